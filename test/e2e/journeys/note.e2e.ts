import { words } from '../../../src/words/words';
import { meetingOf, stepsOf, writesOf } from '../../fakes/close-server/steps';
import { kim } from '../../fakes/sample-data/people';
import { expect, test } from '../fixtures/connected';
import { expectMeeting } from '../pages/sidebar';
import {
  beginWriting,
  expectKept,
  keepNote,
  noteBox,
  noteSection,
  openEvent,
  saveButton,
  savedMark,
  typeNote,
} from '../pages/writing';

/**
 * The note of a meeting where it takes the whole extension: tabs and popups that close, a worker that the browser stops. What the
 * panel does with a note is proven in `test/component/note/`.
 */

const { conflict } = words.writing;
const saved = /^Saved in Close \d+:\d\d/;
const oneSave = ['GET /activity/meeting/acti_…/', 'PUT /activity/meeting/acti_…/'];

test.beforeEach(({ sandbox }) => {
  beginWriting(sandbox.close);
});

test('a tab that closes right after the last letter loses none; saved from the next one, the note is in every panel at once', async ({
  browserWithExtension,
  context,
  page,
  sandbox: { close },
}) => {
  const { kickoffYesterday } = close.events;
  const beside = await context.newPage();
  const second = await openEvent(beside, kickoffYesterday);
  await page.bringToFront();
  await typeNote(await openEvent(page, kickoffYesterday), page, 'To the last letter');
  // Letters go one by one: those that come while the one before is on its way wait for it, and a tab that closes says no more.
  await expectKept(browserWithExtension, 'To the last letter');
  await page.keyboard.type('s');
  await page.close();
  await expectKept(browserWithExtension, 'To the last letters');
  expect(writesOf(close)).toEqual([]);

  const next = await context.newPage();
  const sidebar = await openEvent(next, kickoffYesterday);
  await expect(noteBox(sidebar)).toHaveText('To the last letters');
  await expect(noteSection(sidebar).getByText(/^Not in Close yet · draft kept \d+:\d\d/)).toBeVisible();
  close.clearRequests();
  await saveButton(sidebar).click();
  await expect(savedMark(sidebar)).toHaveText(saved);
  await expect(noteBox(second)).toHaveText('To the last letters');
  const popup = await browserWithExtension.popup();
  await expectMeeting(popup, kickoffYesterday);
  await expect(noteBox(popup)).toHaveText('To the last letters');
  expect(stepsOf(close), 'nobody had to ask Close').toEqual(oneSave);
  expect(meetingOf(close, kickoffYesterday).user_note).toBe('To the last letters');
});

test('what was typed into a popup outlives the popup; it is saved from the next one, and the sidebar behind it shows it', async ({
  browserWithExtension,
  page,
  sandbox: { close },
}) => {
  const { kickoffYesterday } = close.events;
  const sidebar = await openEvent(page, kickoffYesterday);
  const first = await browserWithExtension.popup();
  await expectMeeting(first, kickoffYesterday);
  await typeNote(first, first, 'Typed into a popup');
  await expectKept(browserWithExtension, 'Typed into a popup');
  await first.close();
  const popup = await browserWithExtension.popup();
  await expectMeeting(popup, kickoffYesterday);
  await expect(noteBox(popup)).toHaveText('Typed into a popup');
  await expect(noteSection(popup).getByText(/^Not in Close yet/)).toBeVisible();
  await saveButton(popup).click();
  await expect(savedMark(popup)).toHaveText(saved);
  await expect(noteBox(sidebar)).toHaveText('Typed into a popup');
  expect(meetingOf(close, kickoffYesterday).user_note).toBe('Typed into a popup');
  expect(writesOf(close)).toEqual(['PUT /activity/meeting/acti_…/']);
});

test('typing goes on while the worker is stopped under it, and meets what a colleague wrote meanwhile', async ({
  browserWithExtension,
  page,
  sandbox: { close },
}) => {
  const { discoveryCall } = close.events;
  const note = meetingOf(close, discoveryCall);
  Object.assign(note, { user_note_html: '<body><p>Old words.</p></body>' });
  const sidebar = await openEvent(page, discoveryCall);
  await keepNote(sidebar, page, browserWithExtension, ' Before');
  await browserWithExtension.stopWorkers();
  await page.keyboard.type(' and after');
  await expectKept(browserWithExtension, 'Before and after');
  await browserWithExtension.stopWorkers();
  close.editNoteAs(kim.id, note.id, '<body><p>Kim’s words.</p></body>');
  await page.keyboard.press('ControlOrMeta+Enter');
  await sidebar.getByRole('button', { name: conflict.both }).click();
  await expect(noteBox(sidebar)).toBeFocused();
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(savedMark(sidebar)).toHaveText(saved);
  expect(writesOf(close)).toEqual(['PUT /activity/meeting/acti_…/']);
  expect(note.user_note_html).toBe('<body><p>Kim’s words.</p><p>Old words. Before and after</p></body>');
});
