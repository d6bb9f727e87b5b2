import { endsLine } from './tags';
import { parseTokens, type RichTextToken } from './tokens';

/** What is seen without words. */
const SEEN = new Set(['hr', 'img']);

/**
 * Whether two notes are one: the same words in the same tags. Close, our editor and that of Close's own app spell the same
 * thing differently, so entities, quotes, the order of attributes, `<br>` and `<br/>`, and whitespace between blocks
 * do not count. A note with nothing in it is as good as none. In doubt it says no: then the user is asked.
 */
export function sameNote(a: string | null, b: string | null): boolean {
  return a === b || canonical(a ?? '') === canonical(b ?? '');
}

/** Whether the words are the same, whatever their markup and spacing: Close may keep a note in other tags than it was sent. */
export function sameWords(a: string | null, b: string | null): boolean {
  return letters(a) === letters(b);
}

/** Whether nothing of it is seen: `<body></body>`, `<body><p>&nbsp;</p></body>`. */
export function isEmptyNote(html: string | null): boolean {
  return wordsOf(html) === '' && !parseTokens(html ?? '').some((token) => token.kind === 'tag' && SEEN.has(token.name));
}

/** The words of rich text on one line. Blocks are apart by a blank, and so are words that only markup separates. */
export function wordsOf(html: string | null): string {
  const pieces = parseTokens(html ?? '').map((token) => {
    if (token.kind === 'text') return token.text;
    return endsLine(token.name) ? ' ' : '';
  });
  return pieces.join('').normalize('NFC').replace(/\s+/g, ' ').trim();
}

function letters(html: string | null): string {
  return wordsOf(html).replaceAll(' ', '');
}

function canonical(html: string): string {
  const tokens = joinTexts(parseTokens(html).filter((token) => token.kind === 'text' || token.name !== 'body'));
  const seen = tokens.filter((token, index) => !isBetweenBlocks(token, tokens[index - 1], tokens[index + 1]));
  const isEmpty = seen.every((token) => (token.kind === 'text' ? isBlank(token.text) : !SEEN.has(token.name)));
  return isEmpty ? '' : JSON.stringify(seen.map((token) => (token.kind === 'text' ? [token.text] : token.tag)));
}

function joinTexts(tokens: readonly RichTextToken[]): RichTextToken[] {
  const joined: RichTextToken[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    if (token.kind === 'text' && last?.kind === 'text') {
      joined[joined.length - 1] = { kind: 'text', text: last.text + token.text };
    } else joined.push(token);
  }
  return joined;
}

/** Beginning and end of the note count as blocks. */
function isBetweenBlocks(
  token: RichTextToken,
  before: RichTextToken | undefined,
  after: RichTextToken | undefined,
): boolean {
  const isBlock = (neighbour: RichTextToken | undefined) =>
    neighbour === undefined || (neighbour.kind === 'tag' && endsLine(neighbour.name));
  return token.kind === 'text' && isBlank(token.text) && (isBlock(before) || isBlock(after));
}

/** A no-break space is a word's: somebody typed it. */
function isBlank(text: string): boolean {
  return /^[ \t\r\n\f]*$/.test(text);
}
