import { PLAIN_TAGS } from './tags';

/** Longer notes are drawn cut (`dom/parse.ts`), so what is on screen is not the whole of them. In characters. */
const MAX_PLAIN_CHARS = 10_000;

/** Text, paragraphs, lists, emphasis and plain links, without an attribute that could be lost. */
const PLAIN = new RegExp(`^(?:[^<]|</?(?:${PLAIN_TAGS.join('|')})>|<br ?/?>|<a href="[^"<>]*">)*$`);

/**
 * Whether what the panel draws of a note is all there is to it. Such a note can be typed into at once, while the editor is
 * still on its way; of any other the editor decides first.
 *
 * @param html Close's rich text
 */
export function isPlainNote(html: string | null): boolean {
  return html === null || (html.length <= MAX_PLAIN_CHARS && PLAIN.test(html));
}
