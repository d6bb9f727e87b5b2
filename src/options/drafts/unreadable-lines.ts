import type { UnreadableDraft } from '../../domain/recovery/unreadable-draft';
import { factsOf } from '../../words/list';
import { words } from '../../words/words';
import { numbered } from './numbered';

/** What is in rich text begins with a tag; all else is as it was typed. */
const MARKUP = /^\s*<[a-z]/i;

/** A name for each, no two alike: by what it is about, as far as it says so. */
export function unreadableNames(drafts: readonly UnreadableDraft[]): string[] {
  return numbered(drafts.map(({ about }) => factsOf(about).slice(0, 200) || words.drafts.unreadable.unnamed));
}

/** All words of it, for the list and the clipboard. */
export function unreadableText({ texts }: UnreadableDraft, readHtml: (html: string) => string): string {
  return texts
    .map((text) => (MARKUP.test(text) ? readHtml(text) : text))
    .filter((text) => text.trim() !== '')
    .join('\n');
}
