import { expect } from 'vitest';
import type { Locator } from 'vitest/browser';
import { words } from '../../../src/words/words';
import type { FakeClose } from '../../fakes/close-server/close';
import {
  acmeOf,
  checkNow,
  checkOf,
  leadNote,
  leadStatus,
  newTask,
  promised,
  rowOf,
  taskNamed,
  tasksNamed,
} from '../pages/next-steps';
import { chooseNow, expectSavedMark, refusalOf } from '../pages/writing';

const { nextSteps } = words;

/** A write of the panel: how the user begins it, and what becomes of it in Close. */
export type Step = {
  method: 'PUT' | 'POST';
  /** Where in Close it goes. */
  path: string;
  /** Types the words; nothing to do for what is chosen. */
  prepare(): Promise<unknown>;
  press(): Promise<unknown>;
  /** The part of the panel that says what came of it. */
  part(): Locator;
  /** How it looks as long as Close does not have it. */
  expectKept(): Promise<unknown>;
  /** How often Close has it. */
  count(close: FakeClose): number;
};

/** The words that the steps below send. */
export const typed = { task: 'Call Mikael about the second offer', note: 'Signed off by purchasing' };

/** Absolute values, so that a lost answer may be followed by the same once more. */
export const changes: readonly Step[] = [
  {
    method: 'PUT',
    path: '/task/task_',
    prepare: async () => {},
    press: () => checkNow(promised),
    part: () => rowOf(promised),
    expectKept: () => expect.element(checkOf(promised)).not.toBeChecked(),
    count: (close) => (taskNamed(close, promised).is_complete ? 1 : 0),
  },
  {
    method: 'PUT',
    path: '/lead/lead_',
    prepare: async () => {},
    press: () => chooseNow('Customer', leadStatus.box()),
    part: leadStatus.part,
    expectKept: () => expect.element(leadStatus.box()).toHaveDisplayValue('Qualified'),
    count: (close) => (acmeOf(close).status_label === 'Customer' ? 1 : 0),
  },
];

/** Each makes something new, so none is ever repeated by itself. */
export const creations: readonly (Step & { uncertain: string; missing: string; again: string })[] = [
  {
    method: 'POST',
    path: '/task/',
    prepare: () => newTask.text().fill(typed.task),
    press: () => newTask.add().click(),
    part: newTask.form,
    expectKept: () => expect.element(newTask.text()).toHaveValue(typed.task),
    count: (close) => tasksNamed(close, typed.task).length,
    uncertain: nextSteps.uncertain.task,
    missing: nextSteps.missing.task,
    again: nextSteps.task.again,
  },
  {
    method: 'POST',
    path: '/activity/note/',
    prepare: async () => {
      await leadNote.opener().click();
      await leadNote.text().fill(typed.note);
    },
    press: () => leadNote.add().click(),
    part: leadNote.part,
    expectKept: () => expect.element(leadNote.text()).toHaveValue(typed.note),
    count: (close) => close.data.notes.length,
    uncertain: nextSteps.uncertain.note,
    missing: nextSteps.missing.note,
    again: nextSteps.note.again,
  },
];

export const steps: readonly Step[] = [...changes, ...creations];

/** The panel says so, and Close has it once. */
export async function expectSaved(close: FakeClose, step: Step): Promise<void> {
  await expectSavedMark(step.part());
  await expect.element(refusalOf(step.part())).not.toBeInTheDocument();
  expect(step.count(close)).toBe(1);
}

/** The one thing that there is to do after a refusal; a choice that went back is made once more. */
export async function pressAgain(step: Step): Promise<void> {
  const again = step
    .part()
    .getByRole('button', { name: /again$/ })
    .filter({ hasNotText: nextSteps.askAgain });
  if (again.elements().length > 0) await again.click();
  else await step.press();
}

/** Presses "Ask Close" in this step's part. */
export function askClose(step: Step): Promise<unknown> {
  return step.part().getByRole('button', { name: nextSteps.askClose }).click();
}
