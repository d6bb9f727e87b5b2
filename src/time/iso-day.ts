import { DAY_MS } from './durations';

/** A day as Close and our drafts write it, `2026-11-25`, from its number (`calendar-day.ts`). */
export function isoDay(number: number): string {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}

/** The instant at which such a day begins in UTC. NaN for any other text. */
export function dayInstant(day: string): number {
  return /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
}

/** Its number, from 1970-01-01; NaN for any other text. */
export function dayNumber(day: string): number {
  return dayInstant(day) / DAY_MS;
}

/** 0 is Sunday. Of a day's number. */
export function weekdayOf(number: number): number {
  // 1970-01-01 was a Thursday.
  return (((number + 4) % 7) + 7) % 7;
}
