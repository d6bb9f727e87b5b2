import { calendarDay } from '../../../time/calendar-day';
import { DAY_MS } from '../../../time/durations';
import type { Viewer } from '../../../time/viewer';

/** The user's day after today: `2026-11-25`. */
export function tomorrow({ now, timeZone }: Viewer): string {
  return isoDay(calendarDay(now, timeZone) + 1);
}

/** The Monday after the user's today. */
export function nextMonday({ now, timeZone }: Viewer): string {
  const today = calendarDay(now, timeZone);
  // 1970-01-01 was a Thursday, so day 4 is a Monday.
  return isoDay(today + 7 - ((today - 4) % 7));
}

/** A day as Close and a date field write it, as the instant at which it begins in UTC. NaN for any other text. */
export function dayInstant(day: string): number {
  return /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
}

function isoDay(number: number): string {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}
