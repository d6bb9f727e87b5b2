import { words } from '../../../src/words/words';
import { expect, test } from '../fixtures/connected';
import { ask } from '../fixtures/own-page';
import { openSection } from '../pages/sections';
import { expectMeeting, sidebarOf } from '../pages/sidebar';

const { theme: text } = words.options;

test('a theme that is chosen is in the sidebar at once, and in each page before it is painted', async ({
  browserWithExtension: { optionsPage, extensionUrl },
  context,
  page,
  sandbox,
}) => {
  const { discoveryCall } = sandbox.close.events;
  await page.goto(discoveryCall.url);
  const sidebar = await sidebarOf(page);
  await expectMeeting(sidebar, discoveryCall);
  await expect(sidebar.locator('html')).not.toHaveAttribute('data-theme');

  await optionsPage.bringToFront();
  await openSection(optionsPage, 'appearance');
  await optionsPage.getByRole('radio', { name: text.choices.dark }).check();
  await expect(sidebar.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(optionsPage.locator('html')).toHaveAttribute('data-theme', 'dark');

  const another = await context.newPage();
  // What the root has when the first of the page's body is parsed: nothing is painted before.
  await another.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      observer.disconnect();
      Object.assign(globalThis, { themeAtFirst: document.documentElement.dataset.theme });
    }).observe(document, { childList: true, subtree: true });
  });
  for (const name of ['popup', 'sidepanel', 'options']) {
    await another.goto(extensionUrl(`src/${name}/index.html`));
    await expect.poll(() => another.evaluate(() => Reflect.get(globalThis, 'themeAtFirst')), name).toBe('dark');
  }

  await ask(optionsPage, 'chooseTheme', null);
  await expect(another.locator('html')).not.toHaveAttribute('data-theme');
  await another.reload();
  await expect(another.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(another.locator('html')).not.toHaveAttribute('data-theme');
  await another.close();
});
