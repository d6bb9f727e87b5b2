import type { Node } from 'prosemirror-model';

/** A character of a note with the positions before and after it. The end of a line is one, too: `\n`. */
export type TextPosition = { char: string; before: number; after: number };

export function textPositions(doc: Node): TextPosition[] {
  const found: TextPosition[] = [];
  let lineEnd: number | null = null;
  doc.descendants((node, position) => {
    if (node.isTextblock) {
      if (lineEnd !== null) found.push({ char: '\n', before: lineEnd, after: position + 1 });
      lineEnd = position + 1 + node.content.size;
    } else if (node.isText) {
      for (const [index, char] of [...(node.text ?? '').split('')].entries()) {
        found.push({ char, before: position + index, after: position + index + 1 });
      }
    } else if (node.isInline) {
      for (const char of shownText(node).split('')) {
        found.push({ char, before: position, after: position + 1 });
      }
    }
  });
  return found;
}

/** What is shown of an atom where the note is read: of a picture, only the text it has itself. */
function shownText(atom: Node): string {
  if (atom.type.name === 'image') return new Map<string, string>(atom.attrs.attributes).get('alt') ?? '';
  return atom.type.spec.leafText?.(atom) ?? '';
}

/** The position behind so many characters that are no white space, and so much white space after them. */
export function positionAfter(doc: Node, solid: number, spaces: number): number {
  const all = textPositions(doc);
  let next = 0;
  let position = startOfText(doc);
  for (let left = solid; next < all.length && left > 0; next += 1) {
    const { char, after } = all[next] ?? { char: ' ', after: position };
    if (/\S/.test(char)) left -= 1;
    position = after;
  }
  for (let left = spaces; left > 0; left -= 1, next += 1) {
    const space = all[next];
    if (!space || /\S/.test(space.char)) break;
    position = space.after;
  }
  return position;
}

function startOfText(doc: Node): number {
  let start: number | null = null;
  doc.descendants((node, position) => {
    if (start === null && node.isTextblock) start = position + 1;
    return start === null;
  });
  return start ?? 0;
}
