import type { Frame, Locator, Page } from '@playwright/test';
import { words } from '../../src/words/words';
import { sandboxId } from '../fakes/close-server-records';
import { expect, test } from './fixtures';
import { focused } from './focused';
import { foldedTab } from './panel';
import { sidebarOf } from './sidebar';
import { gridUrls, placeOnGrid } from './stand-in';
import {
  beginWriting,
  expectReady,
  meetingOf,
  noteBox,
  outcomeBox,
  outcomeSection,
  saveButton,
  savedMark,
  writesOf,
} from './writing';

test('a meeting is written up without a pointer: open, read, note, outcome, task, back to the top, fold', async ({
  browserWithExtension,
  page,
  sandbox,
}) => {
  const { close } = sandbox;
  const { discoveryCall } = close.events;
  await beginWriting(page, browserWithExtension, close);
  placeOnGrid(sandbox, 'google', [discoveryCall]);
  await page.goto(gridUrls.google);
  const { keyboard } = page;

  await test.step('open the event', async () => {
    await tabTo(page, () => page.evaluate(() => document.activeElement?.classList.contains('chip') ?? false));
    await keyboard.press('Enter');
  });
  const sidebar = await sidebarOf(page);
  await expectReady(sidebar, discoveryCall);
  close.clearRequests();

  await test.step('go into the sidebar and read', async () => {
    const first = sidebar.getByRole('button', { name: words.panel.search });
    await tabTo(page, () => hasFocus(first));
    await expectVisibleFocus(sidebar);
  });

  await test.step('write the note, part of it bold, and save it', async () => {
    const note = noteBox(sidebar);
    await tabTo(page, () => hasFocus(note), sidebar);
    // Words may come before the editor is loaded; what makes them bold is the editor's.
    await expect(note).toHaveClass(/ProseMirror/);
    await keyboard.type('Signs: ');
    await keyboard.press('ControlOrMeta+b');
    await keyboard.type('Dana');
    // Wherever the caret was when the editor came; what counts is that the words are there, and the one is bold.
    await expect(note.locator('strong').filter({ hasText: /^Dana$/ })).toHaveCount(1);
    await expect(saveButton(sidebar)).toBeVisible();
    await keyboard.press('ControlOrMeta+Enter');
    await expect(savedMark(sidebar)).toHaveText(/^Saved in Close \d+:\d\d/);
    await expect(note).toBeFocused();
    await expectVisibleFocus(sidebar);
    expect(meetingOf(close, discoveryCall).user_note_html).toContain('Signs: <strong>Dana</strong>');
  });

  await test.step('choose the outcome', async () => {
    await tabTo(page, () => hasFocus(outcomeBox(sidebar)), sidebar);
    await keyboard.press('ArrowDown');
    await expect(outcomeSection(sidebar).getByRole('status')).toHaveText(/^Saved in Close \d+:\d\d/);
    await expect(outcomeBox(sidebar)).toBeFocused();
    expect(meetingOf(close, discoveryCall).outcome_id).toBe(sandboxId('outcome', 'Qualified'));
  });

  await test.step('add a task', async () => {
    const task = sidebar.getByRole('textbox', { name: words.nextSteps.task.new, exact: true });
    await tabTo(page, () => hasFocus(task), sidebar);
    await keyboard.type('Send the contract');
    await keyboard.press('Enter');
    await expect(task).toHaveValue('');
    await expect(task).toBeFocused();
    await expectVisibleFocus(sidebar);
    expect(close.data.tasks.filter((one) => one.text === 'Send the contract')).toHaveLength(1);
  });

  await test.step('back to the top, and fold it away', async () => {
    const fold = sidebar.getByRole('button', { name: words.panel.fold });
    await tabTo(page, () => hasFocus(fold), sidebar, 'Shift+Tab');
    await expect(sidebar.getByRole('heading', { level: 1 }).first()).toBeInViewport();
    await keyboard.press('Enter');
    await expect(foldedTab(sidebar)).toBeFocused();
  });

  expect(writesOf(close)).toEqual(['PUT /activity/meeting/acti_…/', 'PUT /activity/meeting/acti_…/', 'POST /task/']);
});

/** Presses the key until it is reached. On the way through `panel` the focus can be seen at each step, and is never lost. */
async function tabTo(page: Page, reached: () => Promise<boolean>, panel?: Frame, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press(key);
    if (panel) await expectVisibleFocus(panel);
    if (await reached()) return;
  }
  throw new Error(`${key} does not lead there.`);
}

async function hasFocus(control: Locator): Promise<boolean> {
  if ((await control.count()) !== 1) return false;
  return control.evaluate((element) => document.hasFocus() && document.activeElement === element);
}

async function expectVisibleFocus(panel: Frame): Promise<void> {
  const { name } = await focused(panel);
  await expect.poll(() => focused(panel), name).toMatchObject({ visible: true, inView: true });
}
