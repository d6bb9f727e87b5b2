import { expect } from 'vitest';
import { type Locator, page, userEvent } from 'vitest/browser';
import './sections';
import { words } from '../../../src/words/words';
import type { SandboxEvent } from '../../fakes/sample-data/events';
import type { World } from '../world';
import { expectMeeting, press, textOf } from './panel';

/** The whole page, or one panel of several. */
type Within = Pick<Locator, 'getByRole' | 'getByText' | 'getByLabelText' | 'getSection' | 'getPart'>;

/** The key that is Command on a Mac, in the syntax of `userEvent.keyboard`. */
const MOD = /Mac/.test(navigator.platform) ? 'Meta' : 'Control';

/** Presses a key together with Ctrl, on a Mac with Command. */
export async function pressMod(key: string): Promise<void> {
  await userEvent.keyboard(`{${MOD}>}${key}{/${MOD}}`);
}

/** Opens the panel beside this event, and waits until all of the brief is there and what can be chosen. */
export async function openEvent(world: World, event: SandboxEvent): Promise<void> {
  await world.open(event);
  await expectReady(event);
}

/** The panel shows all of the brief and what can be chosen. */
export async function expectReady(event: SandboxEvent): Promise<void> {
  await expectMeeting(event);
  await expect.element(page.getSection(words.story.sinceThen)).toHaveAttribute('aria-busy', 'false');
  await expect.element(outcomeBox().getByRole('option', { name: 'No show' })).toBeInTheDocument();
}

export function noteSection(within: Within = page): Locator {
  return within.getSection(words.writing.note.title);
}

/** Where the note is read and written. */
export function noteBox(within: Within = page): Locator {
  return within.getByRole('textbox', { name: words.writing.note.title, exact: true });
}

export function saveButton(within: Within = page): Locator {
  return within.getByRole('button', { name: words.writing.note.save, exact: true });
}

export function outcomeBox(within: Within = page): Locator {
  return within.getByRole('combobox', { name: words.writing.outcome.title, exact: true });
}

/** Chooses it in the menu, and does not wait for the time in which it could be undone. */
export async function chooseNow(name: string, box = outcomeBox()): Promise<void> {
  await box.selectOptions(name);
  await press(box, '{Enter}');
}

/** "Saved in Close", as it is said aloud too. */
export function savedMark(within: Within = page): Locator {
  return noteSection(within).getByRole('status').filter({ hasText: words.writing.saved });
}

/** The note is said to be saved in Close, and when. */
export async function expectSaved(within: Within = page): Promise<void> {
  await expect.element(savedMark(within)).toHaveTextContent(/^Saved in Close \d+:\d\d/);
}

/** The sentence about what went wrong, with its one button. */
export function refusalOf(part: Locator): Locator {
  return part.getPart('refusal');
}

/** All of the note, as it is read. */
export async function expectNote(text: string, within: Within = page): Promise<void> {
  await expect.poll(() => noteBox(within).elements().map(textOf)).toEqual([text]);
}

/** The editor has taken the box over. */
export async function expectEditor(within: Within = page): Promise<void> {
  await expect.element(noteBox(within)).toHaveClass('ProseMirror');
}

/** Types at the end of the note, key by key, as a person does after a click into it. */
export async function typeNote(text: string, within: Within = page): Promise<void> {
  await noteBox(within).click();
  await pressMod('{End}');
  await userEvent.keyboard(text);
}

/** Types, and waits until the worker says that it has all of it. */
export async function keepNote(world: World, text: string, within: Within = page): Promise<void> {
  await typeNote(text, within);
  await expectKept(world, text);
}

/** One draft with these words is in the worker's store. */
export async function expectKept(world: World, text: string): Promise<void> {
  await expect
    .poll(async () => (await draftHtmls(world)).filter((html) => html.includes(text)), { message: `a draft: ${text}` })
    .toHaveLength(1);
}

/** The notes that are kept and not in Close. */
export async function draftHtmls({ host }: World): Promise<string[]> {
  const drafts = await host.send('getDrafts', null);
  return drafts.map(({ content }) => ('html' in content ? content.html : ''));
}

/** What takes a choice back before it is sent. */
export function undoButton(within: Within = page): Locator {
  return within.getByRole('button', { name: words.writing.undo, exact: true });
}

/** Something of the panel has the focus. Without it the keyboard would begin at the top again. */
export async function expectFocusKept(): Promise<void> {
  await expect.poll(() => document.activeElement?.localName ?? 'body').not.toBe('body');
}

/** "Saved in Close 14:02" beside a task, a status, a note on the lead or a new person, whatever way the machine writes times. */
export async function expectSavedMark(part: Locator): Promise<void> {
  await expect.element(part.getPart('saved')).toHaveTextContent(new RegExp(`^${words.nextSteps.saved('')}\\d`));
}
