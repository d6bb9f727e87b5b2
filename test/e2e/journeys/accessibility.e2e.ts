import type { Frame } from '@playwright/test';
import { words } from '../../../src/words/words';
import { expect, test } from '../fixtures/connected';
import { sidebarIframe } from '../fixtures/content-world';
import { focused } from '../pages/focused';
import { collapsedTab, headline } from '../pages/panel';
import { sectionOf } from '../pages/sections';
import { sidebarHost, sidebarOf } from '../pages/sidebar';

test('by keyboard alone from the calendar through all of the sidebar and out of it, and its frame has a name', async ({
  page,
  sandbox,
}) => {
  await page.goto(sandbox.close.events.jointWorkshop.url);
  const sidebar = await sidebarOf(page);
  await expect(headline(sidebar)).toHaveText('Acme Robotics GmbH');
  expect(await sidebarIframe(page)).toMatchObject({ title: words.fullProduct });
  expect(await sidebar.title()).toBe(words.fullProduct);
  expect(await sidebar.locator('html').getAttribute('lang')).toBe('en');

  // Opening keeps the focus where the eye is, collapsing gives it back to the calendar.
  await sidebar.getByRole('button', { name: words.panel.collapse }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('body');
  await collapsedTab(sidebar).focus();
  await page.keyboard.press('Enter');
  await expect(sidebar.getByRole('button', { name: words.panel.collapse })).toBeFocused();
  await expect(headline(sidebar)).toBeVisible();

  // What comes later, the last activity and the names in lists, would move what has the focus.
  await expect(sectionOf(sidebar, words.story.sinceThen)).toHaveAttribute('aria-busy', 'false');
  // From the last thing that the page itself has.
  await page.locator('[contenteditable]').last().focus();
  const expected = [
    words.panel.search,
    words.panel.look,
    words.panel.settings,
    words.panel.dock,
    words.panel.collapse,
    words.hiding.here,
    'Acme Robotics GmbH',
    words.nextSteps.status.label,
    'Acme Robotics GmbH',
  ];
  for (const name of expected) {
    await page.keyboard.press('Tab');
    await expect.poll(() => focused(sidebar)).toMatchObject({ name, visible: true, inView: true });
  }
  // Then what the brief has to press, and last the link to Close.
  let reached = '';
  while (reached !== words.panel.openInClose) {
    await page.keyboard.press('Tab');
    ({ name: reached } = await focused(sidebar));
    await expect.poll(() => focused(sidebar)).toMatchObject({ name: reached, visible: true, inView: true });
  }
  // No trap: the next one leaves the sidebar.
  await page.keyboard.press('Tab');
  await expect.poll(() => sidebar.evaluate(() => document.hasFocus())).toBe(false);
});

test('in the browser’s own zoom the sidebar stays in its tab and reads without sideways scrolling', async ({
  browserWithExtension,
  page,
  sandbox,
}) => {
  const worker = await browserWithExtension.worker();
  const zoom = (factor: number) =>
    worker.evaluate(
      async ({ url, factor }) => {
        const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
        if (tab?.id === undefined) throw new Error(`No tab at ${url}`);
        await chrome.tabs.setZoom(tab.id, factor);
      },
      { url: page.url(), factor },
    );
  await page.goto(sandbox.close.events.jointWorkshop.url);
  const sidebar = await sidebarOf(page);
  await expect(headline(sidebar)).toHaveText('Acme Robotics GmbH');
  for (const factor of [2, 4]) {
    await zoom(factor);
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(1280 / factor);
    // Too narrow for a panel of its own accord, and a user who opens it can read all of it. What was opened stays open.
    if (factor === 2) await collapsedTab(sidebar).click();
    await expect(headline(sidebar)).toBeVisible();
    expect(await overflowing(sidebar)).toEqual([]);
    const box = await sidebarHost(page).evaluate((host) => host.getBoundingClientRect().toJSON());
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.bottom).toBeLessThanOrEqual(800 / factor);
  }
  await zoom(1);
});

/** The elements that are wider than they show, or stick out of the window. */
async function overflowing(document: Frame): Promise<string[]> {
  return document.evaluate(() => {
    const inner = [...window.document.querySelectorAll('#root, #root > div, #root > div > div, main')];
    return [window.document.documentElement, ...inner]
      .filter((element) => element.scrollWidth > element.clientWidth && element.checkVisibility())
      .map((element) => `${element.tagName}.${element.className}: ${element.scrollWidth} > ${element.clientWidth}`);
  });
}
