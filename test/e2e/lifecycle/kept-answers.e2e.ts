import { expect, test } from '../fixtures/connected';
import { headline, moveTo } from '../pages/panel';
import { sidebarOf } from '../pages/sidebar';

/** So long that six events are enough to see that the oldest make room; thousands of them are in test/worker/many-events.test.ts. */
const SUMMARY = `<p>${'Everyone agreed on the next step. '.repeat(27_000)}</p>`;

test('however much Close says of each event, all are found and the session’s storage stays under 5 MB', async ({
  browserWithExtension,
  page,
  sandbox: { close },
}) => {
  for (const meeting of close.data.meetings) meeting.summary = { html: SUMMARY };
  const events = Object.values(close.events)
    .filter(({ provider, leads }) => provider === 'google' && leads[0]?.name)
    .slice(0, 6);
  expect(events.length * SUMMARY.length).toBeGreaterThan(5_000_000);
  const worker = await browserWithExtension.worker();
  await page.goto('https://calendar.google.com/calendar/u/0/r/week');
  let most = 0;
  for (const { url, leads } of events) {
    await moveTo(page, url);
    const sidebar = await sidebarOf(page);
    await expect(headline(sidebar)).toHaveText(leads[0]?.name ?? '');
    // Then the whole answer is there, and was kept.
    await expect(sidebar.locator('main section[aria-busy=false]').first()).toBeAttached();
    most = Math.max(most, await worker.evaluate(() => chrome.storage.session.getBytesInUse(null)));
  }
  expect(most).toBeGreaterThan(1_500_000);
  expect(most).toBeLessThan(5_000_000);
});

test('an event that was shown a moment ago is shown by the word of its page, before the worker says anything', async ({
  browserWithExtension,
  page,
  sandbox: { close },
}) => {
  const [one, two] = Object.values(close.events).filter(
    ({ provider, leads }) => provider === 'google' && leads[0]?.name,
  );
  if (!one || !two) throw new Error('There are too few events.');
  await page.goto('https://calendar.google.com/calendar/u/0/r/week');
  for (const { url, leads } of [one, two]) {
    await moveTo(page, url);
    const sidebar = await sidebarOf(page);
    await expect(headline(sidebar)).toHaveText(leads[0]?.name ?? '');
    await expect(sidebar.locator('main section[aria-busy=false]').first()).toBeAttached();
  }
  const worker = await browserWithExtension.worker();
  await worker.evaluate(() => {
    chrome.tabs.sendMessage = () => new Promise<never>(() => undefined);
  });
  await moveTo(page, one.url);
  await expect(headline(await sidebarOf(page))).toHaveText(one.leads[0]?.name ?? '');
});
