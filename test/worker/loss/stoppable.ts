import type { FakePlatform } from '../fake-platform';
import { startWorker } from '../fake-platform';

/** A worker that can be stopped as the browser does it: what it waits for never comes, and who waits for it hears that it is gone. */
export type Stoppable = {
  send<Value>(name: string, payload: unknown): Promise<Value>;
  stop(): void;
};

export function startStoppable(browser: FakePlatform): Stoppable {
  let stopped = false;
  let tell = (_: Error) => {};
  const gone = new Promise<never>((_, reject) => {
    tell = reject;
  });
  gone.catch(() => {});
  const never = () => new Promise<never>(() => {});
  const stopping =
    <Args extends unknown[], Value>(ask: (...args: Args) => Promise<Value>) =>
    async (...args: Args): Promise<Value> => {
      if (stopped) return never();
      const [answer] = await Promise.allSettled([ask(...args)]);
      if (stopped) return never();
      if (answer.status === 'rejected') throw answer.reason;
      return answer.value;
    };
  const { platform, stores } = browser;
  const { session, local } = platform;
  const worker = startWorker({
    ...browser,
    platform: {
      ...platform,
      fetch: stopping(platform.fetch),
      session: { ...session, get: stopping(session.get), set: stopping(session.set), remove: stopping(session.remove) },
      local: { ...local, get: stopping(local.get), set: stopping(local.set) },
    },
    stores: {
      ...stores,
      accounts: { readAll: stopping(stores.accounts.readAll), change: stopping(stores.accounts.change) },
      drafts: {
        readAll: stopping(stores.drafts.readAll),
        find: stopping(stores.drafts.find),
        // One type for each call.
        change: stopping(stores.drafts.change as never),
      },
    },
  });
  return {
    send: <Value>(name: string, payload: unknown) =>
      Promise.race([worker.send(name, payload, 'own page') as Promise<Value>, gone]),
    stop() {
      stopped = true;
      tell(new Error('The message channel closed.'));
    },
  };
}
