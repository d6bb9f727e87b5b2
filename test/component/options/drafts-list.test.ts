import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { words } from '../../../src/words/words';
import { faults } from '../../fakes/close-server/fault';
import { writesOf } from '../../fakes/close-server/steps';
import { kim } from '../../fakes/sample-data/people';
import { takeClipboard } from '../clipboard';
import { expectAccessible } from '../pages/accessible';
import { expectCount } from '../pages/panel';
import {
  button,
  expectRows,
  expectSavedFromList,
  keep,
  noteDraft,
  openDrafts,
  rows,
  taskDraft,
  tasksNamed,
} from './drafts';

/** What was typed and is not in Close: listed in the options, and everything that can become of it there. */

const { drafts: text, options, writing } = words;
const proposal = 'Send the proposal';

test('without a draft it is said that there is none', async () => {
  await openDrafts();
  await expect.element(page.getByText(text.none)).toBeVisible();
  await expectCount(page.getByRole('heading', { name: text.title }), 0);
});

test('drafts of each kind, the newest first; each button is called by its own draft', async () => {
  const world = await openDrafts();
  const { leadId } = world;
  await keep(world, taskDraft(world, proposal));
  await keep(world, taskDraft(world, 'Call Dana'));
  await keep(world, { kind: 'lead-note', leadId, html: '<body><p>They like it</p></body>' });
  const lee = { email: 'lee@else.example', name: 'Lee Else', title: 'CTO' };
  await keep(world, { kind: 'person', ...lee, leadId: null, leadName: 'Else Ltd' });
  const sheet = '<body><p>One <a href="https://acme.example/a">sheet</a></p><ul><li>two</li></ul></body>';
  await keep(world, noteDraft(world, sheet));
  await expectRows(5);
  expect(
    page
      .getPart('draft-words')
      .elements()
      .map(({ textContent }) => textContent),
  ).toEqual([
    'One sheet (https://acme.example/a)\n• two',
    'Lee Else, CTO\nlee@else.example',
    'They like it',
    'Call Dana',
    proposal,
  ]);
  const names = rows()
    .getByRole('button')
    .elements()
    .map((one) => one.getAttribute('aria-label'));
  expect(names).toHaveLength(15);
  expect(new Set(names).size).toBe(15);
  await expectAccessible();
});

test('a task is saved once, however often the button is pressed, and the focus goes on', async () => {
  const world = await openDrafts();
  await keep(world, taskDraft(world, proposal));
  // The row is there for both clicks: the second one would else fall on what comes in its place, and take the focus there.
  const answer = world.network.hold(['/task/'], { next: true });
  await button(text.save).dblClick();
  answer.release();
  await expectSavedFromList();
  await expectRows(0);
  expect(tasksNamed(world, proposal)).toBe(1);
  expect(writesOf(world.close)).toEqual(['POST /task/']);
  await expect.element(page.getByRole('heading', { name: text.title })).toHaveFocus();
  await expectCount(page.getByRole('status').filter({ hasText: /^Saved in Close/ }), 1);
});

test('copied as plain text, whole, however long it is', async () => {
  await takeClipboard();
  const world = await openDrafts();
  const lines = Array.from({ length: 4000 }, (_, line) => `Line ${line} of a long note`);
  const html = `<body>${lines.map((line) => `<p>${line}</p>`).join('')}</body>`;
  await keep(world, { kind: 'lead-note', leadId: world.leadId, html });
  await button(text.copy).click();
  await expect.element(rows().getByText(text.said.copied)).toBeVisible();
  expect(await navigator.clipboard.readText()).toBe(lines.join('\n'));
});

test('discarded after one question, which the keyboard can take back', async () => {
  const world = await openDrafts();
  await keep(world, taskDraft(world, proposal));
  await button(text.discard).click();
  await expect.element(rows().getByText(text.discardQuestion)).toBeVisible();
  await expect.element(rows().getByRole('button', { name: text.cancel })).toHaveFocus();
  await expectAccessible();
  await userEvent.keyboard('{Enter}');
  await expect.element(button(text.discard)).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await button(text.discardConfirm).click();
  await expectRows(0);
  await expect.element(page.getByText(text.none)).toBeVisible();
  expect(await world.host.send('getDrafts', null)).toEqual([]);
  expect(writesOf(world.close)).toEqual([]);
});

test('one that a panel goes on typing in is not discarded unseen', async () => {
  const world = await openDrafts();
  const kept = await keep(world, taskDraft(world, proposal));
  await button(text.discard).click();
  await world.host.send('keepDraft', { ...kept, content: taskDraft(world, 'Send the proposal to Dana') });
  await button(text.discardConfirm).click();
  await expect.element(rows().getByText(text.said.changed)).toBeVisible();
  await expect.element(rows()).toHaveTextContent('Send the proposal to Dana');
});

