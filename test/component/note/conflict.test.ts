import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { words } from '../../../src/words/words';
import { meetingOf, stepsOf, writesOf } from '../../fakes/close-server/steps';
import { kim } from '../../fakes/sample-data/people';
import { expectCount, expectMeeting, expectTexts } from '../pages/panel';
import {
  draftHtmls,
  expectFocusKept,
  expectKept,
  expectNote,
  expectSaved,
  keepNote,
  noteBox,
  noteSection,
  openEvent,
  refusalOf,
  saveButton,
  typeNote,
} from '../pages/writing';
import { createWorld, type World } from '../world';

/** A colleague writes the note of the meeting at the same time. Nobody's words are lost, and nothing is decided by itself. */

const { conflict, note: text, refused } = words.writing;
const old = '<body><p>Old words.</p></body>';
const theirs = '<body><p>Kim was here with <strong>new</strong> words.</p></body>';
const ours = '<body><p>Old words. And mine.</p></body>';
const onePut = ['PUT /activity/meeting/acti_…/'];

const noteOfCall = ({ close }: World) => meetingOf(close, close.events.discoveryCall);
const byKim = (world: World, html: string) => world.close.editNoteAs(kim.id, noteOfCall(world).id, html);
const choice = () => page.getByRole('group', { name: conflict.title });
const pick = (name: string) => choice().getByRole('button', { name, exact: true });
const version = (whose: 'theirs' | 'mine') =>
  choice().getByRole('region', { name: whose === 'mine' ? conflict.mine : conflict.theirs });

test('nothing is written: both versions are shown with their differences, and the user’s own stays a draft', async () => {
  const world = await createCall();
  await keepNote(world, ' And mine.');
  byKim(world, theirs);
  world.close.clearRequests();
  await saveButton().click();
  await expectChoice();
  expect(stepsOf(world.close)).toEqual(['GET /activity/meeting/acti_…/']);
  await expect.element(choice().getByText(/^In Close now, changed \d+:\d\d/)).toBeVisible();
  await expect.element(version('theirs')).toHaveTextContent('Kim was here with new words.');
  await expect.element(version('mine')).toHaveTextContent('Old words. And mine.');
  expect(marked('theirs', 'del')[0]).toContain('Kim was here');
  expect(marked('mine', 'ins')[0]).toContain('Old');
  expect([...marked('theirs', 'ins'), ...marked('mine', 'del')]).toEqual([]);
  await expect.element(choice().getByRole('heading', { name: conflict.title })).toHaveFocus();
  await expectKept(world, 'And mine.');
  expect(noteOfCall(world).user_note_html).toBe(theirs);
});

test('“Keep both” puts them together in the note, to be looked over and saved', async () => {
  const world = await meetInConflict();
  await pick(conflict.both).click();
  await expect.element(noteBox()).toHaveTextContent('Kim was here with new words.');
  await expect.element(noteBox()).toHaveTextContent('Old words. And mine.');
  await expect.element(noteBox()).toHaveFocus();
  expect(writesOf(world.close), 'not before the user saves it').toEqual([]);
  await saveButton().click();
  await expectSaved();
  expect(writesOf(world.close)).toEqual(onePut);
  expect(noteOfCall(world).user_note_html).toBe(
    '<body><p>Kim was here with <strong>new</strong> words.</p><p>Old words. And mine.</p></body>',
  );
});

test('“Replace with mine” writes the user’s version over the one that was shown', async () => {
  const world = await meetInConflict();
  await pick(conflict.replace).click();
  await expectSaved();
  expect(writesOf(world.close)).toEqual(onePut);
  expect(noteOfCall(world).user_note_html).toBe(ours);
  await expectNote('Old words. And mine.');
  await expect.poll(() => draftHtmls(world)).toEqual([]);
  await expectFocusKept();
});

test('“Replace with mine” does not write over a third version that nobody has seen', async () => {
  const world = await meetInConflict();
  const third = '<body><p>Kim again.</p></body>';
  byKim(world, third);
  await pick(conflict.replace).click();
  await expect.element(version('theirs')).toHaveTextContent('Kim again.');
  expect(writesOf(world.close)).toEqual([]);
  expect(noteOfCall(world).user_note_html).toBe(third);
  await expectChoice();
  await pick(conflict.replace).click();
  await expectSaved();
  expect(noteOfCall(world).user_note_html).toBe(ours);
});

test('“Keep theirs” asks first; then the draft goes and nothing is written', async () => {
  const world = await meetInConflict();
  await pick(conflict.keepTheirs).click();
  await expect.element(choice().getByText(conflict.question)).toBeVisible();
  await pick(conflict.no).click();
  await expectFocusKept();
  await expectKept(world, 'And mine.');
  await pick(conflict.keepTheirs).click();
  await pick(conflict.yes).click();
  await expectNote('Kim was here with new words.');
  await expect.element(noteBox()).toHaveFocus();
  await expect.poll(() => draftHtmls(world)).toEqual([]);
  await expectCount(saveButton(), 0);
  expect(writesOf(world.close)).toEqual([]);
  expect(noteOfCall(world).user_note_html).toBe(theirs);
  // What is typed now goes on from theirs.
  await typeNote(' Agreed.');
  await saveButton().click();
  await expectSaved();
  expect(noteOfCall(world).user_note).toBe('Kim was here with new words. Agreed.');
});

