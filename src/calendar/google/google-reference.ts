import type { GoogleEventReference, GoogleSplit, OriginalStart } from '../event-reference';

/** A calendar's domain when it is one letter in an `eid`. Google abbreviates no other. */
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

/**
 * When an instance of a series stood at first: `_20240710T170000Z`, all-day `_20240710`. Years from 1000 to 2999. The
 * letters come in lower case in some links.
 */
const INSTANCE = /^(.+)_([12]\d{7}(?:T\d{6}Z)?)$/i;

/** Where "this and following events" cut a series: `_R20241126T140000` in the series' own time zone, so without Z. */
const SPLIT = /^(.+)_R([12]\d{7}(?:T\d{6})?)$/i;

/**
 * An id of Google's own (a-v and 0-9, an imported one with `_` in front), perhaps split, and behind it a suffix that is no
 * time. No date in front, which a holiday has.
 */
const UNREAD = /^((?!\d{8}_)_?[a-z\d]{4,}(?:_R[12]\d{7}(?:T\d{6})?)?)_[^_]+$/i;

/**
 * A reference from an event's two ids, its other parts derived from them; null when these cannot be ids.
 *
 * Not every id with a `_` has a suffix: an imported event is `_` and its encoded iCalUID (`_60q30c1g60o3…`), a holiday
 * has its date in front (`20260216_4145…`).
 */
export function createGoogleReference(eventId: string, calendarId: string): GoogleEventReference | null {
  if (!isId(eventId, MAX_EVENT_ID) || !isId(calendarId, MAX_CALENDAR_ID)) return null;
  const instance = parseSuffix(eventId, INSTANCE);
  const whole = instance ? null : parseSuffix(eventId, SPLIT);
  const [, unread] = instance || whole ? [] : (UNREAD.exec(eventId) ?? []);
  const seriesId = instance?.base ?? unread ?? null;
  const cut = whole ?? parseSuffix(seriesId ?? '', SPLIT);
  const split = cut && { originalId: cut.base, from: cut.time };
  return {
    provider: 'google',
    eventId,
    calendarId: calendarId.replace(/@([a-z])$/, (_, letter) => `@${DOMAINS.get(letter) ?? letter}`),
    series:
      seriesId === null
        ? null
        : { id: split ? splitId(split) : seriesId, originalStart: instance && originalStart(instance.time) },
    split,
  };
}

/** The id of a series that was split off, as Google spells it. */
export function splitId({ originalId, from }: GoogleSplit): string {
  return `${originalId}_R${from.replaceAll(/[-:]/g, '')}`;
}

function originalStart(time: string): OriginalStart {
  return time.includes('T') ? { instant: Date.parse(time) } : { date: time, allDay: true };
}

function isId(text: string, maxLength: number): boolean {
  return text.length > 0 && text.length <= maxLength && !FORBIDDEN.test(text);
}

function parseSuffix(id: string, pattern: RegExp): { base: string; time: string } | null {
  const [, base, stamp] = pattern.exec(id) ?? [];
  const time = stamp && toIsoTime(stamp);
  return base && time ? { base, time } : null;
}

/** `20240710T170000Z` as `2024-07-10T17:00:00Z`; null when no calendar has that day or no clock that time. */
function toIsoTime(stamp: string): string | null {
  const iso = stamp
    .toUpperCase()
    .replace(/^(....)(..)(..)/, '$1-$2-$3')
    .replace(/T(..)(..)/, 'T$1:$2:');
  // As UTC, and compared: some engines roll 31 June over to 1 July, and all take 24:00:00 for the day after.
  const date = new Date(iso.length === 19 ? `${iso}Z` : iso);
  return date.getUTCDate() === Number(iso.slice(8, 10)) ? iso : null;
}
