import type { Frame, Page } from '@playwright/test';
import { sidebarIframe } from '../fixtures/content-world';
import { everyMessage } from '../fixtures/every-message';
import { expect, test } from '../fixtures/own-browser';
import { connectFrom, headline, moveTo } from '../pages/panel';
import { sidebarHost, sidebarOf } from '../pages/sidebar';
import { gridUrls, openEditor } from '../pages/stand-in';
import { writeTargets } from '../pages/write-targets';

/** A calendar's page that frames the sidebar's page by itself, to lure a click onto it. With the page cache, as users have it. */
test.use({ chromiumOptions: { pageCache: true } });

const elsewhere = 'https://calendar.google.com/calendar/u/0/r/settings';

test('a page that frames the sidebar by itself gets an empty page, of which every message is refused; so is a tab on that page; after the page cache, and after a link that leads nowhere, the sidebar is back', async ({
  browserWithExtension,
  context,
  page,
  sandbox,
}) => {
  test.slow();
  const { discoveryCall, demoCanceled } = sandbox.close.events;
  await connectFrom(page, browserWithExtension);
  await page.goto(discoveryCall.url);
  const first = await sidebarOf(page);
  await expect(headline(first)).toHaveText('Acme Robotics GmbH');
  const { src = '' } = await sidebarIframe(page);
  expect(src).toMatch(/^chrome-extension:/);

  // There and back: what the page learns of our frame by it.
  await leaveAndComeBack(page);
  await expect(sidebarHost(page)).toBeVisible();
  expect(await notRestoredReasons(page)).not.toContain('chrome-extension:');
  // It may know the address from elsewhere. One frame comes before ours, one after it.
  await page.goto(gridUrls.google);
  const before = await frameByPage(page, src);
  await openEditor(page, discoveryCall);
  const sidebar = await sidebarOfPage(page, [before]);
  await expect(headline(sidebar)).toHaveText('Acme Robotics GmbH');
  const after = await frameByPage(page, src);
  const foreign = [before, after];

  // What was good for our frame, and what was never given out.
  const nonces = [await takenNonce(browserWithExtension), crypto.randomUUID()];
  const targets = await writeTargets(browserWithExtension.optionsPage, sandbox.close);
  sandbox.close.clearRequests();
  for (const frame of foreign) {
    await frame.evaluate(() => {
      const heard: unknown[] = [];
      Object.assign(globalThis, { heard });
      // What pages say to the worker is delivered to all of them.
      chrome.runtime.onMessage.addListener((message, { tab }) => void (tab || heard.push(message)));
    });
    await page.evaluate(postIntoFrames, nonces);
    const messages = [...everyMessage(targets), ...nonces.map((nonce) => ({ name: 'claimFrame', payload: nonce }))];
    const replies = await frame.evaluate(
      (all) => Promise.all(all.map((message) => chrome.runtime.sendMessage(message))),
      messages,
    );
    expect(replies).toEqual(messages.map(() => ({ ok: false, failure: 'refused' })));
  }
  // A lured click, in the middle of where the panel would be.
  await page.mouse.click(200, 300);

  // Our own frame goes on, and what it hears the others do not.
  await moveTo(page, demoCanceled.url);
  await expect(headline(sidebar)).toHaveText('Beta Optics Ltd');
  for (const frame of foreign) {
    expect(await frame.evaluate(() => [Reflect.get(globalThis, 'heard'), document.body.textContent?.trim()])).toEqual([
      [],
      '',
    ]);
  }
  const ask = (name: string) => sidebar.evaluate((message) => chrome.runtime.sendMessage(message), { name });
  expect(await ask('getAccounts')).toMatchObject({ ok: true, value: [{ userName: 'Robin Rep', drafts: 0 }] });
  expect(await ask('forgetEverything')).toEqual({ ok: false, failure: 'refused' });
  expect(sandbox.close.requests.filter(({ method }) => method !== 'GET')).toEqual([]);

  // Without the page's frames.
  await page.goto(discoveryCall.url);
  await expect(headline(await sidebarOf(page))).toHaveText('Acme Robotics GmbH');
  await test.step('a tab that the page has opened', async () => {
    const { src = '' } = await sidebarIframe(page);
    const opened = context.waitForEvent('page');
    await page.evaluate((address) => void window.open(address), src);
    const tab = await opened;
    await tab.waitForURL(/\/src\/sidebar\/index\.html$/);
    const reply = await tab.evaluate(() => chrome.runtime.sendMessage({ name: 'getAccounts' }));
    expect(reply).toEqual({ ok: false, failure: 'refused' });
    await tab.close();
  });

  await test.step('a link that does not lead away', async () => {
    await page.route('**/nothing', (route) => route.fulfill({ status: 204 }));
    // Without the tie of the tab that it has opened, for Chromium keeps no page that has one.
    await page.goto(sandbox.close.events.discoveryCall.url);
    const sidebar = await sidebarOf(page);
    await expect(headline(sidebar)).toHaveText('Acme Robotics GmbH');
    await page.evaluate(() => location.assign('/nothing'));
    await expect.poll(() => sidebar.isDetached()).toBe(true);
    await expect(headline(await sidebarOf(page))).toHaveText('Acme Robotics GmbH');
    await expect(sidebarHost(page)).toBeVisible();
  });

  await test.step('there and back by the page cache', async () => {
    await page.evaluate(() =>
      addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { persisted })),
    );
    const before = await takenNonce(browserWithExtension);
    await leaveAndComeBack(page);
    await expect.poll(() => page.evaluate(() => Reflect.get(globalThis, 'persisted'))).toBe(true);
    await expect(sidebarHost(page)).toBeVisible();
    // Playwright does not always hear of a frame in a page from the cache; the worker does.
    await expect.poll(() => takenNonce(browserWithExtension)).not.toBe(before);
  });
});