test('a colleague has changed the note: both versions are shown, and the user decides', async () => {
  const world = await openDrafts();
  const { close, meeting } = world;
  await keep(world, noteDraft(world, '<body><p>Two plants</p></body>'));
  close.editNoteAs(kim.id, meeting.id, '<body><p>One plant</p></body>');
  await button(text.save).click();
  await expect.element(rows().getByRole('heading', { name: writing.conflict.title })).toHaveFocus();
  const marked = (tag: string) => rows().element().querySelector(tag)?.textContent;
  await expect.poll(() => marked('del')).toContain('One');
  expect(marked('ins')).toContain('Two');
  expect(writesOf(close)).toEqual([]);
  await expectAccessible();

  await rows().getByRole('button', { name: writing.conflict.both }).click();
  await expect.element(rows().getByText(text.said.joined)).toBeVisible();
  await expect.element(page.getPart('draft-words')).toHaveTextContent(/One plant\s+Two plants/);
  expect(writesOf(close)).toEqual([]);
  await button(text.save).click();
  await expectRows(0);
  expect(meeting.user_note).toMatch(/One plant\s*Two plants/);
});

for (const [what, choices, left] of [
  ['replaced', [writing.conflict.replace], 'Two plants'],
  ['kept', [writing.conflict.keepTheirs, writing.conflict.yes], 'One plant'],
] as const) {
  test(`a colleague’s note can be ${what}`, async () => {
    const world = await openDrafts();
    await keep(world, noteDraft(world, '<body><p>Two plants</p></body>'));
    world.close.editNoteAs(kim.id, world.meeting.id, '<body><p>One plant</p></body>');
    await button(text.save).click();
    for (const name of choices) await rows().getByRole('button', { name, exact: true }).click();
    await expectRows(0);
    expect(world.meeting.user_note).toBe(left);
  });
}

test('Close asks to slow down: a countdown, and then it is sent by itself', async () => {
  const world = await openDrafts();
  await keep(world, taskDraft(world, proposal));
  world.close.setFault('/task/', faults.rateLimitedQuotaLeft, { method: 'POST', times: 1 });
  await button(text.save).click();
  await expect.element(rows().getByRole('timer')).toHaveTextContent(/^Sending again in [1-3] s$/);
  await world.turnClock(3000);
  await expectRows(0);
  expect(tasksNamed(world, proposal)).toBe(1);
});

test('what only the notetaker may write is kept, and can go onto the lead from here', async () => {
  const world = await openDrafts();
  const { close, meeting } = world;
  await keep(world, noteDraft(world, '<body><p>Two plants</p></body>'));
  close.settings.notetakerOnly = true;
  meeting.notetaker_id = kim.id;
  await button(text.save).click();
  await expect.element(rows().getByText(writing.refused['not-notetaker'].text)).toBeVisible();
  await expectRows(1);
  const before = close.data.notes.length;
  await rows().getByRole('button', { name: 'Save as a note on the lead' }).dblClick();
  await expectRows(0);
  expect(close.data.notes.slice(before).map(({ lead_id, note }) => ({ lead_id, note }))).toEqual([
    { lead_id: meeting.lead_id, note: 'Two plants' },
  ]);
});

test('removing the organization, and forgetting everything, say how many drafts would go', async () => {
  const world = await openDrafts();
  const northwind = 'Northwind Sales';
  await keep(world, taskDraft(world, proposal));
  await keep(world, taskDraft(world, 'Call Dana'));
  await expectRows(2);
  const { accounts, forget } = options;
  await world.openOptions('connection');
  await page.getByRole('button', { name: accounts.removeNamed(northwind) }).click();
  await expect.element(page.getByText(accounts.question(northwind, 2))).toBeVisible();
  await page.getByRole('button', { name: accounts.cancel }).click();
  await world.openOptions('privacy');
  await page.getByRole('button', { name: forget.button }).click();
  await expect.element(page.getByText(forget.question(2))).toBeVisible();
  await page.getByRole('button', { name: forget.cancel }).click();

  await world.openOptions('connection');
  await page.getByRole('button', { name: accounts.removeNamed(northwind) }).click();
  await page.getByRole('button', { name: accounts.confirm }).click();
  await expect.element(page.getByLabelText(options.connect.label)).toBeVisible();
  expect(await world.host.send('getDrafts', null)).toEqual([]);
});
