import type { Node } from 'prosemirror-model';
import { canonicalForm } from './canonical-form';
import { noteSchema } from './note-schema';
import { readNote } from './read-note';
import { writeNote } from './write-note';

/** Characters of markup. A longer note is read, and edited in Close. */
export const LONGEST_NOTE = 100_000;

/**
 * Markup in a document of its own that runs no script and loads nothing:
 * https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-domparser-parsefromstring
 */
export function parseMarkup(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** The note as a document, or null when not every part of it would come back equal (test/e2e/rich-text.e2e.ts). */
export function openNote(html: string | null): Node | null {
  if (html === null || html.trim() === '')
    return noteSchema.nodes.doc.create(null, noteSchema.nodes.paragraph.create());
  if (html.length > LONGEST_NOTE) return null;
  const parsed = parseMarkup(html);
  // A doctype, a comment outside, something for the head.
  if (parsed.childNodes.length !== 1 || parsed.documentElement.attributes.length > 0) return null;
  if (parsed.head.attributes.length > 0 || parsed.head.childNodes.length > 0) return null;
  if (parsed.documentElement.childNodes.length !== 2) return null;
  const doc = readNote(parsed.body);
  if (!doc) return null;
  const again = parseMarkup(writeNote(doc)).body;
  return canonicalForm(parsed.body) === canonicalForm(again) ? doc : null;
}
