import type { Node } from 'prosemirror-model';
import { noteSchema } from '../note/note-schema';

/** A line that is an item of a list: Word's paragraphs and plain text have no lists, only lines with a depth. */
export type ListLine = { level: number; ordered: boolean; content: readonly Node[] };

/** Makes lists of lines; a deeper line belongs to the one before it. */
export function nestedLists(lines: readonly ListLine[]): Node[] {
  const lists: Node[] = [];
  let next = 0;
  while (next < lines.length) {
    const ordered = lines[next]?.ordered ?? false;
    const items: Node[] = [];
    for (let line = lines[next]; line?.ordered === ordered; line = lines[next]) {
      const { level } = line;
      const deeper = lines.slice(next + 1).findIndex((other) => other.level <= level);
      const end = deeper === -1 ? lines.length : next + 1 + deeper;
      const inner = nestedLists(lines.slice(next + 1, end));
      items.push(noteSchema.nodes.listItem.create(null, [...line.content, ...inner]));
      next = end;
    }
    lists.push(
      ordered ? noteSchema.nodes.orderedList.create(null, items) : noteSchema.nodes.bulletList.create(null, items),
    );
  }
  return lists;
}
