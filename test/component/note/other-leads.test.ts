import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { words } from '../../../src/words/words';
import type { WireRecord } from '../../fakes/close-server/records';
import { sandboxId } from '../../fakes/close-server/records';
import { kim } from '../../fakes/sample-data/people';
import { expectAccessible } from '../pages/accessible';
import { expectTexts } from '../pages/panel';
import {
  chooseNow,
  draftHtmls,
  expectFocusKept,
  expectReady,
  expectSaved,
  refusalOf,
  saveButton,
  typeNote,
} from '../pages/writing';
import { createWorld, type World } from '../world';

/** What was written for one lead of an event, for the others too. */

const { otherLeads: text, writing } = words;
const group = () => page.getByRole('group', { name: text.note });
const rowOf = (name: string) => group().getByRole('listitem').filter({ hasText: name });
const also = (name: string) => group().getByRole('button', { name, exact: true });
const box = (name: string) => group().getByRole('checkbox', { name });

/** The event of three leads, of which the second has a note and an outcome of its own. */
async function openWorkshop(world: World) {
  const { data, events } = world.close;
  const { jointWorkshop } = events;
  const cobalt = data.leads.find(({ name }) => String(name).startsWith('Cobalt'));
  const meetings = data.meetings.filter((one) => one.provider_calendar_event_id === jointWorkshop.eventId);
  const [first, second, third] = meetings;
  if (!cobalt || !first || !second || !third) throw new Error('The sample has no event of three leads.');
  for (const meeting of meetings) Object.assign(meeting, { status: 'upcoming' });
  Object.assign(second, { user_note_html: '<body><p>Only of <b>Beta</b>.</p></body>', user_note: 'Only of Beta.' });
  Object.assign(second, { outcome_id: sandboxId('outcome', 'Completed') });
  Object.assign(third, { lead_id: cobalt.id });
  await world.open(jointWorkshop);
  await expectReady(jointWorkshop);
  return { first, second, third, beta: nameOf(world, second), cobalt: nameOf(world, third) };
}

function nameOf({ close }: World, { lead_id }: WireRecord): string {
  return String(close.data.leads.find(({ id }) => id === lead_id)?.name);
}

async function saveNote(world: World) {
  await typeNote('All agreed.');
  await saveButton().click();
  await expectSaved();
  world.close.clearRequests();
}

const putsOf = ({ close }: World, { id }: WireRecord) =>
  close.requests.filter(({ method, path }) => method === 'PUT' && path.includes(String(id))).length;

test('a saved note is offered for the others by name: once written however often it is pressed, and a note of their own only when it was seen', async () => {
  const world = createWorld();
  const { second, third, beta, cobalt } = await openWorkshop(world);
  await saveNote(world);
  await expectTexts(group().getByRole('listitem'), [`${beta} ${text.ownNote}`, cobalt]);
  await expect.element(box(beta)).not.toBeChecked();
  await expectAccessible();
  // The second click comes before the first has been drawn.
  const button = await also(text.some(1)).findElement();
  for (const _ of [1, 2]) button.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  await expect.element(rowOf(cobalt).getPart('saved')).toBeVisible();
  expect(third.user_note_html).toContain('All agreed.');
  expect([putsOf(world, second), putsOf(world, third)]).toEqual([0, 1]);

  await box(beta).click();
  await expect.element(rowOf(beta)).toHaveTextContent('Only of Beta.');
  await also(text.some(1)).click();
  await expect.element(rowOf(beta).getPart('saved')).toBeVisible();
  expect(second.user_note_html).toContain('All agreed.');
  expect([putsOf(world, second), putsOf(world, third)]).toEqual([1, 1]);
  expect(await draftHtmls(world)).toEqual([]);
  await expectFocusKept();
});

