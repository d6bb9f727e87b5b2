import { words } from '../words/words';
import { calendarDay, startsDay } from './calendar-day';
import type { Reader } from './reader';

/**
 * The span of a meeting in the reader's zone, always absolute: "Tue 24 Nov, 11:00 – 11:30". The year is there only
 * when it is not the reader's. From midnight to midnight it is said as whole days.
 *
 * @param startsAt milliseconds since 1970 (UTC)
 * @param endsAt the same; null or before the start when Close does not say
 */
export function formatWhen(startsAt: number, endsAt: number | null, reader: Reader): string {
  const end = endsAt !== null && endsAt > startsAt ? endsAt : null;
  if (end !== null && startsDay(startsAt, reader.timeZone) && startsDay(end, reader.timeZone)) {
    return words.meeting.allDay(formatter(dayParts(startsAt, end - 1, reader), reader).formatRange(startsAt, end - 1));
  }
  const parts = { ...dayParts(startsAt, end ?? startsAt, reader), ...timeParts };
  const format = formatter(parts, reader);
  return end === null ? format.format(startsAt) : format.formatRange(startsAt, end);
}

/** A day alone: "Tue 24 Nov". */
export function formatDay(instant: number, reader: Reader): string {
  return formatter(dayParts(instant, instant, reader), reader).format(instant);
}

/** A time of day; with its day when that is not the reader's today: "10:41", "Mon 23 Nov, 10:41". */
export function formatTime(instant: number, reader: Reader): string {
  const today = calendarDay(instant, reader.timeZone) === calendarDay(reader.now, reader.timeZone);
  return formatter(
    today ? { timeStyle: 'short' } : { ...dayParts(instant, instant, reader), ...timeParts },
    reader,
  ).format(instant);
}

/** "18 min", "2 hr": minutes up to an hour and a half, then whole hours. In the language of the words around it. */
export function formatDuration(minutes: number): string {
  const [amount, unit] = minutes < 90 ? [minutes, 'minute'] : [Math.round(minutes / 60), 'hour'];
  return new Intl.NumberFormat(words.language, { style: 'unit', unit, unitDisplay: 'short' }).format(amount);
}

const timeParts: Intl.DateTimeFormatOptions = { hour: 'numeric', minute: '2-digit' };

function dayParts(from: number, to: number, reader: Reader): Intl.DateTimeFormatOptions {
  const year = new Intl.DateTimeFormat('en-US', { timeZone: reader.timeZone, year: 'numeric' });
  const now = year.format(reader.now);
  const same = year.format(from) === now && year.format(to) === now;
  return { weekday: 'short', day: 'numeric', month: 'short', ...(same ? {} : { year: 'numeric' }) };
}

function formatter(parts: Intl.DateTimeFormatOptions, reader: Reader): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(reader.locale, { ...parts, timeZone: reader.timeZone });
}
