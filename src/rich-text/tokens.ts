import { isVoid } from './tags';

/** A piece of Close's rich text: words with their entities read, or a tag in one spelling, `a href="…"` or `/a`. */
export type RichTextToken = { kind: 'text'; text: string } | { kind: 'tag'; name: string; tag: string };

/**
 * Takes rich text apart without a browser's parser, which the worker has not. What looks like a tag and never ends is text.
 * In one pass from left to right: a note is written by others, and a hostile one must not cost more than its length.
 */
export function parseTokens(html: string): RichTextToken[] {
  const tokens: RichTextToken[] = [];
  let text = '';
  const push = (...tags: RichTextToken[]) => {
    if (text !== '') tokens.push({ kind: 'text', text: decodeEntities(text) });
    text = '';
    tokens.push(...tags);
  };
  for (let at = 0; at < html.length; ) {
    const open = html.indexOf('<', at);
    const end = open === -1 ? -1 : endOfMarkup(html, open);
    if (open === -1 || end === -1) {
      text += html.slice(at);
      break;
    }
    text += html.slice(at, open);
    const markup = html.slice(open, end);
    if (markup === '<') text += markup;
    else if (!markup.startsWith('<!')) push(...toTags(markup));
    at = end;
  }
  push();
  return tokens;
}

/** Where the tag or comment that begins here is over; just behind a lone `<`; -1 where it never ends. */
function endOfMarkup(html: string, open: number): number {
  if (html.startsWith('<!--', open)) {
    const end = html.indexOf('-->', open + 4);
    return end === -1 ? -1 : end + 3;
  }
  if (!/^<[/!]?[a-z]/i.test(html.slice(open, open + 3))) return open + 1;
  let quote = '';
  for (let at = open + 1; at < html.length; at++) {
    const sign = html.charAt(at);
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '>') return at + 1;
    else if (sign === '"' || sign === "'") quote = sign;
  }
  return -1;
}

function toTags(markup: string): RichTextToken[] {
  const name = /^<\/?([^\s/>]+)/.exec(markup)?.[1]?.toLowerCase() ?? '';
  const closing: RichTextToken = { kind: 'tag', name, tag: `/${name}` };
  // `<br></br>` is another spelling of `<br/>`.
  if (markup.startsWith('</')) return isVoid(name) ? [] : [closing];
  const inside = markup.slice(1 + name.length, -1);
  const attributes = [...inside.matchAll(/([^\s=/"']+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"']+))?/g)].map(
    ([, key = '', value]) =>
      ` ${key.toLowerCase()}="${decodeEntities((value ?? '').replace(/^(["'])(.*)\1$/s, '$2'))}"`,
  );
  const opening: RichTextToken = { kind: 'tag', name, tag: [name, ...attributes.sort()].join('') };
  return /\/>$/.test(markup) && !isVoid(name) ? [opening, closing] : [opening];
}

/** Those of XML and the one that every editor writes; https://www.w3.org/TR/xml/#sec-predefined-ent. Others stay as they are. */
const NAMED = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00A0'],
]);

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-z]+));/g, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED.get(name) ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
