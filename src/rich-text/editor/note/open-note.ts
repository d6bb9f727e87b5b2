import type { Node } from 'prosemirror-model';
import { parseMarkup } from '../../dom/parse';
import { canonicalForm } from './canonical-form';
import { noteSchema } from './note-schema';
import { parseNote } from './parse-note';
import { writeNote } from './write-note';

/** Characters of markup. A longer note is read, and edited in Close. */
export const MAX_NOTE_CHARS = 100_000;

/** The note as a document, or null when not every part of it would come back equal (test/component/rich-text/round-trips.test.ts). */
export function openNote(html: string | null): Node | null {
  if (html === null || html.trim() === '')
    return noteSchema.nodes.doc.create(null, noteSchema.nodes.paragraph.create());
  if (html.length > MAX_NOTE_CHARS) return null;
  const parsed = parseMarkup(html);
  // A doctype, a comment outside, something for the head.
  if (parsed.childNodes.length !== 1 || parsed.documentElement.attributes.length > 0) return null;
  if (parsed.head.attributes.length > 0 || parsed.head.childNodes.length > 0) return null;
  if (parsed.documentElement.childNodes.length !== 2) return null;
  const doc = parseNote(parsed.body);
  if (!doc) return null;
  const again = parseMarkup(writeNote(doc)).body;
  return canonicalForm(parsed.body) === canonicalForm(again) ? doc : null;
}
