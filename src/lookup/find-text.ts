import type { EventReference } from '../calendar/event-reference';
import { google } from '../calendar/google';
import { createGoogleReference } from '../calendar/google-reference';
import { toGraphId } from '../calendar/graph-id';
import { createMicrosoftReference } from '../calendar/outlook-reference';
import { readEventUrl, readSourceUrl } from '../calendar/read-event-url';
import { toReference } from '../calendar/to-reference';
import { decodePart } from '../calendar/url-parts';
import { readEmail } from './email';

/** What the user typed or pasted into "Find in Close". */
export type FindText =
  /** A calendar's link, or an id that says as much as one. */
  | { kind: 'event'; reference: EventReference }
  /** An event's id by itself. */
  | { kind: 'ids'; eventId: string }
  | { kind: 'email'; email: string }
  /** A name, or anything else; may be empty. */
  | { kind: 'text'; text: string };

/** A link has 8,192 characters at most; someone may paste a whole mail around it. */
const MOST_READ = 20_000;
const MOST_LINKS = 20;
/** No name is longer; of more, the beginning is looked for. */
const MOST_NAME = 200;

/** Tells what a text is, the surest reading first. Never throws. */
export function readFindText(input: string): FindText {
  const text = input.slice(0, MOST_READ).trim();
  const reference = readLink(text) ?? readMarkedId(text);
  if (reference) return { kind: 'event', reference };
  const eventId = readGoogleId(text) ?? readICalUid(text);
  if (eventId !== null) return { kind: 'ids', eventId };
  const email = readEmail(text);
  return email === null ? { kind: 'text', text: text.slice(0, MOST_NAME) } : { kind: 'email', email };
}

/**
 * Whether a text could be an event's id at all, which many a name could: Google lets programs choose their ids, of
 * a-v and 0-9, from five characters on (https://developers.google.com/workspace/calendar/api/v3/reference/events).
 */
export function couldBeEventId(text: string): boolean {
  return /^[\w+/=@.-]{5,1100}$/.test(text) && readEmail(text) === null;
}

/** The first calendar link in a text; one of an unsaved copy stands for the event it was made from. */
function readLink(text: string): EventReference | null {
  const links = text.match(/https?:\/\/[^\s<>"']+/gi)?.slice(0, MOST_LINKS) ?? [];
  // Browsers hide the scheme, and some people copy what they see.
  const bare = /^[a-z0-9-]+(\.[a-z0-9-]+)+\/\S+$/i.test(text) ? [`https://${text}`] : [];
  for (const link of [...links, ...bare]) {
    const reference = readEventUrl(link) ?? readSourceUrl(link);
    if (reference) return reference;
  }
  return null;
}

/** The `eid` of a Google link without the link, or an Outlook id in the spelling of its links or of Graph. */
function readMarkedId(text: string): EventReference | null {
  if (/\s/.test(text) || text.length < 24) return null;
  const outlookId = toGraphId((/%[0-9a-f]{2}/i.test(text) && decodePart(text)) || text);
  // What Exchange begins its ids with, by kind of mailbox; any other word in `A` is none.
  if (/^A(AMk|QMk|AkA)/.test(outlookId) && outlookId.length >= 40) return createMicrosoftReference(outlookId);
  const ids = google.readEventMark(text);
  return ids?.provider === 'google' && ids.calendarId.includes('@') ? toReference(ids) : null;
}

/**
 * An id of Google's by itself: an occurrence (`…_20260309T150000Z`), a split series (`…_R20260309T150000`), an imported
 * event (`_` and base32hex), or the 20 and more characters of a single one, digits among them, that no name has. Its
 * iCalUID is the same with `@google.com` behind.
 */
function readGoogleId(text: string): string | null {
  const id = text.replace(/@google\.com$/, '');
  const reference = createGoogleReference(id, ANY_CALENDAR);
  if (!reference) return null;
  const base = reference.split?.originalId ?? reference.instance?.seriesId ?? id;
  if (!/^_?[a-v0-9]{5,1024}$/.test(base)) return null;
  return base !== id || (base.length >= 20 && /\d/.test(base)) ? id : null;
}

/** Google's own word for the reader's main calendar, for where an id comes without one. */
export const ANY_CALENDAR = 'primary';

/** The iCalUID that Exchange makes, hex; Close may keep newer Outlook events by it. */
function readICalUid(text: string): string | null {
  return /^040000008200E00074C5B7101A82E008[0-9A-F]{16,512}$/i.test(text) ? text : null;
}
