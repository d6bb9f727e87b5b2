import { DAY_MS } from './durations';

/**
 * Number of the calendar day that an instant falls on in a zone, counted from 1970-01-01. The difference of two is
 * days as people count them, whatever clock changes lie between.
 *
 * @param instant milliseconds since 1970 (UTC)
 */
export function calendarDay(instant: number, timeZone?: string): number {
  const parts = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  }).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((one) => one.type === type)?.value);
  return Date.UTC(part('year'), part('month') - 1, part('day')) / DAY_MS;
}

/** Whether a day begins at this instant. Asked this way because some zones skip midnight when clocks change. */
export function startsDay(instant: number, timeZone?: string): boolean {
  return calendarDay(instant, timeZone) !== calendarDay(instant - 1, timeZone);
}
