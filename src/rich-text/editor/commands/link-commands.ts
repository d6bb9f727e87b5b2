import type { Mark } from 'prosemirror-model';
import { type EditorState, TextSelection, type Transaction } from 'prosemirror-state';
import { linkWords } from '../../links';
import { noteSchema } from '../note/note-schema';

const { link } = noteSchema.marks;

/** The address of the link that the caret is in or that the selection begins in. */
export function linkAt(state: EditorState): string | null {
  return linkMark(state)?.attrs.href ?? null;
}

/**
 * Gives the selection a link; a caret in a link, that whole link; a caret elsewhere, the address itself as text. Null
 * takes the links away.
 */
export function changeLink(state: EditorState, href: string | null): Transaction {
  const { from, to } = linkedRange(state);
  const transaction = state.tr.removeMark(from, to, link);
  if (href === null) return transaction;
  const mark = link.create({ href });
  if (from < to) return transaction.addMark(from, to, mark);
  return transaction.replaceSelectionWith(noteSchema.text(linkWords(href), [mark]), false);
}

function linkMark(state: EditorState): Mark | undefined {
  const { $from, empty } = state.selection;
  const after = $from.nodeAfter ? link.isInSet($from.nodeAfter.marks) : undefined;
  if (!empty) return after;
  return after ?? ($from.nodeBefore ? link.isInSet($from.nodeBefore.marks) : undefined);
}

function linkedRange(state: EditorState): { from: number; to: number } {
  const { from, to, empty, $from } = state.selection;
  const mark = linkMark(state);
  if (!empty || !mark || !(state.selection instanceof TextSelection)) return { from, to };
  const start = $from.start();
  let range = { from, to };
  let open = -1;
  $from.parent.forEach((node, offset) => {
    if (!mark.isInSet(node.marks)) {
      open = -1;
      return;
    }
    if (open === -1) open = start + offset;
    const end = start + offset + node.nodeSize;
    if (open <= from && end >= from) range = { from: open, to: end };
    else if (range.from === open) range = { from: open, to: end };
  });
  return range;
}