test('Escape leads back to the words, which are still a draft', async () => {
  const world = await meetInConflict();
  await userEvent.keyboard('{Escape}');
  await expect.element(noteBox()).toHaveFocus();
  await expectNote('Old words. And mine.');
  await expectKept(world, 'And mine.');
  world.reopen();
  await expectNote('Old words. And mine.');
  expect(writesOf(world.close)).toEqual([]);
});

test('a note that the editor cannot keep is not joined: the other two ways stay', async () => {
  await meetInConflict('<body><table><tbody><tr><td>Price</td></tr></tbody></table></body>');
  await expect.element(version('theirs')).toHaveTextContent('Price');
  await expectTexts(choice().getByRole('button'), [conflict.replace, conflict.keepTheirs]);
});

test('who has typed the very same is not in conflict', async () => {
  const world = await createCall();
  await typeNote(' And mine.');
  byKim(world, ours);
  world.close.clearRequests();
  await saveButton().click();
  await expectSaved();
  expect(writesOf(world.close)).toEqual([]);
});

test('a colleague’s change is shown while nothing is typed; what is typed stays when one comes', async () => {
  const world = await createCall();
  const look = page.getByRole('button', { name: words.panel.look, exact: true });
  byKim(world, theirs);
  await look.click();
  await expectNote('Kim was here with new words.');
  await typeNote(' Mine.');
  byKim(world, '<body><p>Kim again.</p></body>');
  world.close.clearRequests();
  await look.click();
  await expect.poll(() => stepsOf(world.close)).toContain('GET /activity/');
  await expectNote('Kim was here with new words. Mine.');
  await saveButton().click();
  await expectChoice();
  await expect.element(version('theirs')).toHaveTextContent(/Kim .*again\./);
});

test('Close still shows an older note than it has confirmed: nothing is written over it, and later it is saved', async () => {
  const world = await createCall();
  const { close } = world;
  close.settings.staleReads = 3600;
  await typeNote(' First.');
  await saveButton().click();
  await expectSaved();
  close.clearRequests();
  await keepNote(world, ' Second.');
  await saveButton().click();
  // The worker reads it again, with longer pauses each time.
  await expect.poll(() => stepsOf(close).length).toBeGreaterThan(0);
  await world.turnClock(5000);
  await expect.element(refusalOf(noteSection())).toHaveTextContent(refused.stale.text);
  expect(writesOf(close)).toEqual([]);
  expect(noteOfCall(world).user_note).toBe('Old words. First.');
  await expectNote('Old words. First. Second.');
  close.settings.staleReads = 0;
  const again = refusalOf(noteSection()).getByRole('button', { name: refused.stale.action ?? '' });
  await again.click();
  await expectSaved();
  expect(writesOf(close)).toEqual(onePut);
  expect(noteOfCall(world).user_note).toBe('Old words. First. Second.');
});

test('a draft of yesterday meets what a colleague wrote since', async () => {
  const world = await createCall();
  const { discoveryCall, checkInToday } = world.close.events;
  await keepNote(world, ' And mine.');
  await world.host.goTo(checkInToday.url);
  await expectMeeting(checkInToday);
  byKim(world, theirs);
  // What the panel showed is kept for a minute; a colleague's change is seen all the same.
  await world.host.goTo(discoveryCall.url);
  await expectMeeting(discoveryCall);
  await expectNote('Old words. And mine.');
  await expect.element(noteSection().getByText(text.stored('').trim())).toBeVisible();
  world.close.clearRequests();
  await saveButton().click();
  await expectChoice();
  await expect.element(version('theirs')).toHaveTextContent('Kim was here with new words.');
  expect(writesOf(world.close)).toEqual([]);
});

/** A call whose note in Close is "Old words.", and the panel beside it. */
async function createCall(): Promise<World> {
  const world = createWorld();
  Object.assign(noteOfCall(world), { user_note_html: old });
  await openEvent(world, world.close.events.discoveryCall);
  return world;
}

/** Mine is typed, Kim's is in Close, and "Save note" was pressed. */
async function meetInConflict(html = theirs): Promise<World> {
  const world = await createCall();
  await typeNote(' And mine.');
  byKim(world, html);
  world.close.clearRequests();
  await saveButton().click();
  await expectChoice();
  return world;
}

/** The two versions side by side, compared, and the choice between them. */
async function expectChoice(): Promise<void> {
  await expect.element(choice()).toBeVisible();
  await expect.poll(() => choice().element().querySelector('[aria-busy="true"]')).toBe(null);
}

/** What is marked in a version as only there. */
function marked(whose: 'theirs' | 'mine', tag: 'ins' | 'del'): (string | null)[] {
  return [...version(whose).element().querySelectorAll(tag)].map(({ textContent }) => textContent);
}
