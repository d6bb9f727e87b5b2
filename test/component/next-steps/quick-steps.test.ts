import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { words } from '../../../src/words/words';
import type { FakeClose } from '../../fakes/close-server/close';
import { lastBody, writesOf } from '../../fakes/close-server/steps';
import { localDate } from '../../fakes/sample-data/meetings';
import { newTask, openAcme, openAnew, rowOf, tasksNamed } from '../pages/next-steps';
import { press } from '../pages/panel';
import { expectSavedMark } from '../pages/writing';

/** A next step in a few words: its day by one click or as it is typed, its urgency, and a call to a contact. */

const { task: text } = words.nextSteps;
const understood = () =>
  newTask
    .form()
    .getByRole('status')
    .filter({ hasText: /Will be added/ });
const takeBack = () => page.getByRole('button', { name: text.asTyped });
const sent = (close: FakeClose) => lastBody(close, 'POST', '/task/');

/** Next Friday at nine, by the clock of this computer. */
function fridayAtNine(): string {
  const at = new Date();
  at.setDate(at.getDate() + ((5 - at.getDay() + 7) % 7 || 7));
  at.setHours(9, 0, 0, 0);
  return `${at.toISOString().slice(0, 19)}Z`;
}

test('each usual day is one click, a second one takes it back, and any other is a field away', async () => {
  const { close } = await openAcme();
  const days = [
    [text.tomorrow, localDate(Date.now(), 1)],
    [text.friday, fridayAtNine()],
    [text.inAWeek, localDate(Date.now(), 7)],
  ] as const;
  for (const [name, date] of days) {
    await newTask.text().fill(`Send it ${name}?`);
    await newTask.chip(name).click();
    await expect.element(newTask.chip(name)).toHaveAttribute('aria-pressed', 'true');
    await newTask.add().click();
    await expectSavedMark(newTask.form());
    expect(sent(close)).toMatchObject({ text: `Send it ${name}?`, date });
    await expect.element(newTask.chip(name)).toHaveAttribute('aria-pressed', 'false');
  }
  await newTask.text().fill('Send it some day');
  await newTask.chip(text.tomorrow).click();
  await newTask.chip(text.tomorrow).click();
  await newTask.chip(text.high).click();
  await newTask.add().click();
  await expect.poll(() => sent(close)).toMatchObject({ text: 'Send it some day', priority: 'high' });
  expect(sent(close)).not.toHaveProperty('date');
  expect(writesOf(close)).toHaveLength(4);
});

test('“call dana fri 9” is a call to her on Friday: shown before it is added, and Close’s the way Close wants it', async () => {
  const world = await openAcme();
  const { close } = world;
  await newTask.text().fill('call dana fri 9');
  await expect.element(understood()).toHaveTextContent(text.call('Dana Doe'));
  await expect.element(understood()).toHaveTextContent('“call dana”');
  await expect.element(newTask.chip(text.friday)).toHaveAttribute('aria-pressed', 'true');
  await expect.element(newTask.kind()).toHaveDisplayValue(text.call('Dana Doe'));
  // What is kept until then is what was typed.
  await expect
    .poll(() => world.host.send('getDrafts', null))
    .toMatchObject([{ content: { text: 'call dana fri 9', date: null } }]);
  await press(newTask.text(), '{Enter}');
  await expectSavedMark(newTask.form());
  await expect.element(rowOf('call dana')).toBeVisible();
  const [task] = tasksNamed(close, 'call dana');
  expect(sent(close)).toMatchObject({ _type: 'outgoing_call', text: 'call dana', date: fridayAtNine() });
  expect(task?.contact_id).toBe(close.data.contacts.find(({ name }) => name === 'Dana Doe')?.id);
  expect(writesOf(close)).toEqual(['POST /task/']);
});

test('what was understood can be taken back, whole or by another choice; the words stay as they are', async () => {
  const world = await openAcme();
  const { close } = world;
  await newTask.text().fill('Call Dana tomorrow');
  await takeBack().click();
  await expect.element(understood()).not.toBeInTheDocument();
  await expect.element(newTask.kind()).toHaveDisplayValue(text.todo);
  await newTask.add().click();
  await expectSavedMark(newTask.form());
  expect(sent(close)).toEqual({
    lead_id: expect.any(String),
    assigned_to: expect.any(String),
    text: 'Call Dana tomorrow',
  });

  // The next one is understood again, and so is what is typed anew after all of it was taken away.
  await newTask.text().fill('Call Mikael tomorrow');
  await expect.element(understood()).toHaveTextContent('“Call Mikael”');
  await takeBack().click();
  await newTask.text().fill('');
  await newTask.text().fill('Call Mikael tomorrow');
  await expect.element(understood()).toHaveTextContent('“Call Mikael”');
  await newTask.kind().selectOptions(text.todo);
  await newTask.chip(text.inAWeek).click();
  await newTask.add().click();
  await expect
    .poll(() => sent(close))
    .toEqual({
      lead_id: expect.any(String),
      assigned_to: expect.any(String),
      text: 'Call Mikael tomorrow',
      date: localDate(Date.now(), 7),
    });
  expect(writesOf(close)).toHaveLength(2);
});

test('a call whose answer was lost is found in Close and not made again; a refused one keeps what was chosen', async () => {
  const world = await openAcme();
  const { close } = world;
  close.settings.taskDates = 'instant';
  close.setFault('/task/', { kind: 'lost-answer' }, { method: 'POST' });
  await newTask.text().fill('call dana in 2 weeks');
  await newTask.add().click();
  await expectSavedMark(newTask.form());
  expect(tasksNamed(close, 'call dana')).toHaveLength(1);
  expect(writesOf(close)).toEqual(['POST /task/']);

  close.clearFaults();
  close.settings.writes = 'forbidden';
  await newTask.text().fill('call dana tomorrow');
  await newTask.chip(text.high).click();
  await newTask.add().click();
  await expect.element(newTask.form().getByText(words.writing.refused['not-allowed'].text)).toBeVisible();
  await expect.element(newTask.chip(text.tomorrow)).toHaveAttribute('aria-pressed', 'true');
  await expect.element(newTask.chip(text.high)).toHaveAttribute('aria-pressed', 'true');
  // Kept like that, with the panel gone.
  close.settings.writes = 'allowed';
  world.reopen();
  await expect.element(newTask.text()).toHaveValue('call dana');
  await expect.element(newTask.kind()).toHaveDisplayValue(text.call('Dana Doe'));
  await newTask.add().click();
  await expect.poll(() => tasksNamed(close, 'call dana').length).toBe(2);
  await openAnew(world);
});
