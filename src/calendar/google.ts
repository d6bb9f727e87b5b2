import { decodeBase64, readWord } from './base64';
import type { EventIds } from './event-reference';
import type { CalendarProvider } from './provider';
import type { UnsavedEvent } from './unsaved-event';
import { decodePart, readParameter } from './url-parts';

/** Google Calendar: every address of an event, and `data-eventid` on the page, has the same `eid` in it. */
export const google: CalendarProvider = {
  id: 'google',
  name: 'Google Calendar',
  hosts: ['calendar.google.com'],
  readEventUrl(url) {
    const link = readLink(url);
    return link?.saved ? readEid(link.eid) : null;
  },
  // `tasks_…`, `tasks.…`, `ttb_…` and reminders mark no event. They need no rule of their own: words in `t` decode to a
  // first byte from 0xB4 to 0xB7, which no UTF-8 text begins with, and the names of reminders are not base64.
  readEventMark: readEid,
};

/** The event that an address shows and that nobody has saved yet: a new one, a copy, a template. Null for any other. */
export function readUnsavedGoogleUrl(url: URL): UnsavedEvent | null {
  const link = readLink(url);
  return link && !link.saved ? { source: readEid(link.eid) } : null;
}

/** What a calendar address points at. In that of an unsaved event, the eid is that of the event it was made from. */
type Link = { saved: boolean; eid: string | null };

function readLink(url: URL): Link | null {
  if (!isCalendar(url)) return null;
  // What the path opens goes before the parameters. Its segments are told apart before they are decoded, and by their
  // place: a copy has the base64 of the copying account's address behind the eid.
  const [, step, source] = /\/eventedit(?=\/|$)\/?([^/]*)\/?([^/]*)/.exec(url.pathname) ?? [];
  if (step === 'duplicate' || step === 'copy') return { saved: false, eid: decodePart(source ?? '') };
  if (step) return { saved: true, eid: decodePart(step) };

  // "Copy to my calendar" of a published event (`tmeid`), or a new event from an "add to calendar" link.
  const template = readParameter(url, 'tmeid');
  if (template || readParameter(url, 'action') === 'TEMPLATE') return { saved: false, eid: template };

  const eid = readParameter(url, 'eid');
  if (eid) return { saved: true, eid };
  // The bare editor makes a new event.
  return step === '' ? { saved: false, eid: null } : null;
}

/** Links of Google's API lead to www.google.com/calendar, which sends the browser on to calendar.google.com. */
function isCalendar({ hostname, pathname }: URL): boolean {
  return (
    hostname === 'calendar.google.com' ||
    ((hostname === 'www.google.com' || hostname === 'google.com') && /^\/calendar(?:\/|$)/.test(pathname))
  );
}

/** An eid is the base64 of "<event id> <calendar id>", in UTF-8; links leave out its padding. */
function readEid(text: string | null): EventIds | null {
  const word = text && readWord(text);
  const binary = word && decodeBase64(word.replaceAll('-', '+').replaceAll('_', '/'));
  const ids = binary && decodeUtf8(binary);
  if (!ids) return null;
  const space = ids.indexOf(' ');
  return space > 0 ? { provider: 'google', eventId: ids.slice(0, space), calendarId: ids.slice(space + 1) } : null;
}

/** Null when the bytes are not UTF-8. A byte order mark is kept, to be refused as part of an id. */
function decodeUtf8(binary: string): string | null {
  try {
    const bytes = Uint8Array.from(binary, (byte) => byte.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
