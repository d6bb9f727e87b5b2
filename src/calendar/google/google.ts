import type { UnsavedEvent } from '../links/unsaved-event';
import { decodePart } from '../links/url-parts';
import type { CalendarProvider } from '../provider';
import { COPY, EDITOR, googleEventAt, parseEid, parseToken, savedToken, templateOf } from './saved-event';

/** Google Calendar: every address of an event, and `data-eventid` on the page, has the same `eid` in it. */
export const google: CalendarProvider = {
  id: 'google',
  name: 'Google Calendar',
  hosts: ['calendar.google.com'],
  parseUrl: (url) => (isGoogleCalendar(url) ? googleEventAt(url) : null),
  parseMark: parseEid,
};

/** The event that an address shows and that nobody has saved yet: a new one, a copy, a template. Null for any other. */
export function parseUnsavedGoogleUrl(url: URL): UnsavedEvent | null {
  const token = isGoogleCalendar(url) ? unsavedToken(url) : null;
  return token === null ? null : { source: parseToken(token) };
}

/** What a calendar address has in the place of an event, whatever it is; null when there is nothing, or for another address. */
export function parseGoogleToken(url: URL): string | null {
  return isGoogleCalendar(url) ? savedToken(url) || unsavedToken(url) || null : null;
}

/** The eid of the event that an unsaved one was made from, empty when there is none; null for any other address. */
function unsavedToken(url: URL): string | null {
  const [, step, source] = EDITOR.exec(url.pathname) ?? [];
  if (step) return COPY.test(step) ? (decodePart(source ?? '') ?? '') : null;
  // The bare editor makes a new event.
  return templateOf(url) ?? (step === '' && !savedToken(url) ? '' : null);
}

/** Links of Google's API lead to www.google.com/calendar, which sends the browser on to calendar.google.com. */
export function isGoogleCalendar({ hostname, pathname }: URL): boolean {
  return (
    hostname === 'calendar.google.com' ||
    ((hostname === 'www.google.com' || hostname === 'google.com') && /^\/calendar(?:\/|$)/.test(pathname))
  );
}
