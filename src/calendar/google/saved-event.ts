import { decodeBase64, parseWord } from '../base64';
import type { EventIds } from '../event-reference';
import { type AddressParts, decodePart, parseParameter } from '../links/url-parts';

/** The place of an event behind "eventedit", and what comes behind that. The bare editor has an empty one. */
export const EDITOR = /\/eventedit(?=\/|$)\/?([^/]*)\/?([^/]*)/;

/** In that place, what makes another event of the one that follows. */
export const COPY = /^(?:duplicate|copy)$/;

/**
 * An event's id by itself in the place of the eid: some programs build such links. Twenty characters and a digit keep words
 * of the path out.
 */
const BARE_ID = /^(?=.*\d)[a-v\d_RTZ]{20,1100}$/;

/** The saved event that an address of Google Calendar shows; null where it shows none. The host is not looked at. */
export function googleEventAt(address: AddressParts): EventIds | null {
  return parseToken(savedToken(address));
}

/** What the address of a saved event has in its place, whatever it is. */
export function savedToken(address: AddressParts): string | null {
  // What the path opens goes before the parameters. Its segments are told apart before they are decoded, and by their
  // place: a copy has the base64 of the copying account's address behind the eid.
  const [, step] = EDITOR.exec(address.pathname) ?? [];
  if (step) return COPY.test(step) ? null : decodePart(step);
  return templateOf(address) === null ? parseParameter(address, 'eid') : null;
}

/**
 * "Copy to my calendar" of a published event (`tmeid`), or a new event from an "add to calendar" link: the event it is made
 * from, empty when the link does not say; null for any other address.
 */
export function templateOf(address: AddressParts): string | null {
  return parseParameter(address, 'tmeid') || (parseParameter(address, 'action') === 'TEMPLATE' ? '' : null);
}

/** The event of an eid or a bare id. `primary` is Google's own word for the user's main calendar, for where an id has none. */
export function parseToken(text: string | null): EventIds | null {
  if (!text) return null;
  return parseEid(text) ?? (BARE_ID.test(text) ? { provider: 'google', eventId: text, calendarId: 'primary' } : null);
}

/**
 * An eid is the base64 of "<event id> <calendar id>", in UTF-8; links leave out its padding.
 *
 * `tasks_…`, `tasks.…`, `ttb_…` and reminders mark no event. They need no rule of their own: words in `t` decode to a
 * first byte from 0xB4 to 0xB7, which no UTF-8 text begins with, and the names of reminders are not base64.
 */
export function parseEid(text: string): EventIds | null {
  const word = parseWord(text)?.replaceAll('-', '+').replaceAll('_', '/');
  const ids = decodeUtf8(decodeBase64(word ?? '') ?? '');
  const [, eventId, calendarId = ''] = /^([^ ]+) (.*)$/s.exec(ids ?? '') ?? [];
  return eventId ? { provider: 'google', eventId, calendarId } : null;
}

/** Null when the bytes are not UTF-8. A byte order mark is kept, to be refused as part of an id. */
function decodeUtf8(binary: string): string | null {
  // The one thing it is for: each byte that is no letter, digit or one of seven marks becomes `%` and its number.
  return decodePart(escape(binary));
}
