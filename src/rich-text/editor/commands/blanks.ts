import type { Node } from 'prosemirror-model';
import { type Command, type EditorState, Selection, TextSelection, type Transaction } from 'prosemirror-state';

type Blank = { from: number; to: number };

/** Selects the next blank of a template, `___`, to be typed over. Where there is none, Tab is what it was before. */
export const nextBlank: Command = (state, dispatch) => {
  const { to } = state.selection;
  return select(
    state,
    dispatch,
    blanksOf(state.doc).find((blank) => blank.from >= to),
  );
};

/** The one before. */
export const previousBlank: Command = (state, dispatch) => {
  const { from } = state.selection;
  return select(
    state,
    dispatch,
    blanksOf(state.doc).findLast((blank) => blank.to <= from),
  );
};

/** Puts a template below the line with the caret, or in place of nothing, and selects its first blank. */
export function insertTemplate(state: EditorState, template: Node): Transaction {
  const isBlank = state.doc.childCount === 1 && state.doc.content.size === 2;
  const { $to } = state.selection;
  const at = isBlank ? 0 : $to.depth === 0 ? $to.pos : $to.after(1);
  const tr = isBlank
    ? state.tr.replaceWith(0, state.doc.content.size, template.content)
    : state.tr.insert(at, template.content);
  const end = at + template.content.size;
  const blank = blanksOf(tr.doc).find(({ from, to }) => from >= at && to <= end);
  const selection = blank
    ? TextSelection.create(tr.doc, blank.from, blank.to)
    : Selection.near(tr.doc.resolve(end), -1);
  return tr.setSelection(selection).scrollIntoView();
}

function select(state: EditorState, dispatch: Parameters<Command>[1], blank: Blank | undefined): boolean {
  if (!blank) return false;
  dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, blank.from, blank.to)).scrollIntoView());
  return true;
}

function blanksOf(doc: Node): Blank[] {
  const blanks: Blank[] = [];
  doc.descendants((node, position) => {
    for (const { index, 0: run } of node.text?.matchAll(/_{3,}/g) ?? []) {
      blanks.push({ from: position + index, to: position + index + run.length });
    }
  });
  return blanks;
}
