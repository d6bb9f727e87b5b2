import { expect, test } from '../fixtures/connected';
import { headline, moveTo } from '../pages/panel';
import { sidebarOf } from '../pages/sidebar';

/** The user's choice in the browser's own page of extensions, made there. */
declare const chromeOfExtensionsPage: {
  developerPrivate: {
    updateExtensionConfiguration(choice: { extensionId: string; hostAccess: string }): Promise<void>;
  };
};

test('access that comes and goes: the sidebar that is there follows', async ({
  browserWithExtension,
  context,
  page,
  sandbox,
}) => {
  const { discoveryCall, demoCanceled } = sandbox.close.events;
  const extensions = await context.newPage();
  await extensions.goto('chrome://extensions/');
  const setAccess = (hostAccess: string) =>
    extensions.evaluate(
      (choice) =>
        (chrome as unknown as typeof chromeOfExtensionsPage).developerPrivate.updateExtensionConfiguration(choice),
      { extensionId: browserWithExtension.extensionId, hostAccess },
    );
  await page.bringToFront();
  await page.goto(discoveryCall.url);
  const sidebar = await sidebarOf(page);
  await expect(headline(sidebar)).toHaveText('Acme Robotics GmbH');

  await setAccess('ON_CLICK');
  await moveTo(page, demoCanceled.url);
  const popup = await browserWithExtension.popup();
  await expect(headline(popup)).toBeVisible();
  await popup.close();
  await setAccess('ON_ALL_SITES');
  await expect(headline(sidebar)).toHaveText('Beta Optics Ltd');
});