/**
 * As a script of the page does it; waits until the page is there again. The server answers when our frame has gone, as servers
 * elsewhere do: one that answers within a few milliseconds is faster than Chromium takes a frame of another process down.
 */
async function leaveAndComeBack(page: Page): Promise<void> {
  const address = page.url();
  const session = await page.context().browser()?.newBrowserCDPSession();
  const isGone = async () => {
    const { targetInfos = [] } = (await session?.send('Target.getTargets')) ?? {};
    return !targetInfos.some(({ type, url }) => type === 'iframe' && url.endsWith('/src/sidebar/index.html'));
  };
  await page.route(elsewhere, async (route) => {
    await expect.poll(isGone).toBe(true);
    await route.continue();
  });
  await page.evaluate((away) => location.assign(away), elsewhere);
  await page.waitForURL(elsewhere);
  await page.evaluate(() => setTimeout(() => history.back()));
  // What comes from the page cache does not load.
  await page.waitForURL(address, { waitUntil: 'commit' });
}

function notRestoredReasons(page: Page): Promise<string> {
  return page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation');
    return JSON.stringify([navigation, navigation && Reflect.get(navigation, 'notRestoredReasons')]);
  });
}

/** An iframe that the page makes, invisible and still "visible" by the browser's word. */
async function frameByPage(page: Page, src: string): Promise<Frame> {
  const handle = await page.evaluateHandle(async (address) => {
    const iframe = document.createElement('iframe');
    const mask = 'mask-image: linear-gradient(transparent, transparent)';
    iframe.style.cssText = `position: fixed; left: 20px; top: 20px; width: 360px; height: 600px; z-index: 9; ${mask}`;
    iframe.src = address;
    const loaded = new Promise((resolve) => iframe.addEventListener('load', resolve));
    document.body.append(iframe);
    await loaded;
    return iframe;
  }, src);
  const frame = await handle.asElement()?.contentFrame();
  if (!frame) throw new Error('The page has no frame.');
  expect(frame.url()).toMatch(/\/src\/sidebar\/index\.html$/);
  return frame;
}

/** Ours, among those that the page has made. */
async function sidebarOfPage(page: Page, foreign: readonly Frame[]): Promise<Frame> {
  const find = () =>
    page.frames().find((frame) => frame.url().endsWith('/src/sidebar/index.html') && !foreign.includes(frame));
  await expect.poll(() => find() !== undefined).toBe(true);
  const frame = find();
  if (!frame) throw new Error('The sidebar was taken off the page again.');
  return frame;
}

function postIntoFrames(nonces: string[]) {
  for (const nonce of nonces)
    for (const iframe of document.querySelectorAll('iframe')) iframe.contentWindow?.postMessage(nonce, '*');
}

/** The nonce that the sidebar which is there has used up. */
async function takenNonce({ worker }: { worker(): Promise<import('@playwright/test').Worker> }): Promise<string> {
  const stored = await (await worker()).evaluate(() => chrome.storage.session.get(null));
  const taken = Object.values(stored).flatMap((entry) =>
    typeof entry === 'object' && entry !== null && 'taken' in entry && typeof entry.taken === 'string'
      ? [entry.taken]
      : [],
  );
  return taken.at(-1) ?? crypto.randomUUID();
}
