import { diffWordsWithSpace } from 'diff';
import { parseMarkup } from '../dom/parse';
import { toText } from '../dom/to-text';

export type DiffPart = { text: string; kind: 'same' | 'added' | 'removed' };

/** Milliseconds after which two notes count as wholly different. */
const MAX_SEARCH_MS = 500;

/**
 * Differences of two notes by words, as plain text with line breaks. The parts but the added ones make up the text
 * before, the parts but the removed ones the text after.
 */
export function diffNotes(before: string | null, after: string | null): DiffPart[] {
  const was = textOf(before);
  const is = textOf(after);
  const found = diffWordsWithSpace(was, is, { timeout: MAX_SEARCH_MS });
  const parts: DiffPart[] = found
    ? found.map(({ value, added, removed }) => ({ text: value, kind: added ? 'added' : removed ? 'removed' : 'same' }))
    : [
        { text: was, kind: 'removed' },
        { text: is, kind: 'added' },
      ];
  return parts.filter(({ text }) => text !== '');
}

function textOf(html: string | null): string {
  return html === null ? '' : toText(parseMarkup(html).body);
}
