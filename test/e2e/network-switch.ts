import type { BrowserContext } from '@playwright/test';
import type { Chromium } from '../browsers/chromium';

/**
 * Cuts the extension's worker off from the network, and its whole process is told: `navigator.onLine`, `online` events.
 * Not `context.setOffline`, which tells the sidebar's frame that the network is back before the worker really has it.
 * Resolves to a function that brings the network back.
 */
export async function goOffline({ context, extensionUrl, worker }: Chromium): Promise<() => Promise<void>> {
  await worker();
  const session = await browserSession(context);
  const { targetInfos } = await session.send('Target.getTargets');
  const target = targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(extensionUrl('')));
  if (!target) throw new Error('The extension has no worker.');
  // Without `flatten`, for a session of Playwright's cannot speak to the sessions below it.
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: target.targetId, flatten: false });
  let messages = 0;
  const setOffline = (offline: boolean) =>
    new Promise<void>((resolve) => {
      messages += 1;
      const id = messages;
      session.on('Target.receivedMessageFromTarget', ({ message }) => {
        if (JSON.parse(message).id === id) resolve();
      });
      const params = { offline, latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
      const message = JSON.stringify({ id, method: 'Network.emulateNetworkConditions', params });
      void session.send('Target.sendMessageToTarget', { sessionId, message });
    });
  await setOffline(true);
  return async () => {
    await setOffline(false);
    await session.detach();
  };
}

async function browserSession(context: BrowserContext) {
  const browser = context.browser();
  if (!browser) throw new Error('Playwright gives no browser for this context.');
  return browser.newBrowserCDPSession();
}
