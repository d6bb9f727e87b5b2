import type { Mark, Node } from 'prosemirror-model';
import { noteSchema } from './note-schema';

/** A stretch of text or an atom (break, picture, mention) within one line. */
export type Piece = { text: string; marks: readonly Mark[] } | { atom: Node };

/** Puts pieces together as HTML would show them: white space is one space, and none at the ends of a line. */
export function collapse(pieces: readonly Piece[]): Node[] {
  const nodes: Node[] = [];
  let afterSpace = true;
  const trimEnd = () => {
    const last = nodes.at(-1);
    if (!last?.isText || !last.text?.endsWith(' ')) return;
    nodes.pop();
    if (last.text !== ' ') nodes.push(noteSchema.text(last.text.slice(0, -1), last.marks));
  };
  for (const piece of pieces) {
    if ('atom' in piece) {
      const isBreak = piece.atom.type.name === 'hardBreak';
      if (isBreak) trimEnd();
      nodes.push(piece.atom);
      afterSpace = isBreak;
      continue;
    }
    const spaced = piece.text.replace(/[ \t\n\r\f]+/g, ' ');
    const text = afterSpace && spaced.startsWith(' ') ? spaced.slice(1) : spaced;
    if (text === '') continue;
    nodes.push(noteSchema.text(text, piece.marks));
    afterSpace = text.endsWith(' ');
  }
  trimEnd();
  return nodes;
}
