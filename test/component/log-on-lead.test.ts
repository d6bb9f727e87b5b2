import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { words } from '../../src/words/words';
import { lastBody, writesOf } from '../fakes/close-server/steps';
import { sampleLeads } from '../fakes/sample-data/leads';
import { people } from '../fakes/sample-data/people';
import { expectAccessible } from './pages/accessible';
import { draftWords } from './pages/next-steps';
import { expectTitle, press } from './pages/panel';
import { expectSavedMark } from './pages/writing';
import { createWorld, type World } from './world';

/** An event that Close has no meeting of goes onto the lead of a guest, or onto one that is found, as a note of its day. */

const log = words.logOnLead;
const lead = 'Acme Robotics GmbH';
const opener = () => page.getByRole('button', { name: log.open, exact: true });
const text = () => page.getByRole('textbox', { name: log.text(lead) });
const when = () => page.getByLabelText(log.when, { exact: true });
const send = () => page.getByRole('button', { name: log.send, exact: true });
const form = () => page.getForm(log.text(lead));

test('logged once, dated at the event, however often it is pressed; that Close may still sync it is said', async () => {
  const world = await openUnsynced();
  const { close } = world;
  await expect.element(form()).toHaveTextContent(log.hint);
  await expectAccessible();
  await send().click();
  await expect.element(form().getByRole('alert')).toHaveTextContent(words.nextSteps.note.empty);
  await text().fill('Lunch <b>& more</b>');
  await when().fill('soon');
  await send().click();
  await expect.element(when()).toBeInvalid();
  expect(writesOf(close)).toEqual([]);
  // The month keeps the time of the day.
  await when().fill('2026-03-11 12:30');
  await press(form().getByRole('button', { name: words.nextSteps.task.chooseDay(words.logOnLead.when) }), '{Enter}');
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}{Enter}');
  await send().dblClick();
  await expectSavedMark(form());
  await expect.element(text()).toHaveValue('');
  expect(writesOf(close)).toEqual(['POST /activity/note/']);
  expect(lastBody(close, 'POST', '/activity/note/')).toMatchObject({
    note_html: '<body><p>Lunch &lt;b&gt;&amp; more&lt;/b&gt;</p></body>',
    activity_at: new Date('2026-03-09T12:30').toISOString(),
  });
});

test('a lost answer is asked after and never sent again by itself; a refused one keeps the words', async () => {
  const world = await openUnsynced();
  const { close } = world;
  close.settings.writes = 'forbidden';
  await text().fill('Lunch');
  await press(send(), '{Enter}');
  await expect.element(form().getByText(words.writing.refused['not-allowed'].text)).toBeVisible();
  await expect.element(text()).toHaveValue('Lunch');
  expect(await draftWords(world)).toEqual(['<body><p>Lunch</p></body>']);
  close.settings.writes = 'allowed';
  close.setFault('/activity/note/', { kind: 'lost-answer' }, { method: 'POST' });
  await send().click();
  await expectSavedMark(form());
  expect(close.data.notes).toHaveLength(1);
});

test('while nobody knows whether Close has it, it is not sent again and stays as it is', async () => {
  const world = await openUnsynced();
  const { close } = world;
  const { nextSteps } = words;
  close.settings.staleReads = 600;
  close.setFault('/activity/note/', { kind: 'lost-answer' }, { method: 'POST', times: 1 });
  await text().fill('Lunch');
  await send().click();
  await expect.element(form()).toHaveTextContent(nextSteps.uncertain.note);
  await expect.element(text()).toHaveAttribute('readonly');
  await form().getByRole('button', { name: nextSteps.askClose }).click();
  await expect.element(form()).toHaveTextContent(nextSteps.missing.note);
  await press(send(), '{Enter}');
  expect(writesOf(close)).toEqual(['POST /activity/note/']);
  expect(await draftWords(world)).toEqual(['<body><p>Lunch</p></body>']);
  close.settings.staleReads = 0;
  await form().getByRole('button', { name: nextSteps.askAgain }).click();
  await expectSavedMark(form());
  expect(close.data.notes).toHaveLength(1);
  expect(writesOf(close)).toHaveLength(1);
});

test('on a lead found by hand as well; the lead’s own note, in rich text, stays as it was typed, and so does the log', async () => {
  const world = createWorld();
  await world.open(world.close.events.teamLunch);
  await expectTitle(words.notFound.title);
  const rich = '<body><p>Wants <b>two</b> plants</p></body>';
  const leadId = sampleLeads.acme.id;
  const about = { title: '', leadName: lead, startsAt: null };
  const content = { kind: 'lead-note' as const, leadId, html: rich };
  await world.host.send('keepDraft', { id: 'rich-note', revision: 0, content, about });
  await page.getByRole('textbox', { name: words.find.label }).fill('Acme');
  await page.getByRole('button', { name: words.find.submit }).click();
  const row = page.getRow(lead);
  await row.getByRole('button', { name: log.open }).click();
  await expect.element(text()).toHaveFocus();
  await expect.element(text()).toHaveValue('');
  await text().fill('Lunch');
  await expect.poll(() => draftWords(world)).toEqual(['<body><p>Lunch</p></body>', rich]);
  await row.getByRole('button', { name: log.open }).click();
  await row.getByRole('button', { name: log.open }).click();
  await expect.element(text()).toHaveValue('Lunch');
  await send().click();
  await expectSavedMark(form());
  expect(lastBody(world.close, 'POST', '/activity/note/')).toMatchObject({ lead_id: leadId });
  expect(await draftWords(world)).toEqual([rich]);
});

async function openUnsynced(): Promise<World> {
  const world = createWorld();
  await world.open(world.close.events.teamLunch, { guests: [people.dana.email] });
  await expectTitle(words.notFound.title);
  await page.getByRole('button', { name: words.guests.look }).click();
  await opener().click();
  await expect.element(text()).toHaveFocus();
  return world;
}
