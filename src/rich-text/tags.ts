/**
 * What each element means in a note. Every reader and writer of notes asks here, but `editor/note/canonical-form.ts`, which checks
 * them. Names are in small letters.
 */

const list = (names: string) => names.split(' ');

/** The tags of each mark. The first is the one we write. */
export const MARK_TAGS = {
  strong: ['strong', 'b'],
  em: ['em', 'i'],
  underline: ['u', 'ins'],
  strike: ['s', 'del', 'strike'],
  code: ['code'],
} as const;

export type MarkName = keyof typeof MARK_TAGS;

/** The mark of each tag. */
export const markTags: ReadonlyMap<string, MarkName> = new Map([
  ...MARK_TAGS.strong.map((tag) => [tag, 'strong'] as const),
  ...MARK_TAGS.em.map((tag) => [tag, 'em'] as const),
  ...MARK_TAGS.underline.map((tag) => [tag, 'underline'] as const),
  ...MARK_TAGS.strike.map((tag) => [tag, 'strike'] as const),
  ...MARK_TAGS.code.map((tag) => [tag, 'code'] as const),
]);

const headings = new Set(list('h1 h2 h3 h4 h5 h6'));

const blocks = new Set([
  ...headings,
  ...list('p div ul ol li blockquote pre hr body section article header footer main aside nav address hgroup'),
  ...list('dl dt dd figure figcaption form fieldset legend details summary center table caption thead tbody tfoot tr'),
]);

const cells = new Set(list('td th'));

const voids = new Set(list('br hr img'));

/** These hold no text for people. */
const hidden = new Set(list('script style template head title meta link iframe object embed noframes noembed'));

/** The tags of a note that the panel draws whole. They have no attribute but the address of a link. */
export const PLAIN_TAGS: readonly string[] = list('body p ul ol li b strong i em u a');

/** 1 to 6; null for what is no heading. */
export function headingLevel(name: string): number | null {
  return headings.has(name) ? Number(name[1]) : null;
}

/** Whether it begins and ends a line. */
export function isBlock(name: string): boolean {
  return blocks.has(name);
}

/** Whether it is a cell of a table: its words are apart from those of the cell before. */
export function isCell(name: string): boolean {
  return cells.has(name);
}

/** Whether white space at its edges is not seen. */
export function endsLine(name: string): boolean {
  return name === 'br' || isBlock(name) || isCell(name);
}

/** Whether it never has content, so `<br>`, `<br/>` and `<br></br>` are one. */
export function isVoid(name: string): boolean {
  return voids.has(name);
}

export function isHidden(name: string): boolean {
  return hidden.has(name);
}
