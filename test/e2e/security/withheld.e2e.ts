import { words } from '../../../src/words/words';
import type { Chromium } from '../../browsers/chromium';
import { expect, test } from '../fixtures/connected';
import { gridUrls } from '../pages/stand-in';

/** The user takes api.close.com away from the extension, in the browser's own page of extensions. */

test('Close is withheld: Today and Find say so, with the button that asks for it, and Close is not asked', async ({
  browserWithExtension: browser,
  page,
  sandbox: { close },
}) => {
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
  await popup.close();
  await setAccess(browser, 'ON_ALL_SITES');
});

/** As the user does under "Site access". */
async function letAskCalendarOnly(browser: Chromium): Promise<void> {
  await setAccess(browser, 'ON_SPECIFIC_SITES', 'https://calendar.google.com/*');
}

async function setAccess({ context, extensionId }: Chromium, hostAccess: string, site?: string): Promise<void> {
  const settings = await context.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(
    async ([id, access, added]) => {
      const api = Reflect.get(chrome, 'developerPrivate');
      await api.updateExtensionConfiguration({ extensionId: id, hostAccess: access });
      if (added) await api.addHostPermission(id, added);
    },
    [extensionId, hostAccess, site] as const,
  );
  await settings.close();
}
