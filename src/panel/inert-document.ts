import type { RichNode } from './rich-text';

/** Longer notes than this are cut, in characters: a note is read, not filed. */
const LONGEST = 50_000;

/**
 * Markup as a tree in a document of its own that runs no script and loads nothing:
 * https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-domparser-parsefromstring
 */
export function parseInert(html: string): RichNode {
  return new DOMParser().parseFromString(html.slice(0, LONGEST), 'text/html').body;
}
