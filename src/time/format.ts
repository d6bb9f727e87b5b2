import { words } from '../words/words';
import { calendarDay, dateIn, startsDay } from './calendar-day';
import { dateFormat } from './date-format';
import { userLocale } from './user-locale';
import type { Viewer } from './viewer';
import { zoneDoubt } from './viewer-zone';

/**
 * The span of a meeting in the user's zone, always absolute: "Tue 24 Nov, 11:00 – 11:30". The year is there only
 * when it is not the user's. From midnight to midnight it is said as whole days. A time whose zone may not be the user's names it.
 *
 * @param startsAt milliseconds since 1970 (UTC)
 * @param endsAt the same; null or before the start when Close does not say
 */
export function formatWhen(startsAt: number, endsAt: number | null, viewer: Viewer): string {
  const end = endsAt !== null && endsAt > startsAt ? endsAt : null;
  if (end !== null && startsDay(startsAt, viewer.timeZone) && startsDay(end, viewer.timeZone)) {
    return words.meeting.allDay(formatter(dayParts(startsAt, end - 1, viewer), viewer).formatRange(startsAt, end - 1));
  }
  const parts = { ...dayParts(startsAt, end ?? startsAt, viewer), ...timeParts, ...zonePart(startsAt, viewer) };
  const format = formatter(parts, viewer);
  return end === null ? format.format(startsAt) : format.formatRange(startsAt, end);
}

/** A day alone: "Tue 24 Nov". */
export function formatDay(instant: number, viewer: Viewer): string {
  return formatter(dayParts(instant, instant, viewer), viewer).format(instant);
}

/**
 * A day of the calendar without its weekday: "Dec 15", "15 Dec 2027".
 *
 * @param day `2026-12-15`; what is none comes as it is
 */
export function formatDate(day: string, viewer: Viewer): string {
  const instant = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(instant)) return day;
  const { weekday: _, ...parts } = dayParts(instant, instant, { ...viewer, timeZone: 'UTC' });
  return formatter(parts, { ...viewer, timeZone: 'UTC' }).format(instant);
}

/** A day in numbers, as one types it: "11/24/2026". */
export function formatNumericDay(instant: number, viewer: Viewer): string {
  return formatter({ year: 'numeric', month: 'numeric', day: 'numeric' }, viewer).format(instant);
}

/** A time of day; with its day when that is not the user's today: "10:41", "Mon 23 Nov, 10:41". */
export function formatTime(instant: number, viewer: Viewer): string {
  const today = calendarDay(instant, viewer.timeZone) === calendarDay(viewer.now, viewer.timeZone);
  const zone = zonePart(instant, viewer);
  if (today && zone === null) return formatter({ timeStyle: 'short' }, viewer).format(instant);
  const day = today ? {} : dayParts(instant, instant, viewer);
  return formatter({ ...day, ...timeParts, ...zone }, viewer).format(instant);
}

/** "18 min", "2 hr": minutes up to an hour and a half, then whole hours. In the language of the words around it. */
export function formatDuration(minutes: number): string {
  const [amount, unit] = minutes < 90 ? [minutes, 'minute'] : [Math.round(minutes / 60), 'hour'];
  return new Intl.NumberFormat(userLocale(words.language), { style: 'unit', unit, unitDisplay: 'short' }).format(
    amount,
  );
}

const timeParts: Intl.DateTimeFormatOptions = { hour: 'numeric', minute: '2-digit' };

function zonePart(instant: number, viewer: Viewer): Intl.DateTimeFormatOptions | null {
  return zoneDoubt(instant, viewer) === null ? null : { timeZoneName: 'short' };
}

function dayParts(from: number, to: number, viewer: Viewer): Intl.DateTimeFormatOptions {
  const year = (instant: number) => dateIn(instant, viewer.timeZone).year;
  const same = year(from) === year(viewer.now) && year(to) === year(viewer.now);
  return { weekday: 'short', day: 'numeric', month: 'short', ...(same ? {} : { year: 'numeric' }) };
}

function formatter(parts: Intl.DateTimeFormatOptions, viewer: Viewer): Intl.DateTimeFormat {
  return dateFormat(viewer.locale, { ...parts, timeZone: viewer.timeZone });
}
