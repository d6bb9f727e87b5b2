import type { Locator, Page } from '@playwright/test';
import { words } from '../../../src/words/words';
import { meetingOf, writesOf } from '../../fakes/close-server/steps';
import { expect, test } from '../fixtures/connected';
import { focused } from '../pages/focused';
import { collapsedTab } from '../pages/panel';
import { sidebarHost, sidebarOf } from '../pages/sidebar';
import { gridUrls, placeOnGrid } from '../pages/stand-in';
import { beginWriting, expectReady, noteBox, savedMark } from '../pages/writing';

/** The way between the calendar's page and the sidebar's frame; what lies within is `test/component/note/by-keyboard.test.ts`. */

test('a note is written without a pointer: open the event, go into the sidebar, write and save, back to the top, collapse', async ({
  page,
  sandbox,
}) => {
  const { close } = sandbox;
  const { discoveryCall } = close.events;
  beginWriting(close);
  placeOnGrid(sandbox, 'google', [discoveryCall]);
  await page.goto(gridUrls.google);
  const { keyboard } = page;
  await pressUntil(page, 'Tab', () => page.evaluate(() => document.activeElement?.classList.contains('chip') ?? false));
  await keyboard.press('Enter');
  const sidebar = await sidebarOf(page);
  await expectReady(sidebar, discoveryCall);
  close.clearRequests();

  const first = sidebar.getByRole('button', { name: words.panel.search });
  await pressUntil(page, 'Tab', () => hasFocus(first));
  expect(await focused(sidebar)).toMatchObject({ visible: true, inView: true });
  const note = noteBox(sidebar);
  await pressUntil(page, 'Tab', () => hasFocus(note));
  // At once, as a machine types: whether the editor has come yet must make no difference.
  await keyboard.press('ControlOrMeta+End');
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await keyboard.type('Signs: ');
  await keyboard.press('ControlOrMeta+b');
  await keyboard.type('Dana');
  await keyboard.press('ControlOrMeta+Enter');
  await expect(savedMark(sidebar)).toHaveText(/^Saved in Close \d+:\d\d/);
  await expect(note).toBeFocused();
  expect(meetingOf(close, discoveryCall).user_note_html).toContain('<p>Signs: <strong>Dana</strong></p></body>');
  expect(writesOf(close)).toEqual(['PUT /activity/meeting/acti_…/']);

  const collapse = sidebar.getByRole('button', { name: words.panel.collapse });
  await pressUntil(page, 'Shift+Tab', () => hasFocus(collapse));
  await expect(sidebar.getByRole('heading', { level: 1 }).first()).toBeInViewport();
  await keyboard.press('Enter');
  await expect(collapsedTab(sidebar)).toBeVisible();
  // The calendar's own keys work again at once.
  await expect(sidebarHost(page)).not.toBeFocused();
  expect(await page.evaluate(() => document.hasFocus())).toBe(true);
});

async function pressUntil(page: Page, key: string, reached: () => Promise<boolean>): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press(key);
    if (await reached()) return;
  }
  throw new Error(`${key} does not lead there.`);
}

async function hasFocus(control: Locator): Promise<boolean> {
  return control.evaluateAll(
    ([element, ...others]) => others.length === 0 && document.hasFocus() && document.activeElement === element,
  );
}
