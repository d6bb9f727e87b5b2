import { MINUTE_MS } from './durations';
import { dayInstant } from './iso-day';
import { offsetAt } from './zone-offset';

/**
 * The instant at which the clocks of a zone show this time on this day. Of a time that they show twice it is the first; of one that they
 * leave out, the one an hour later.
 *
 * @param day `2026-11-27`
 * @param minutes of the day
 */
export function instantOf(day: string, minutes: number, timeZone?: string): number {
  const shown = dayInstant(day) + minutes * MINUTE_MS;
  // The offset a day before and a day after: where they differ, the clocks change in between.
  const [before, after] = [shown - 24 * 60 * MINUTE_MS, shown + 24 * 60 * MINUTE_MS].map((at) =>
    offsetAt(at, timeZone),
  );
  const first = shown - (before ?? 0);
  return offsetAt(first, timeZone) === before
    ? first
    : offsetAt(shown - (after ?? 0), timeZone) === after
      ? shown - (after ?? 0)
      : first;
}
