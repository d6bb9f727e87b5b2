import { attach } from './contender';
import type { DevtoolsPipe, Session } from './devtools-pipe';
import type { OwnPage } from './own-page';

export type WorkerControl = {
  /** Awake for the next half minute. */
  wake(): Promise<void>;
  /** As the browser does after 30 s without work; resolves when it has stopped. */
  stop(): Promise<void>;
  /** Cuts it off from the network, and tells it so, until the function that this resolves to is called. */
  goOffline(): Promise<() => Promise<void>>;
};

type Versions = { versions: { scriptURL: string; runningStatus: string }[] };

/** @param page of the same browser, by which workers are heard of */
export function createWorkerControl(
  pipe: DevtoolsPipe,
  { page, ownPage, origin }: { page: Session; ownPage: OwnPage; origin: string },
): WorkerControl {
  return {
    // A message that no worker knows.
    wake: () => ownPage.run('chrome.runtime.sendMessage({}).then(() => undefined, () => undefined)'),
    async stop() {
      const stopped = page.next('ServiceWorker.workerVersionUpdated', (params) =>
        (params as Versions).versions.some(
          ({ scriptURL, runningStatus }) => scriptURL.startsWith(origin) && runningStatus === 'stopped',
        ),
      );
      // Says how it is, too: one that is stopped already need not be stopped.
      await page.send('ServiceWorker.enable');
      await page.send('ServiceWorker.stopAllWorkers');
      await stopped;
      await page.send('ServiceWorker.disable');
    },
    async goOffline() {
      const { targetInfos } = await pipe.browser.send('Target.getTargets');
      const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(origin));
      if (!worker) throw new Error('The worker sleeps.');
      const session = await attach(pipe, worker.targetId);
      const setOffline = (offline: boolean) =>
        session.send('Network.emulateNetworkConditions', {
          offline,
          latency: 0,
          downloadThroughput: -1,
          uploadThroughput: -1,
        });
      await session.send('Network.enable');
      await setOffline(true);
      return async () => {
        await setOffline(false);
        await pipe.browser.send('Target.detachFromTarget', { sessionId: session.id });
      };
    },
  };
}
