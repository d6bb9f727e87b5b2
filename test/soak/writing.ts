import { words } from '../../src/words/words';
import type { Subject } from './faults';
import { button, type View } from './panel-view';
import type { Random } from './random';
import type { World } from './world';

const { writing, nextSteps } = words;

/** What is typed; an outcome is chosen. */
export type TypedSubject = Exclude<Subject, 'outcome'>;

const fields = { note: writing.note.title, task: nextSteps.task.new, 'lead-note': nextSteps.note.label };
const buttons = { note: writing.note.save, task: nextSteps.task.add, 'lead-note': nextSteps.note.add };

/** Types a new word at the end of what is there; null when the field takes none now. From here on the word may not be lost. */
export async function typeWord(view: View, subject: TypedSubject, { newWord, notes }: World): Promise<string | null> {
  const opener = button(view, nextSteps.note.open);
  if (subject === 'lead-note' && (await opener.isVisible())) await opener.click();
  const field = view.root.getByRole('textbox', { name: fields[subject], exact: true });
  if (!(await field.isVisible())) return null;
  await field.click();
  await field.press('Control+End');
  const takes = await field.evaluate((element) => {
    const open =
      'readOnly' in element ? element.readOnly === false : Reflect.get(element, 'isContentEditable') === true;
    return open && document.activeElement === element;
  });
  if (!takes) return null;
  const word = newWord('w');
  await field.pressSequentially(` ${word}`);
  notes.typed.push(word);
  return word;
}

/** Presses what sends it. */
export async function pressSave(view: View, subject: TypedSubject): Promise<void> {
  await button(view, buttons[subject]).click();
}

export async function chooseOutcome({ root }: View, random: Random): Promise<void> {
  const menu = root.getByRole('combobox', { name: writing.outcome.title, exact: true });
  const [first, ...rest] = await menu.locator('option:not([disabled])').allTextContents();
  if (first !== undefined) await menu.selectOption({ label: random.pick([first, ...rest]) });
}
