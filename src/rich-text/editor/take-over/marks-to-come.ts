import type { Mark, ResolvedPos } from 'prosemirror-model';
import { noteSchema } from '../note/note-schema';

const { strong, em, underline } = noteSchema.marks;

/** The browser's own names: https://w3c.github.io/editing/docs/execCommand/#dfn-command */
const commands = [
  ['bold', strong],
  ['italic', em],
  ['underline', underline],
] as const;

/**
 * The marks that the next letter would have had from the browser, where Ctrl+B was pressed before the editor came. Null where
 * they are those of the caret's place. Only for a box without headings, which the browser takes for bold.
 */
export function marksToCome(caret: ResolvedPos): readonly Mark[] | null {
  const there = caret.marks();
  const marks = commands.reduce((before, [command, type]) => {
    const isOn = document.queryCommandState(command);
    if (isOn === (type.isInSet(before) !== undefined)) return before;
    return isOn ? type.create().addToSet(before) : type.removeFromSet(before);
  }, there);
  return marks === there ? null : marks;
}
