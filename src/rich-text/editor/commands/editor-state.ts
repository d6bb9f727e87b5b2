import type { MarkType } from 'prosemirror-model';
import type { EditorState as State } from 'prosemirror-state';
import { noteSchema } from '../note/note-schema';
import { saysNothing } from '../note/write-note';
import { linkAt } from './link-commands';
import { listAround } from './list-commands';

/** What the buttons beside the note show: what holds at the caret. `link`: the address under it. */
export type EditorState = {
  bold: boolean;
  italic: boolean;
  bulletList: boolean;
  orderedList: boolean;
  link: string | null;
  empty: boolean;
};

export function editorState(state: State): EditorState {
  const list = listAround(state)?.list.type;
  return {
    bold: hasMark(state, noteSchema.marks.strong),
    italic: hasMark(state, noteSchema.marks.em),
    bulletList: list === noteSchema.nodes.bulletList,
    orderedList: list === noteSchema.nodes.orderedList,
    link: linkAt(state),
    empty: saysNothing(state.doc),
  };
}

export function isSameState(one: EditorState, other: EditorState): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function hasMark(state: State, type: MarkType): boolean {
  const { from, to, empty, $from } = state.selection;
  if (empty) return type.isInSet(state.storedMarks ?? $from.marks()) !== undefined;
  return state.doc.rangeHasMark(from, to, type);
}
