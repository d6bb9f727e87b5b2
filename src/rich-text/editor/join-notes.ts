import { noteSchema } from './note/note-schema';
import { openNote } from './note/open-note';
import { saysNothing, writeNote } from './note/write-note';

/**
 * One note under the other. What cannot be edited here is joined as the text it came as, so that nothing of it changes.
 */
export function joinNotes(first: string | null, second: string | null): string {
  const above = openNote(first);
  const below = openNote(second);
  if (above && below) {
    if (saysNothing(above)) return writeNote(below);
    if (saysNothing(below)) return writeNote(above);
    return writeNote(noteSchema.nodes.doc.create(null, above.content.append(below.content)));
  }
  if (above && saysNothing(above)) return `<body>${inside(second)}</body>`;
  if (below && saysNothing(below)) return `<body>${inside(first)}</body>`;
  // The empty paragraph keeps text without a tag apart.
  return `<body>${inside(first)}<p></p>${inside(second)}</body>`;
}

/** The markup within `<body>`; of markup without one, all of it. */
function inside(html: string | null): string {
  const body = /^\s*<body>(.*)<\/body>\s*$/s.exec(html ?? '');
  return body?.[1] ?? html ?? '';
}
