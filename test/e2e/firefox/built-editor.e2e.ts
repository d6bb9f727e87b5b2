import { firefoxBuild } from '../fixtures/own-browser';
import { expect, test } from '../fixtures/shared-firefox';
import { expectBuiltEditor } from '../pages/built-editor';

test('the built editor in Firefox: round trips, keys, pastes and what was typed before, with nothing the policy forbids', async ({
  firefox,
}) => {
  const address = await firefox.optionsPage.evaluate(() => location.href);
  const page = await firefox.newPage();
  // Not awaited: puppeteer is not told of the navigations of extension pages.
  page.goto(address).catch(() => undefined);
  const ready = () => page.evaluate(() => document.readyState === 'complete' && location.href).catch(() => '');
  await expect.poll(ready, 'the new tab comes to the options page').toBe(address);
  await page.bringToFront();
  await expectBuiltEditor(page, firefoxBuild);
});
