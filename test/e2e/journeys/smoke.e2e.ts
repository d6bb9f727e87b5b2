import { expect, test } from '../fixtures/connected';

test('the extension is loaded, its worker runs', async ({ browserWithExtension }) => {
  const worker = await browserWithExtension.worker();
  expect(await worker.evaluate(() => chrome.runtime.getManifest().name)).toBe('Sidecar for Close');
});

test('the stand-in calendars answer under their real addresses', async ({ page, sandbox }) => {
  await page.goto('https://calendar.google.com/calendar/u/0/r/week');
  await page.locator(`[data-eventid="${sandbox.close.events.discoveryCall.linkId}"]`).first().click();
  await expect(page.locator('#xDetDlg')).toContainText('Discovery call');
  for (const host of ['outlook.office.com', 'outlook.office365.com', 'outlook.live.com', 'outlook.cloud.microsoft']) {
    await page.goto(`https://${host}/calendar/item/${encodeURIComponent(sandbox.close.events.renewalReview.linkId)}`);
    await expect(page.getByLabel('Add title')).toHaveValue('Renewal review');
  }
});

test('the real popup opens, also when the worker slept', async ({ browserWithExtension, page }) => {
  await page.goto('https://calendar.google.com/calendar/u/0/r/week');
  await browserWithExtension.stopWorkers();
  const popup = await browserWithExtension.popup();
  await expect(popup.locator('body')).not.toBeEmpty();
  const worker = await browserWithExtension.worker();
  const kinds = await worker.evaluate(async () => (await chrome.runtime.getContexts({})).map((c) => c.contextType));
  expect(kinds).toContain('POPUP');
});

test('a host that is none of ours is seen by the sandbox', async ({ page, sandbox }) => {
  await page.goto('https://calendar.google.com/calendar/u/0/r/week');
  await page.evaluate(() =>
    Promise.allSettled(['https://elsewhere.example/a?b', 'https://accounts.google.com/'].map((url) => fetch(url))),
  );
  expect(sandbox.escapes.splice(0).sort()).toEqual(['https://accounts.google.com/', 'https://elsewhere.example/a?b']);
});
