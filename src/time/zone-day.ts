import { dateIn } from './calendar-day';
import { DAY_MS, HOUR_MS, MINUTE_MS } from './durations';

/** Instants from `from` up to, but not with, `before`; epoch ms. */
export type Span = { from: number; before: number };

/** The calendar day of an instant in a zone (IANA name; the computer's own when left out): `2026-03-09`. */
export function dayOf(instant: number, timeZone?: string): string {
  const { year, month, day } = dateIn(instant, timeZone);
  return `${year}-${`${month}`.padStart(2, '0')}-${`${day}`.padStart(2, '0')}`;
}

/** Where a day lies to today, both as `2026-03-09`. */
export function whenIs(day: string, today: string): 'overdue' | 'today' | 'later' {
  if (day === today) return 'today';
  return day < today ? 'overdue' : 'later';
}

/** The day so many days after another, both as `2026-03-09`. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** A day of a zone from its first instant to its last. It has 23 or 25 hours where clocks change, and need not begin at 0:00. */
export function spanOfDay(day: string, timeZone: string): Span {
  return { from: startOf(day, timeZone), before: startOf(addDays(day, 1), timeZone) };
}

/** The first minute of a day in a zone. Found by halving, for only the way from an instant to its day can be asked of `Intl`. */
function startOf(day: string, timeZone: string): number {
  // No zone is more than 14 hours from UTC.
  let before = Date.parse(day) - 15 * HOUR_MS;
  let start = Date.parse(day) + 15 * HOUR_MS;
  while (start - before > MINUTE_MS) {
    const middle = before + Math.floor((start - before) / 2 / MINUTE_MS) * MINUTE_MS;
    if (dayOf(middle, timeZone) < day) before = middle;
    else start = middle;
  }
  return start;
}
