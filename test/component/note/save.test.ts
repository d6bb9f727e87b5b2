import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { words } from '../../../src/words/words';
import { lastNoteSent, meetingOf, stepsOf, writesOf } from '../../fakes/close-server/steps';
import { holdEditor } from '../hold-editor';
import { expectCount, expectMeeting, press, textOf } from '../pages/panel';
import {
  expectEditor,
  expectFocusKept,
  expectNote,
  expectReady,
  expectSaved,
  noteBox,
  noteSection,
  openEvent,
  outcomeBox,
  pressMod,
  saveButton,
  savedMark,
  typeNote,
} from '../pages/writing';
import { createWorld } from '../world';

/** The meeting's note is written and saved: once, whole, in order, and shown wherever the meeting is. */

const { note: text } = words.writing;
const oneSave = ['GET /activity/meeting/acti_…/', 'PUT /activity/meeting/acti_…/'];

test('the toolbar comes with the focus, and the editor, which is late, moves nothing below it', async () => {
  const world = createWorld();
  const editor = holdEditor();
  await openEvent(world, world.close.events.discoveryCall);
  const box = await noteBox().findElement();
  const top = () => outcomeBox().element().getBoundingClientRect().top;
  if (box instanceof HTMLElement) box.focus();
  // Before the browser does anything else, and so before a key that is pressed next.
  await Promise.resolve();
  expect(document.querySelector(`[aria-label="${text.toolbar}"]`)?.checkVisibility()).toBe(true);
  const before = top();
  editor.release();
  await expectEditor();
  expect(top()).toBe(before);
});

test('what is typed is kept, and with a click in Close: read once, written once, and said so with the way there', async () => {
  const world = createWorld();
  const { close } = world;
  const { kickoffYesterday } = close.events;
  await openEvent(world, kickoffYesterday);
  close.clearRequests();
  await typeNote('Pilot agreed for Q & A <soon>');
  await expect.element(noteSection().getByText(/^Draft kept \d+:\d\d/)).toBeVisible();
  expect(stepsOf(close), 'nothing is asked before the click').toEqual([]);
  await saveButton().click();
  await expectSaved();
  await expect
    .element(noteSection().getByRole('link', { name: words.writing.openNamed, exact: true }))
    .toHaveAttribute('href', `https://app.close.com/lead/${kickoffYesterday.leads[0]?.id}/`);
  expect(stepsOf(close)).toEqual(oneSave);
  expect(lastNoteSent(close)).toBe('<body><p>Pilot agreed for Q &amp; A &lt;soon&gt;</p></body>');
  expect(meetingOf(close, kickoffYesterday).user_note_html).toBe(lastNoteSent(close));
  await expectNote('Pilot agreed for Q & A <soon>');
  // There is nothing left to save.
  await expectCount(saveButton(), 0);
});

test('Ctrl+Enter saves it too; two at once are one', async () => {
  const world = createWorld();
  const { close } = world;
  await openEvent(world, close.events.kickoffYesterday);
  await typeNote('Next step: offer');
  close.clearRequests();
  await pressMod('{Enter}{Enter}');
  await expectSaved();
  expect(stepsOf(close)).toEqual(oneSave);
  await expect.element(noteBox()).toHaveFocus();
});

test('“Save note” by key leaves the focus in the note', async () => {
  const world = createWorld();
  await openEvent(world, world.close.events.kickoffYesterday);
  await typeNote('Next step: offer');
  await expect.element(saveButton()).toBeVisible();
  await press(saveButton(), '{Enter}');
  await expectSaved();
  await expect.element(noteBox()).toHaveFocus();
  await userEvent.keyboard('!');
  await expectNote('Next step: offer!');
});

test('what is typed after a save is the same note, saved once more', async () => {
  const world = createWorld();
  const { close } = world;
  const { kickoffYesterday } = close.events;
  await openEvent(world, kickoffYesterday);
  await typeNote('First');
  await pressMod('{Enter}');
  await expectSaved();
  await userEvent.keyboard(' and second');
  await expectCount(savedMark(), 0);
  await pressMod('{Enter}');
  await expectSaved();
  expect(meetingOf(close, kickoffYesterday).user_note).toBe('First and second');
  expect(writesOf(close)).toHaveLength(2);
});

test('what was saved in one panel is in the other at once, whichever of the two it is', async () => {
  const world = createWorld();
  const { close } = world;
  const { kickoffYesterday } = close.events;
  const sidebar = await world.open(kickoffYesterday);
  await expectReady(kickoffYesterday);
  const popup = world.beside('popup');
  await expectNote('', popup.panel);
  close.clearRequests();
  await typeNote('Seen everywhere', sidebar.panel);
  await saveButton(sidebar.panel).click();
  await expectSaved(sidebar.panel);
  await expectNote('Seen everywhere', popup.panel);
  expect(stepsOf(close), 'nobody had to ask Close').toEqual(oneSave);
  await typeNote(', and back', popup.panel);
  await saveButton(popup.panel).click();
  await expectSaved(popup.panel);
  await expectNote('Seen everywhere, and back', sidebar.panel);
  expect(meetingOf(close, kickoffYesterday).user_note).toBe('Seen everywhere, and back');
});

test('what was saved stays, also when Close’s reads lag behind by a minute', async () => {
  const world = createWorld();
  const { close } = world;
  const { discoveryCall } = close.events;
  await openEvent(world, discoveryCall);
  close.settings.staleReads = 60;
  await typeNote(' And a budget.');
  await saveButton().click();
  await expectSaved();
  close.clearRequests();
  await page.getByRole('button', { name: words.panel.look, exact: true }).click();
  await expect.poll(() => stepsOf(close)).toContain('GET /activity/');
  await expectReady(discoveryCall);
  await expect.element(noteBox()).toHaveTextContent('Bring the safety sheet And a budget.');
  world.stopWorker();
  world.reopen();
  await expectMeeting(discoveryCall);
  await expect.element(noteBox()).toHaveTextContent('Bring the safety sheet And a budget.');
  await expectCount(saveButton(), 0);
});

test('what is typed at once after the click comes whole, in order', async () => {
  const world = createWorld();
  const { close } = world;
  const { discoveryCall } = close.events;
  await openEvent(world, discoveryCall);
  const letters = 'abcdefghijklmnopqrstuvwxyz'.repeat(2);
  await typeNote(letters);
  const last = () => noteBox().getByRole('listitem').elements().map(textOf).at(-1);
  await expect.poll(last).toBe(`Bring the safety sheet${letters}`);
  await pressMod('{Enter}');
  await expectSaved();
  await expectFocusKept();
  expect(meetingOf(close, discoveryCall).user_note_html).toBe(
    `<body><p>Dana wants a <strong>pilot in one hall</strong> before the summer.</p><ul><li>Ask who signs</li><li>Bring the safety sheet${letters}</li></ul></body>`,
  );
});
