import { expect, test } from '../fixtures/connected';
import { ask } from '../fixtures/own-page';

test('a panel leads to a section of the options page in the tab that has it, or in a new one', async ({
  browserWithExtension: { optionsPage, extensionUrl },
  context,
  page,
}) => {
  await page.goto(extensionUrl('src/popup/index.html'));
  const tabs = context.pages().length;
  await ask(page, 'openOptions', 'notes');
  await expect(optionsPage).toHaveURL(/#notes$/);
  expect(context.pages()).toHaveLength(tabs);

  await optionsPage.goto(extensionUrl('licenses.txt'));
  const opened = context.waitForEvent('page');
  await ask(page, 'openOptions', 'privacy');
  await expect(await opened).toHaveURL(/#privacy$/);
  await (await opened).close();
  await optionsPage.goto(extensionUrl('src/options/index.html'));
});
