import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { words } from '../../../src/words/words';
import { type Fault, faults } from '../../fakes/close-server/fault';
import { meetingOf, stepsOf, writesOf } from '../../fakes/close-server/steps';
import { sandboxKeys } from '../../fakes/sample-data/organization';
import { expectCount, expectTexts } from '../pages/panel';
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
  savedMark,
  typeNote,
} from '../pages/writing';
import { createWorld, type World } from '../world';

/** What Close, or something on the way to it, answers to "Save note": its own words, one button, and no word of the note lost. */

const { refused } = words.writing;
const meeting = '/activity/meeting/acti_';
const onPut = { method: 'PUT' };
const oneSave = ['GET /activity/meeting/acti_…/', 'PUT /activity/meeting/acti_…/'];

/** The sentence, and the one button below it; null: none is needed. */
type Says = { text: string; action: string | null };
/** `quotes`: Close's own words, which are text and nothing else. */
type Row = { what: string; fault: Fault; says: Says; quotes?: string };

const again: Row[] = [
  {
    what: '400 with Close’s words for the field',
    fault: {
      kind: 'status',
      status: 400,
      body: { errors: [], 'field-errors': { user_note_html: 'Too <b>long</b> & <img src=x onerror=alert(1)>' } },
    },
    says: refused.invalid,
    quotes: 'Too <b>long</b> & <img src=x onerror=alert(1)>',
  },
  { what: '404', fault: faults.notFound, says: refused['not-found'] },
  { what: '500', fault: { kind: 'status', status: 500 }, says: refused['close-down'] },
  { what: 'a page of some network', fault: { kind: 'html' }, says: refused['not-close'] },
  {
    what: 'a connection that breaks before it is carried out',
    fault: { kind: 'reset-before' },
    says: refused.unreachable,
  },
  { what: 'no answer, ever', fault: { kind: 'hang', carriedOut: false }, says: refused['timed-out'] },
];
for (const { what, fault, says, quotes } of again) {
  test(`${what}: its own words, the note is still there, and “${says.action}” saves it later`, async () => {
    const world = createWorld();
    const { close } = world;
    const { kickoffYesterday } = close.events;
    await openEvent(world, kickoffYesterday);
    await keepNote(world, 'Kept through it');
    close.setFault(meeting, fault, onPut);
    await saveButton().click();
    if (fault.kind === 'hang') {
      await expect.poll(() => writesOf(close)).toHaveLength(1);
      await world.turnClock(10_000);
    }
    await expectRefused(says);
    if (quotes) {
      await expect.element(refusalOf(noteSection())).toHaveTextContent(quotes);
      expect(document.querySelector('[data-part=refusal] :is(b, img)')).toBe(null);
    }
    expect(meetingOf(close, kickoffYesterday).user_note_html).toBe(null);
    await expectKept(world, 'Kept through it');

    close.clearFaults();
    close.clearRequests();
    await actionOf(says).click();
    await expectSaved();
    expect(writesOf(close)).toEqual(['PUT /activity/meeting/acti_…/']);
    expect(meetingOf(close, kickoffYesterday).user_note).toBe('Kept through it');
    await expectCount(refusalOf(noteSection()), 0);
    await expectFocusKept();
  });
}

const forbidden: [what: string, refuse: (world: World) => void][] = [
  ['403', ({ close }) => close.setFault(meeting, faults.notAllowed, onPut)],
  ['401 although the key is good', ({ close }) => close.setFault(meeting, faults.keyRejected, onPut)],
  [
    'only the notetaker may',
    ({ close }) => {
      close.settings.notetakerOnly = true;
    },
  ],
];
for (const [what, refuse] of forbidden) {
  test(`${what}: the words can go onto the lead, as one note, and the draft goes`, async () => {
    const world = createWorld();
    const { close } = world;
    const { kimsNotes } = close.events;
    const before = meetingOf(close, kimsNotes).user_note_html;
    await openEvent(world, kimsNotes);
    await keepNote(world, 'Mine.');
    refuse(world);
    await saveButton().click();
    await expectRefused(refused['not-notetaker']);
    await expect.element(noteBox()).toHaveTextContent('Mine.');
    close.clearRequests();
    // Two clicks make one note, also where the second comes before the first has been drawn.
    const button = await actionOf(refused['not-notetaker']).findElement();
    for (const _ of [1, 2]) button.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await expect.element(savedMark()).toHaveTextContent(words.writing.savedOnLead);
    expect(writesOf(close)).toEqual(['POST /activity/note/']);
    expect(close.data.notes).toMatchObject([
      { lead_id: kimsNotes.leads[0]?.id, note: expect.stringContaining('Mine.') },
    ]);
    expect(meetingOf(close, kimsNotes).user_note_html).toBe(before);
    await expectNote('Kim has it all: the trial goes on.');
    await expect.poll(() => draftHtmls(world)).toEqual([]);
    await expectFocusKept();
  });
}

