import { dateFormat } from './date-format';
import { DAY_MS } from './durations';

/**
 * Number of the calendar day that an instant falls on in a zone, counted from 1970-01-01. The difference of two is
 * days as people count them, whatever clock changes lie between.
 *
 * @param instant milliseconds since 1970 (UTC)
 */
export function calendarDay(instant: number, timeZone?: string): number {
  const { year, month, day } = dateIn(instant, timeZone);
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

/**
 * The date of an instant in a zone (IANA name; the computer's own when left out), of which 1 is the first month. The computer's own
 * may change at any time, and `Date` knows it; to make a format costs a hundred times as much as to read the date.
 */
export function dateIn(instant: number, timeZone?: string): { year: number; month: number; day: number } {
  if (timeZone === undefined) {
    const date = new Date(instant);
    return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
  }
  const parts = new Map(
    zoneFormat(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  return {
    year: parts.get('year') ?? Number.NaN,
    month: parts.get('month') ?? Number.NaN,
    day: parts.get('day') ?? Number.NaN,
  };
}

function zoneFormat(timeZone: string): Intl.DateTimeFormat {
  return dateFormat('en-US-u-ca-gregory-nu-latn', { timeZone, year: 'numeric', month: 'numeric', day: 'numeric' });
}

/** Whether a day begins at this instant. Asked this way because some zones skip midnight when clocks change. */
export function startsDay(instant: number, timeZone?: string): boolean {
  return calendarDay(instant, timeZone) !== calendarDay(instant - 1, timeZone);
}
