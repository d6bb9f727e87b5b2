import type { EventReference } from '../../calendar/event-reference';
import { google } from '../../calendar/google/google';
import { createGoogleReference } from '../../calendar/google/google-reference';
import { parseLinkedEvent } from '../../calendar/links/parse-linked-event';
import { decodePart } from '../../calendar/links/url-parts';
import { toGraphId } from '../../calendar/outlook/graph-id';
import { createMicrosoftReference } from '../../calendar/outlook/outlook-reference';
import { toReference } from '../../calendar/to-reference';
import type { UnreadableLink } from '../../domain/answers';
import { parseEmail } from '../../domain/email';
import { linksIn } from './links-in-text';
import { nameUnreadable } from './unreadable-link';

/** What the user typed or pasted into "Find in Close". */
export type FindText =
  /** A calendar's link, or an id that says as much as one. */
  | { kind: 'event'; reference: EventReference }
  /** An event's id by itself. */
  | { kind: 'ids'; eventId: string }
  | { kind: 'email'; email: string }
  /** A link, or a text with one in it, and why no event can be read from it. Never a name: links hold tokens. */
  | { kind: 'link'; why: UnreadableLink }
  /** A name, or anything else; may be empty. */
  | { kind: 'text'; text: string };

/** A link has 8,192 characters at most; someone may paste a whole mail around it. */
const MAX_READ = 20_000;
/** No name is longer; of more, the beginning is looked for. */
const MAX_NAME = 200;

/** Tells what a text is, the surest reading first. Never throws. */
export function parseFindText(input: string): FindText {
  const text = input.slice(0, MAX_READ).trim();
  const links = linksIn(text);
  const reference = firstEvent(links) ?? firstEvent(linksIn(withoutMailCode(text))) ?? parseMarkedId(text);
  if (reference) return { kind: 'event', reference };
  const eventId = parseGoogleId(text) ?? parseICalUid(text);
  if (eventId !== null) return { kind: 'ids', eventId };
  // A host or an e-mail address that was copied with the slash browsers put behind it.
  const name = /^[^\s/?#:%]+\/$/.test(text) ? text.slice(0, -1) : text;
  const email = parseEmail(name);
  if (email !== null) return { kind: 'email', email };
  if (links.length > 0) return { kind: 'link', why: nameUnreadable(links) };
  return { kind: 'text', text: name.slice(0, MAX_NAME) };
}

/**
 * Whether a text could be an event's id at all, which many a name could: Google lets programs choose their ids, of
 * a-v and 0-9, from five characters on (https://developers.google.com/workspace/calendar/api/v3/reference/events).
 */
export function couldBeEventId(text: string): boolean {
  return /^[\w+/=@.-]{5,1100}$/.test(text) && parseEmail(text) === null;
}

function firstEvent(links: readonly string[]): EventReference | null {
  for (const link of links) {
    const event = parseLinkedEvent(link);
    if (event) return event;
  }
  return null;
}

/** A text as the source of a mail has it: `=3D` for `=`, lines cut by a `=` (quoted-printable). */
function withoutMailCode(text: string): string {
  return /=3D/i.test(text) ? text.replace(/=\r?\n/g, '').replaceAll(/=3D/gi, '=') : '';
}

/** The `eid` of a Google link without the link, or an Outlook id in the spelling of its links or of Graph. */
function parseMarkedId(text: string): EventReference | null {
  if (/\s/.test(text) || text.length < 24) return null;
  const outlookId = toGraphId((/%[0-9a-f]{2}/i.test(text) && decodePart(text)) || text);
  // What Exchange begins its ids with, by kind of mailbox; any other word in `A` is none.
  if (/^A(AMk|QMk|AkA)/.test(outlookId) && outlookId.length >= 40) return createMicrosoftReference(outlookId);
  const ids = google.parseMark(text);
  return ids?.provider === 'google' && ids.calendarId.includes('@') ? toReference(ids) : null;
}

/**
 * An id of Google's by itself: an occurrence (`…_20260309T150000Z`), a split series (`…_R20260309T150000`), an imported
 * event (`_` and base32hex), or the 20 and more characters of a single one, digits among them, that no name has. Its
 * iCalUID is the same with `@google.com` behind.
 */
function parseGoogleId(text: string): string | null {
  const id = text.replace(/@google\.com$/, '');
  const reference = createGoogleReference(id, ANY_CALENDAR);
  if (!reference) return null;
  const base = reference.split?.originalId ?? (reference.series?.originalStart ? reference.series.id : id);
  if (!/^_?[a-v0-9]{5,1024}$/.test(base)) return null;
  return base !== id || (base.length >= 20 && /\d/.test(base)) ? id : null;
}

/** Google's own word for the user's main calendar, for where an id comes without one. */
export const ANY_CALENDAR = 'primary';

/** The iCalUID that Exchange makes, hex; Close may keep newer Outlook events by it. */
function parseICalUid(text: string): string | null {
  return /^040000008200E00074C5B7101A82E008[0-9A-F]{16,512}$/i.test(text) ? text : null;
}
