import { words } from '../../../src/words/words';
import type { Chromium } from '../../browsers/chromium';
import { expect, test } from '../fixtures/own-browser';
import { connectFrom } from '../pages/panel';
import { gridUrls } from '../pages/stand-in';

/** The user takes api.close.com away from the extension, in the browser's own page of extensions. */

test('Close is withheld: Today and Find say so, with the button that asks for it, and Close is not asked', async ({
  browserWithExtension: browser,
  page,
  sandbox: { close },
}) => {
  await connectFrom(page, browser);
  await page.goto(gridUrls.google);
  await letAskCalendarOnly(browser);
  await page.bringToFront();
  close.clearRequests();
  const popup = await browser.popup();
  const { text, action } = words.failed['needs-access'];
  await expect(popup.getByText(text)).toHaveCount(1);
  await expect(popup.getByRole('button', { name: action })).toHaveCount(1);
  await popup.getByRole('textbox', { name: words.find.label, exact: true }).fill('Acme');
  await popup.keyboard.press('Enter');
  const results = popup.locator('[data-part=find-results]');
  await expect(results.getByText(text)).toBeVisible();
  await expect(results.getByRole('button', { name: action })).toBeVisible();
  expect(close.requests).toEqual([]);
});

/** As the user does under "Site access". */
async function letAskCalendarOnly({ context, optionsPage }: Chromium): Promise<void> {
  const settings = await context.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(async (extensionId) => {
    const api = Reflect.get(chrome, 'developerPrivate');
    await api.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_SPECIFIC_SITES' });
    await api.addHostPermission(extensionId, 'https://calendar.google.com/*');
  }, new URL(optionsPage.url()).host);
  await settings.close();
}
