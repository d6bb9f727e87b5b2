import { decodePart } from '../../calendar/links/url-parts';

/** More than any invitation has. */
const MAX_LINKS = 20;

/** What ends a link in running text: space, brackets and quotes of any kind, a chat's `<link|name>`, Markdown's `[name](link)`. */
const BORDER = /\]\(|[\s<>"'`“”„‟«»‹›‘’‚|]+/u;

/** A web address, its colon percent-encoded or not; `hxxp` is how people keep one from being clicked. */
const WEB = /h(?:tt|xx)ps?(?::|%(?:25){0,5}3a)(?=\S)/i;

/** Addresses of any other kind, and those without a host. Behind a colon alone, names go on too: `About:Energy`. */
const OTHER =
  /^(?:[a-z][a-z\d+.-]{1,20}:\/\/|\/[^/]+\/|(?:javascript|ms-outlook|msteams|vbscript|view-source|webcals?):)\S|^(?:about:(?:blank|srcdoc)\b|blob:\S|data:\S*[/\\%,;]|file:\S*[/\\%])/i;

/** An address as browsers show it: a host with a dot, then a path or parameters. */
const BARE =
  /^(?:[^/@]{1,64}@)?(?:(?:[\p{L}\d%-]{1,63}\.){1,8}(?:\p{L}{2,24}|xn--[a-z\d-]{2,59})\.?|(?:\d{1,3}\.){3}\d{1,3})(?::\d+)?(?:\/|[?#]\S)/iu;

/** The same with a single name for a host: only its parameters tell it from other words. */
const INTRANET = /^[a-z\d-]{1,63}(?::\d+)?(?:\/[^\s?#]{0,999})?\?[\w.%-]{1,100}=\S/i;

/** A host with nothing behind it but a slash: what is meant is the name, but for calendars and the like. `dana@acme.test/` is an e-mail address. */
const HOST_ALONE = /^(?!(?:www\.)?(?:calendar|outlook|mail|teams|meet)\.)[^/?#:%]+\/$/i;

/** Names on both sides of a slash, in capitals as hosts and tokens are not: `J.Doe/M.Roe`, `Node.js/React`. */
const TWO_NAMES = /^\p{Lu}[\p{L}&'-]{0,40}\.\p{L}{2,24}\/(?:\p{Lu}[\p{Ll}]{0,20}\.)?\p{Lu}\p{Ll}{1,20}$/u;

/** Pieces of a calendar's link, and what comes before them. */
const PIECES: readonly [RegExp, string][] = [
  [/^[?&]?(?:eid|tmeid)=\S/i, 'https://calendar.google.com/calendar/event?'],
  [/^[?&]?\w{1,20}=[^\s&=]*&\S*\b(?:eid|tmeid)=\S/i, 'https://calendar.google.com/calendar/event?'],
  [/^\/calendar\/(?:[ub]\/|r\/|event|render)\S/i, 'https://calendar.google.com'],
  [/^calendar\/(?:[ub]\/\d|r\/|event\b|render\b)\S/i, 'https://calendar.google.com/'],
  [/^\/?(?:[ub]\/\d{1,3}\/)?(?:r\/)?eventedit\/\S/i, 'https://calendar.google.com/calendar/'],
  [/^\/(?:calendar\/|owa\/\?)\S/i, 'https://outlook.office.com'],
];

/** A host whose path begins with an encoded slash. */
const CODED_PATH = /^(?:[a-z\d-]{1,63}\.){1,8}[a-z]{2,24}%2f/i;

/** Marks that stick to a link at the end of a sentence, or that bracket it. */
const MARKS_BEFORE = /^[([{*_~]{1,9}/;
const MARKS_BEHIND = '.,;:!?)]}*~…>';

/**
 * Everything in a text that is an address, in its order, with a scheme in front: links, links without their scheme, links
 * that were made unclickable. It is asked before anything is searched for as a name, so it would rather see one too many.
 *
 * Signs that cannot be seen are no part of a link, and neither are look-alikes of its letters (NFKC).
 */
export function linksIn(text: string): string[] {
  const plain = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replaceAll('[.]', '.')
    .replaceAll('[:]', ':');
  const links: string[] = [];
  for (const word of plain.split(BORDER)) {
    const link = linkOf(word.replace(MARKS_BEFORE, ''));
    if (link !== null) links.push(...new Set([link, withoutMarks(link)]));
    if (links.length >= MAX_LINKS) break;
  }
  return links;
}

function linkOf(word: string): string | null {
  if (TWO_NAMES.test(word) || HOST_ALONE.test(word)) return null;
  if (CODED_PATH.test(word)) return `https://${decodePart(word) ?? word}`;
  if (BARE.test(word) || INTRANET.test(word)) return `https://${word}`;
  const at = word.search(WEB);
  if (at >= 0) return word.slice(at).replace(/^hxxp/i, 'http');
  if (word.startsWith('//') && BARE.test(word.slice(2))) return `https:${word}`;
  const [, before] = PIECES.find(([piece]) => piece.test(word)) ?? [];
  if (before !== undefined) return before + word;
  return OTHER.test(word) || word.includes('://') ? word : null;
}

function withoutMarks(link: string): string {
  let end = link.length;
  while (end > 0 && MARKS_BEHIND.includes(link.charAt(end - 1))) end -= 1;
  return link.slice(0, end);
}
