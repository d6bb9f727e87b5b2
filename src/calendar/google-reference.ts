import type { GoogleEventReference } from './event-reference';

/** A calendar's domain when it stands as one letter in an `eid`. Google abbreviates no other. */
const DOMAINS = new Map([
  ['g', 'group.calendar.google.com'],
  ['m', 'gmail.com'],
  ['v', 'group.v.calendar.google.com'],
  ['i', 'import.calendar.google.com'],
]);

/** Google allows 1024 (https://developers.google.com/workspace/calendar/api/v3/reference/events); suffixes come on top. */
const MAX_EVENT_ID = 1100;
const MAX_CALENDAR_ID = 400;

/** Controls, characters that turn or hide text, broken surrogates, and spaces of any kind: in no id, in many tricks. */
const FORBIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Z}]/u;

/** When an instance of a series stood at first: `_20240710T170000Z`, all-day `_20240710`. Years from 1000 to 2999. */
const INSTANCE = /^(.+)_([12]\d{7}(?:T\d{6}Z)?)$/;

/** Where "this and following events" cut a series: `_R20241126T140000` in the series' own time zone, so without Z. */
const SPLIT = /^(.+)_R([12]\d{7}(?:T\d{6})?)$/;

/**
 * A reference from an event's two ids, its other parts derived from them; null when these cannot be ids.
 *
 * Not every id with a `_` has a suffix: an imported event is `_` and its encoded iCalUID (`_60q30c1g60o3…`), a holiday
 * has its date in front (`20260216_4145…`).
 */
export function createGoogleReference(eventId: string, calendarId: string): GoogleEventReference | null {
  if (!isId(eventId, MAX_EVENT_ID) || !isId(calendarId, MAX_CALENDAR_ID)) return null;
  const instance = readSuffix(eventId, INSTANCE);
  const split = readSuffix(instance?.base ?? eventId, SPLIT);
  return {
    provider: 'google',
    eventId,
    calendarId: calendarId.replace(/@([a-z])$/, (_, letter) => `@${DOMAINS.get(letter) ?? letter}`),
    instance: instance && { seriesId: instance.base, originalStart: instance.time },
    split: split && { originalId: split.base, from: split.time },
  };
}

function isId(text: string, maxLength: number): boolean {
  return text.length > 0 && text.length <= maxLength && !FORBIDDEN.test(text);
}

function readSuffix(id: string, pattern: RegExp): { base: string; time: string } | null {
  const [, base, stamp] = pattern.exec(id) ?? [];
  const time = stamp && toIsoTime(stamp);
  return base && time ? { base, time } : null;
}

/** `20240710T170000Z` as `2024-07-10T17:00:00Z`; null when no calendar has that day or no clock that time. */
function toIsoTime(stamp: string): string | null {
  const iso = stamp.replace(/^(....)(..)(..)/, '$1-$2-$3').replace(/T(..)(..)/, 'T$1:$2:');
  // As UTC, and compared: some engines roll 31 June over to 1 July, and all take 24:00:00 for the day after.
  const date = new Date(iso.length === 19 ? `${iso}Z` : iso);
  return date.getUTCDate() === Number(iso.slice(8, 10)) ? iso : null;
}
