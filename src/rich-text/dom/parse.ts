import type { RichNode } from './node';

/** Longer notes than this are drawn cut, in characters: a note is read, not filed. */
const MAX_DRAWN_CHARS = 50_000;

/**
 * Markup as a document of its own that runs no script and loads nothing:
 * https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-domparser-parsefromstring
 */
export function parseMarkup(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** The body of a note that is to be drawn. */
export function parseInert(html: string): RichNode {
  return parseMarkup(html.slice(0, MAX_DRAWN_CHARS)).body;
}
