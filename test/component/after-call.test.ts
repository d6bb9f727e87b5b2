import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { words } from '../../src/words/words';
import { sandboxId } from '../fakes/close-server/records';
import { lastBody, meetingOf, writesOf } from '../fakes/close-server/steps';
import { contact, organizer, people } from '../fakes/sample-data/people';
import { stageId } from '../fakes/sample-data/pipelines';
import { focused } from './pages/focused';
import { acmeOf, newTask } from './pages/next-steps';
import { opportunity } from './pages/opportunity';
import { expectSaved, expectSavedMark, noteBox, noteSection } from './pages/writing';
import { createWorld, type World } from './world';

/** The minute after a call: what Close is owed, without a pointer, and how many keys that takes. */

const { writing, templates } = words;
const followUp = () => page.getPart('follow-up');
const message = () => followUp().getByRole('textbox', { name: words.followUp.message });
const outcomes = () => page.getByRole('group', { name: writing.outcome.title, exact: true });

/** Counts what is pressed, a letter in the command menu and each half of a chord too; what is typed as words is not. */
function keyboard() {
  let pressed = 0;
  return {
    count: () => pressed,
    async press(keys: string) {
      pressed += (keys.match(/\{\/?[^}]+\}|./g) ?? []).filter((key) => !key.startsWith('{/')).length;
      await userEvent.keyboard(keys);
    },
    type: (text: string) => userEvent.keyboard(text),
  };
}

test('outcome, note, stage, next step and follow-up take fewer than 25 keys besides the words, and the focus is always seen', async () => {
  const world = createWorld();
  const { close } = world;
  const { followUpYesterday } = close.events;
  // Of the leads with an opportunity none has a meeting with a playbook.
  Object.assign(meetingOf(close, followUpYesterday), {
    lead_id: acmeOf(close).id,
    attendees: [organizer, contact('dana', 'yes')],
  });
  await openEventWithChips(world);
  const { press, type, count } = keyboard();

  await press('o');
  await expect.element(outcomes().getByRole('radio').first()).toHaveFocus();
  await press('{ArrowRight}');
  await expect.element(outcomes().getByRole('radio', { name: 'Pilot agreed' })).toBeChecked();
  await press('{Enter}');

  await press('n');
  await expect.element(noteBox()).toHaveFocus();
  await type('They sign in May');
  await press('{Control>}{Enter}{/Control}');
  await expectSaved();
  await press('{Escape}');
  await expect.element(noteSection()).toHaveFocus();
  await expect.poll(focused).toMatchObject({ visible: true });

  await press('g');
  await expect.element(opportunity.stage()).toHaveFocus();
  await press('{ArrowDown}{Enter}{Escape}');
  await expect.element(opportunity.part()).toHaveFocus();
  await expectSavedMark(opportunity.part());

  await press('t');
  await expect.element(newTask.text()).toHaveFocus();
  await type('Send the contract fri 9');
  await press('{Enter}');
  await expectSavedMark(newTask.form());
  await press('{Escape}');
  await expect.poll(focused).toMatchObject({ visible: true });

  await press('f');
  await expect.element(message()).toHaveFocus();
  // It begins with the note.
  await expect.element(message()).toHaveValue('They sign in May');
  await type(', as agreed');
  await press('{Tab}');
  await expect.element(followUp().getByRole('button', { name: words.followUp.save })).toHaveFocus();
  await press('{Enter}');
  await expectSavedMark(followUp());
  await expect.poll(focused).toMatchObject({ visible: true });

  await expect.poll(() => meetingOf(close, followUpYesterday).outcome_id).toBe(sandboxId('outcome', 'Pilot agreed'));
  expect(meetingOf(close, followUpYesterday).user_note_html).toContain('They sign in May');
  expect(lastBody(close, 'PUT', '/opportunity/')).toEqual({ status_id: stageId('Negotiation') });
  expect(lastBody(close, 'POST', '/task/')).toMatchObject({ text: 'Send the contract', date: expect.any(String) });
  expect(lastBody(close, 'POST', '/activity/email/')).toMatchObject({
    status: 'draft',
    to: [people.dana.email],
    body_html: '<p>They sign in May, as agreed</p>',
  });
  expect(writesOf(close)).toHaveLength(5);
  expect(count()).toBeLessThan(25);
});

async function openEventWithChips(world: World) {
  await world.open(world.close.events.followUpYesterday);
  await expect.element(outcomes().getByRole('radio').first()).toBeVisible();
  await expect.element(page.getSection(words.story.sinceThen)).toHaveAttribute('aria-busy', 'false');
  await expect.element(newTask.text()).toHaveAttribute('aria-keyshortcuts', 'T');
}

test('a template comes into the note from the command menu, and its first blank has the caret', async () => {
  const world = createWorld();
  await openEventWithChips(world);
  await userEvent.keyboard('{Control>}k{/Control}');
  await expect.element(page.getByRole('combobox', { name: words.commands.title, exact: true })).toHaveFocus();
  await userEvent.keyboard('templ{Enter}');
  const demo = page.getByRole('group', { name: templates.choose }).getByRole('button', { name: 'Discovery' });
  await expect.element(demo).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(noteBox()).toHaveFocus();
  await userEvent.keyboard('two halls');
  await expect.element(noteBox()).toHaveTextContent(/Situation: two halls/);
});
