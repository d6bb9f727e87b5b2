import { expect, test } from '../fixtures/connected';

test('the extension is loaded and its worker runs, the real popup opens, also when the worker slept, and a host that is none of ours is seen by the sandbox', async ({
  browserWithExtension,
  page,
  sandbox,
}) => {
  const loaded = await browserWithExtension.worker();
  expect(await loaded.evaluate(() => chrome.runtime.getManifest().name)).toBe('Sidecar for Close');

  await page.goto('https://calendar.google.com/calendar/u/0/r/week');
  await browserWithExtension.stopWorkers();
  const popup = await browserWithExtension.popup();
  await expect(popup.locator('body')).not.toBeEmpty();
  const worker = await browserWithExtension.worker();
  const kinds = await worker.evaluate(async () => (await chrome.runtime.getContexts({})).map((c) => c.contextType));
  expect(kinds).toContain('POPUP');

  await page.evaluate(() =>
    Promise.allSettled(['https://elsewhere.example/a?b', 'https://accounts.google.com/'].map((url) => fetch(url))),
  );
  expect(sandbox.escapes.splice(0).sort()).toEqual(['https://accounts.google.com/', 'https://elsewhere.example/a?b']);
});
