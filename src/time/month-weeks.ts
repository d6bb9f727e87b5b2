import { DAY_MS } from './durations';
import { weekdayOf } from './iso-day';

/**
 * The weeks of a month as a calendar on the wall has them, by the numbers of their days. Always six, so that a month more or less
 * changes no height.
 *
 * @param within the number of a day of the month
 * @param firstDay of a week; 0 is Sunday
 */
export function monthWeeks(within: number, firstDay: number): number[][] {
  const first = monthStart(within, 0);
  const begin = first - ((weekdayOf(first) - firstDay + 7) % 7);
  return [0, 1, 2, 3, 4, 5].map((week) => [0, 1, 2, 3, 4, 5, 6].map((day) => begin + week * 7 + day));
}

/** The first day of a month some months away. */
export function monthStart(within: number, months: number): number {
  const date = new Date(within * DAY_MS);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1) / DAY_MS;
}

/** The same day some months away, or the last one of a month that is shorter. */
export function inMonths(day: number, months: number): number {
  const start = monthStart(day, months);
  return Math.min(start + (day - monthStart(day, 0)), monthStart(start, 1) - 1);
}

/** What a week begins with where the viewer is; Monday where the browser does not say. 0 is Sunday. */
export function firstDayOfWeek(locale: string | undefined): number {
  const { locale: own } = new Intl.DateTimeFormat(locale).resolvedOptions();
  const known = new Intl.Locale(own);
  const ask: unknown = Reflect.get(known, 'getWeekInfo');
  const info: unknown = typeof ask === 'function' ? ask.call(known) : Reflect.get(known, 'weekInfo');
  const day: unknown = typeof info === 'object' && info !== null ? Reflect.get(info, 'firstDay') : 1;
  return typeof day === 'number' ? day % 7 : 1;
}
