import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { words } from '../../../src/words/words';
import { sandboxId } from '../../fakes/close-server/records';
import { meetingOf, writesOf } from '../../fakes/close-server/steps';
import { expectCount, expectMeeting, press, textOf } from '../pages/panel';
import { chooseNow, outcomeBox, refusalOf } from '../pages/writing';
import { createWorld, type World } from '../world';

const { outcome: text, refused } = words.writing;
const onePut = ['PUT /activity/meeting/acti_…/'];
const outcomeId = (name: string) => sandboxId('outcome', name);

const section = () => page.getSection(text.title);
const group = () => page.getByRole('group', { name: text.title, exact: true });
const chip = (name: string) => group().getByRole('radio', { name, exact: true });
const others = () => group().getByRole('combobox', { name: text.others, exact: true });
const savedMark = () => section().getByRole('status').filter({ hasText: words.writing.saved });

async function openMeeting(name: 'followUpYesterday' | 'autofilledYesterday', set?: (world: World) => void) {
  const world = createWorld();
  set?.(world);
  const event = world.close.events[name];
  await world.open(event);
  await expectMeeting(event);
  return { ...world, event };
}

test('the outcomes of the meeting’s playbook are chips, and one press saves; the others are in a menu beside them', async () => {
  const { close, event } = await openMeeting('followUpYesterday');
  const first = ['Qualified', 'Pilot agreed', 'Not a fit', 'No show'];
  await expect.poll(() => [...group().element().querySelectorAll('label')].map(textOf)).toEqual(first);
  await expect.element(section().getByText(text.playbook('Discovery call'))).toBeVisible();
  await chip('Pilot agreed').click();
  await press(chip('Pilot agreed'), '{Enter}');
  await expect.element(savedMark()).toBeVisible();
  await expect.element(chip('Pilot agreed')).toBeChecked();
  expect(writesOf(close)).toEqual(onePut);
  expect(meetingOf(close, event).outcome_id).toBe(outcomeId('Pilot agreed'));

  await chooseNow('Renewed', others());
  await expect.poll(() => meetingOf(close, event).outcome_id).toBe(outcomeId('Renewed'));
  await expect.element(others()).toHaveDisplayValue('Renewed');
  await expect.element(chip('Pilot agreed')).not.toBeChecked();
  await chooseNow(text.none, others());
  await expect.poll(() => meetingOf(close, event).outcome_id).toBe(null);
});

test('by keyboard: arrow keys step, and the one that is left standing is written, once', async () => {
  const { close, event } = await openMeeting('followUpYesterday');
  await press(chip('Qualified'), '{ArrowDown}{ArrowDown}{Enter}{Tab}');
  await expect.element(savedMark()).toBeVisible();
  expect(writesOf(close)).toEqual(onePut);
  expect(meetingOf(close, event).outcome_id).toBe(outcomeId('Not a fit'));
});

test('what Close’s AI chose is marked with its reason, and one press confirms it', async () => {
  const { close, event } = await openMeeting('autofilledYesterday');
  await expect.element(chip('Qualified')).not.toBeChecked();
  await expect.element(group()).toHaveAccessibleDescription(text.suggested.medium);
  await expect.element(section().getByText('Inès named a budget and asked for an offer.')).toBeVisible();
  await chip('Qualified').click();
  await press(chip('Qualified'), '{Enter}');
  await expect.element(savedMark()).toBeVisible();
  await expectCount(section().getByText(text.suggested.medium), 0);
  expect(writesOf(close)).toEqual(onePut);
  expect(meetingOf(close, event)).toMatchObject({
    outcome_id: outcomeId('Qualified'),
    outcome_reason: 'user-selected',
  });
});

const answers = [
  { foreignOutcome: 'taken', becomes: 'Renewed', says: null },
  { foreignOutcome: 'refused', becomes: null, says: 'Not part of the playbook.' },
  { foreignOutcome: 'ignored', becomes: null, says: refused.ignored.text },
] as const;
test.for(answers)(
  'an outcome outside of the playbook that is $foreignOutcome: what is shown is what Close has',
  async ({ foreignOutcome, becomes, says }) => {
    const { close, event } = await openMeeting('followUpYesterday', (world) => {
      world.close.settings.foreignOutcome = foreignOutcome;
    });
    await chooseNow('Renewed', others());
    if (says === null) await expect.element(savedMark()).toBeVisible();
    else await expect.element(refusalOf(section())).toHaveTextContent(says);
    await expect.element(others()).toHaveDisplayValue(becomes ?? text.others);
    expect(meetingOf(close, event).outcome_id).toBe(becomes && outcomeId(becomes));
    expect(writesOf(close)).toEqual(onePut);
  },
);

test('a meeting without a playbook says so and offers all; where Close has no playbooks for this user nothing is said', async () => {
  const world = createWorld();
  await world.open(world.close.events.kickoffYesterday);
  await expect.element(section().getByText(text.noPlaybook)).toBeVisible();
  await expect.element(outcomeBox()).toBeVisible();
  await expectCount(group(), 0);
  for (const status of [403, 404]) {
    world.close.setFault('/playbook/', { kind: 'status', status });
    await world.open(world.close.events.followUpYesterday);
    await expect.element(outcomeBox().getByRole('option', { name: 'Renewed' })).toBeInTheDocument();
    await expectCount(section().getByText(text.noPlaybook), 0);
    await expectCount(group(), 0);
  }
});

test('a choice can be undone before it is sent; a second one takes its place; closing the panel sends it, once', async () => {
  const { close, event, turnClock, reopen } = await openMeeting('followUpYesterday');
  const undo = section().getByRole('button', { name: words.writing.undo, exact: true });
  await chip('Pilot agreed').click();
  await expect.element(chip('Pilot agreed')).toBeChecked();
  await undo.click();
  await expect.element(chip('Pilot agreed')).not.toBeChecked();
  await expect.element(chip('Pilot agreed')).toHaveFocus();
  await turnClock(6000);
  expect(writesOf(close)).toEqual([]);

  await chip('Pilot agreed').click();
  await chip('Not a fit').click();
  await expect.element(undo).toBeVisible();
  await turnClock(6000);
  await expect.element(savedMark()).toBeVisible();
  expect(writesOf(close)).toEqual(onePut);
  expect(meetingOf(close, event).outcome_id).toBe(outcomeId('Not a fit'));

  await chip('No show').click();
  await expect.element(undo).toBeVisible();
  expect(writesOf(close)).toEqual(onePut);
  reopen();
  await expect.poll(() => meetingOf(close, event).outcome_id).toBe(outcomeId('No show'));
  expect(writesOf(close)).toEqual([...onePut, ...onePut]);
});
