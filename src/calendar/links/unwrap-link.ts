import { decodeBase64 } from '../base64';
import { isGoogleCalendar } from '../google/google';
import { onKnownHost } from '../known-host';
import { outlook } from '../outlook/outlook';
import { parseProofpoint } from './proofpoint';
import { decodePart } from './url-parts';

/** Each of these is a wrapper around a wrapper; mail that went through three gateways is rare. */
const MAX_LINKS = 24;
/** What one address may cost, however many links it seems to carry. */
const MAX_TRIES = 64;

/** Where a link begins, its marks as they are or percent-encoded up to six times. */
const SCHEME = /https?(:|%(?:25){0,5}3a)(\/|%(?:25){0,5}2f)/gi;

/** Teams starts its app by a page whose parameter has the path alone. */
const TEAMS_PATH =
  /^(https:\/\/teams\.(?:microsoft\.com|cloud\.microsoft))\/.*(\/l\/meeting\/details\?eventId=[\w%+=-]+)/i;

/** Some redirects encode `=`, `&` and `#` of their link alone. Parameters whose first `=` is encoded name nothing as they are. */
const CODED_PARAMETER = /^[^?#]*\?[^=&#]*%3d/i;

/** Base64 of `http`, where a value begins. */
const BASE64_SCHEME = /(?<=[=/?#&])aHR0c[\w+-]+/g;

/**
 * An address and the links that it carries, and those that they carry, the outermost first. Mail gateways, redirects and
 * sign-in pages carry a whole link in a parameter or in their path: as it is, percent-encoded as often as they liked, or in
 * base64. What a calendar's own address carries is not looked at: it may be a text of the event.
 *
 * Never throws. The work is bounded by `MAX_TRIES` times the address's length.
 */
export function unwrapLink(address: string): string[] {
  const links = [address];
  let tries = 0;
  for (const link of links) {
    const decoded = CODED_PARAMETER.test(link) ? whole(link.replace(/%(?:3d|26|23)/gi, decodeURIComponent)) : null;
    if (decoded && !links.includes(decoded) && links.length < MAX_LINKS) links.push(decoded);
    if (isCalendarAddress(link)) continue;
    for (const carried of carriedBy(link)) {
      tries += 1;
      if (tries > MAX_TRIES || links.length === MAX_LINKS) return links;
      const found = carried && whole(carried);
      if (found && !links.includes(found)) links.push(found);
    }
  }
  return links;
}

/** Candidates; what is no link is sorted out by who asked. */
function* carriedBy(address: string): Generator<string | null> {
  const rewritten = parseProofpoint(address);
  if (rewritten !== null) {
    yield rewritten;
    return;
  }
  const [, host, path] = TEAMS_PATH.exec(decodePart(address) ?? '') ?? [];
  if (host && path) yield host + path;
  // Links inside of one that was found are its own: their ends are only told apart once it is decoded.
  let read = 0;
  for (const { index, 0: scheme, 1: colon = '', 2: slash = '' } of address.matchAll(SCHEME)) {
    if (index < read || (index === 0 && !scheme.includes('%'))) continue;
    const rest = address.slice(index);
    const times = Math.max(codings(colon), codings(slash));
    const value = until(/[&#]/, rest);
    if (times === 0) {
      yield rest;
      yield value;
      // Some encode everything but the slashes.
      if (!value.includes('?') && /%3f/i.test(value)) yield decodePart(value);
      break;
    }
    // Where its own slashes are encoded, one that is not belongs to the wrapper.
    const encoded = slash === '/' ? value : until(/[/?]/, value);
    const link = decodeTimes(encoded, times);
    if (link !== null) read = index + encoded.length;
    yield link;
  }
  for (const { index, 0: word } of address.matchAll(BASE64_SCHEME)) {
    yield fromBase64(word);
    yield fromBase64(/^[\w+/-]+/.exec(address.slice(index))?.[0] ?? '');
  }
}

/** How often `:` or `/` was percent-encoded: `%253a` twice. */
function codings(mark: string): number {
  return Math.ceil((mark.length - 1) / 2);
}

function decodeTimes(text: string, times: number): string | null {
  let decoded: string | null = text;
  for (let time = 0; time < times && decoded !== null; time++) decoded = decodePart(decoded);
  return decoded;
}

function until(end: RegExp, text: string): string {
  const at = text.search(end);
  return at < 0 ? text : text.slice(0, at);
}

function fromBase64(word: string): string | null {
  const text = decodeBase64(word.replaceAll('-', '+').replaceAll('_', '/'));
  return text && /^[!-~]+$/.test(text) ? text : null;
}

/** A link that an address could be; two slashes in a path are made one by some servers. */
function whole(text: string): string | null {
  const link = text.trim().replace(/^(https?):\/+/i, '$1://');
  return /^https?:\/\/[^/]/i.test(link) && URL.canParse(link) ? link : null;
}

/** Mail and its redirects stand on the same hosts. */
function isCalendarAddress(link: string): boolean {
  if (!URL.canParse(link)) return false;
  const url = onKnownHost(new URL(link));
  return isGoogleCalendar(url) || (outlook.hosts.includes(url.hostname) && /^\/(?:calendar|owa)\b/.test(url.pathname));
}
