import { expect, test } from 'vitest';
import { type Locator, page, userEvent } from 'vitest/browser';
import { words } from '../../../src/words/words';
import { sandboxId } from '../../fakes/close-server/records';
import { meetingOf, writesOf } from '../../fakes/close-server/steps';
import { focused } from '../pages/focused';
import { expectSaved, noteBox, openEvent, outcomeBox, pressMod } from '../pages/writing';
import { createWorld } from '../world';

const { keyboard } = userEvent;

test('a meeting is written up without a pointer: note, outcome, task, back to the top; the focus is always seen', async () => {
  const world = createWorld();
  const { close } = world;
  const { discoveryCall } = close.events;
  await openEvent(world, discoveryCall);
  const first = page.getByRole('button', { name: words.panel.search });
  await tabTo(first);

  await tabTo(noteBox());
  await pressMod('{End}');
  await keyboard('{Enter}{Enter}Signs: ');
  await pressMod('b');
  await keyboard('Dana');
  await pressMod('{Enter}');
  await expectSaved();
  await expect.element(noteBox()).toHaveFocus();
  await expectSeen();
  expect(meetingOf(close, discoveryCall).user_note_html).toContain('<p>Signs: <strong>Dana</strong></p></body>');

  await tabTo(outcomeBox());
  await keyboard('{ArrowDown}{Enter}');
  const outcome = page.getSection(words.writing.outcome.title);
  await expect.element(outcome.getByRole('status')).toHaveTextContent(/^Saved in Close \d+:\d\d/);
  await expect.element(outcomeBox()).toHaveFocus();
  expect(meetingOf(close, discoveryCall).outcome_id).toBe(sandboxId('outcome', 'Qualified'));

  const task = page.getByRole('textbox', { name: words.nextSteps.task.new, exact: true });
  // Before a meeting the outcome is the last.
  await tabTo(task, '{Shift>}{Tab}{/Shift}');
  await keyboard('Send the contract{Enter}');
  await expect.element(task).toHaveValue('');
  await expect.element(task).toHaveFocus();
  await expectSeen();
  expect(close.data.tasks.filter((one) => one.text === 'Send the contract')).toHaveLength(1);

  await tabTo(first, '{Shift>}{Tab}{/Shift}');
  expect(writesOf(close)).toEqual(['PUT /activity/meeting/acti_…/', 'PUT /activity/meeting/acti_…/', 'POST /task/']);
});

/** Presses the key until it is reached. On the way the focus can be seen at each step, and is never lost. */
async function tabTo(goal: Locator, key = '{Tab}'): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await keyboard(key);
    await expectSeen();
    if (goal.element() === document.activeElement) return;
  }
  throw new Error('Tab does not lead there.');
}

async function expectSeen(): Promise<void> {
  expect(document.activeElement?.localName).not.toBe('body');
  await expect.poll(focused).toMatchObject({ visible: true, inView: true });
}