test('each lead has its own result: refused in Close’s words, or in conflict with what a colleague wrote; both can be settled', async () => {
  const world = createWorld();
  const { close } = world;
  const { second, third, beta, cobalt } = await openWorkshop(world);
  Object.assign(second, { user_note_html: null, user_note: null });
  await world.open(close.events.jointWorkshop);
  await expectReady(close.events.jointWorkshop);
  await saveNote(world);
  const errors = { errors: [], 'field-errors': { user_note_html: 'Too <b>long</b>' } };
  close.setFault(`/activity/meeting/${second.id}/`, { kind: 'status', status: 400, body: errors }, { method: 'PUT' });
  close.editNoteAs(kim.id, String(third.id), '<body><p>Kim was here.</p></body>');
  await also(text.all(2)).click();
  await expect.element(refusalOf(rowOf(beta))).toHaveTextContent('Too <b>long</b>');
  await expect.element(rowOf(cobalt)).toHaveTextContent(text.conflict);
  await expect.element(rowOf(cobalt)).toHaveTextContent('Kim was here.');
  expect([putsOf(world, second), putsOf(world, third)]).toEqual([1, 0]);

  close.clearFaults();
  await also(text.some(1)).click();
  await expect.element(rowOf(beta).getPart('saved')).toBeVisible();
  await rowOf(cobalt).getByRole('button', { name: text.leave }).click();
  await expect.element(rowOf(cobalt)).toHaveTextContent(text.left);
  expect(third.user_note_html).toContain('Kim was here.');
  expect([putsOf(world, second), putsOf(world, third)]).toEqual([2, 0]);
  await expect.poll(() => draftHtmls(world)).toEqual([]);
});

test('offline it waits as a draft for each; a lost answer is asked after, and nothing is written twice', async () => {
  const world = createWorld();
  const { close } = world;
  const { second, third, beta, cobalt } = await openWorkshop(world);
  await saveNote(world);
  await box(beta).click();
  world.host.setOnline(false);
  await also(text.all(2)).click();
  for (const name of [beta, cobalt]) {
    await expect.element(refusalOf(rowOf(name))).toHaveTextContent(writing.refused.offline.text);
  }
  expect(await draftHtmls(world)).toHaveLength(2);
  world.host.setOnline(true);
  close.setFault(`/activity/meeting/${third.id}/`, { kind: 'lost-answer' }, { method: 'PUT', times: 1 });
  await also(text.all(2)).click();
  for (const name of [beta, cobalt]) await expect.element(rowOf(name).getPart('saved')).toBeVisible();
  expect([putsOf(world, second), putsOf(world, third)]).toEqual([1, 1]);
  for (const { user_note_html } of [second, third]) expect(user_note_html).toContain('All agreed.');
  expect(await draftHtmls(world)).toEqual([]);
});

test('a chosen outcome is offered likewise, and one that was refused says why', async () => {
  const world = createWorld();
  const { close } = world;
  const { second, third, beta, cobalt } = await openWorkshop(world);
  await chooseNow('Qualified');
  const outcomes = page.getByRole('group', { name: text.outcome });
  const row = (name: string) => outcomes.getByRole('listitem').filter({ hasText: name });
  await expectTexts(outcomes.getByRole('listitem'), [`${beta} ${text.ownOutcome('Completed')}`, cobalt]);
  close.clearRequests();
  close.setFault(`/activity/meeting/${third.id}/`, { kind: 'status', status: 403 }, { method: 'PUT', times: 1 });
  const button = outcomes.getByRole('button', { name: text.some(1), exact: true });
  await button.click();
  await expect.element(refusalOf(row(cobalt))).toHaveTextContent(writing.refused['not-allowed'].text);
  await button.click();
  await expect.element(row(cobalt).getPart('saved')).toBeVisible();
  const qualified = sandboxId('outcome', 'Qualified');
  expect([second.outcome_id, third.outcome_id]).toEqual([sandboxId('outcome', 'Completed'), qualified]);
  expect(putsOf(world, second)).toBe(0);
});