test('the key was deleted: the way leads to the options, and the note is saved with the next key', async () => {
  const world = createWorld();
  const { close } = world;
  const { kickoffYesterday } = close.events;
  await openEvent(world, kickoffYesterday);
  await keepNote(world, 'Kept without a key');
  close.setFault(null, faults.keyRejected);
  await saveButton().click();
  await expectRefused(refused['key-rejected']);
  await actionOf(refused['key-rejected']).click();
  await expect.poll(() => world.host.asked).toEqual(['options#connection']);
  close.clearFaults();
  await world.host.connect(sandboxKeys.robin);
  await saveButton().click();
  await expectSaved();
  expect(meetingOf(close, kickoffYesterday).user_note).toBe('Kept without a key');
});

test('429: a countdown, then it is sent by itself, once', async () => {
  const world = createWorld();
  const { close } = world;
  const { kickoffYesterday } = close.events;
  await openEvent(world, kickoffYesterday);
  await typeNote('Patience');
  close.setFault(meeting, faults.rateLimitedQuotaLeft, { times: 1, ...onPut });
  close.clearRequests();
  await saveButton().click();
  await expect.element(noteSection().getByRole('timer')).toHaveTextContent(/^Sending again in [1-3] s$/);
  await expectNote('Patience');
  expect(stepsOf(close)).toEqual(oneSave);
  await world.turnClock(3000);
  await expectSaved();
  expect(stepsOf(close)).toEqual([...oneSave, ...oneSave]);
  expect(meetingOf(close, kickoffYesterday).user_note).toBe('Patience');
});

for (const when of ['while it waits', 'while it is sent']) {
  test(`429, and the words change ${when}: those nobody has said to send`, async () => {
    const world = createWorld();
    const { close, network } = world;
    const { kickoffYesterday } = close.events;
    await openEvent(world, kickoffYesterday);
    await typeNote('Patience');
    close.setFault(meeting, faultOfAMinute, { times: 1, ...onPut });
    const held = network.hold(['PUT ']);
    await saveButton().click();
    await expect.poll(held.waiting).toBe(1);
    if (when === 'while it waits') {
      held.release();
      await expect.element(noteSection().getByRole('timer')).toBeVisible();
    }
    await typeNote(' lost');
    held.release();
    await expectRefused(refused['rate-limited']);
    await world.turnClock(60_000);
    await expectRefused(refused['rate-limited']);
    await expectKept(world, 'Patience lost');
    await actionOf(refused['rate-limited']).click();
    await expectSaved();
    expect(writesOf(close)).toHaveLength(2);
    expect(meetingOf(close, kickoffYesterday).user_note).toBe('Patience lost');
  });
}

test('the answer is lost: Close is asked, has it, and that counts', async () => {
  const world = createWorld();
  const { close } = world;
  const { kickoffYesterday } = close.events;
  await openEvent(world, kickoffYesterday);
  await typeNote('Arrived all the same');
  close.setFault(meeting, { kind: 'lost-answer' }, onPut);
  close.clearRequests();
  await saveButton().click();
  await expectSaved();
  expect(stepsOf(close)).toEqual([...oneSave, 'GET /activity/meeting/acti_…/']);
  expect(meetingOf(close, kickoffYesterday).user_note).toBe('Arrived all the same');
});

test('offline: kept, and sent by nobody but the user when the network is back', async () => {
  const world = createWorld();
  const { close } = world;
  const { kickoffYesterday } = close.events;
  await openEvent(world, kickoffYesterday);
  await keepNote(world, 'Written on a train');
  world.host.setOnline(false);
  close.clearRequests();
  await saveButton().click();
  await expectRefused(refused.offline);
  world.host.setOnline(true);
  // A lookup goes through, and takes nothing along.
  await page.getByRole('button', { name: words.panel.look, exact: true }).click();
  await expect.poll(() => stepsOf(close)).toContain('GET /activity/');
  await expect.element(page.getSection(words.story.sinceThen)).toHaveAttribute('aria-busy', 'false');
  expect(writesOf(close)).toEqual([]);
  await expectNote('Written on a train');
  await actionOf(refused.offline).click();
  await expectSaved();
  expect(writesOf(close)).toEqual(['PUT /activity/meeting/acti_…/']);
  expect(meetingOf(close, kickoffYesterday).user_note).toBe('Written on a train');
});

const faultOfAMinute: Fault = { kind: 'status', status: 429, headers: { 'retry-after': '60' }, body: {} };

/** The sentence, that the words are kept, and one button at most; and nothing says "saved". */
async function expectRefused({ text, action }: Says): Promise<void> {
  const refusal = refusalOf(noteSection());
  await expect.element(refusal).toHaveTextContent(text);
  await expect.element(refusal).toHaveTextContent(words.writing.wordsKept);
  await expectTexts(refusal.getByRole('button'), action === null ? [] : [action]);
  await expectCount(savedMark(), 0);
}

function actionOf({ action }: Says) {
  return refusalOf(noteSection()).getByRole('button', { name: action ?? '', exact: true });
}
