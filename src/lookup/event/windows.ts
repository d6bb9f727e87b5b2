import type { OriginalStart } from '../../calendar/event-reference';
import { DAY_MS, HOUR_MS } from '../../time/durations';
import type { Span } from '../../time/zone-day';

/** What a day may be west and east of UTC: the clocks of the world go from UTC-12 to UTC+14. */
const WEST_MS = 12 * HOUR_MS;
const EAST_MS = 14 * HOUR_MS;

/**
 * Where to look for the occurrence in its series. A moved one keeps its original start in the id, so a day either side. Where
 * only a day is known, a week more: it shows whether the series has meetings on days that follow each other.
 */
export function windowAround(original: OriginalStart): Span {
  if ('instant' in original) return { from: original.instant - DAY_MS, before: original.instant + DAY_MS };
  const midnight = Date.parse(original.date);
  return { from: midnight - 8 * DAY_MS, before: midnight + 9 * DAY_MS };
}

/**
 * Where to look in a series when no day is known: at what runs, or comes within a month.
 *
 * @param since when the part of the series begins that is meant, in a zone that is not known; null: all of it is
 */
export function windowAhead(now: number, since: number | null = null): Span {
  return {
    from: since === null ? now - DAY_MS : Math.max(now - DAY_MS, since - EAST_MS),
    before: Math.max(now, since ?? now) + 31 * DAY_MS,
  };
}

/** When the occurrence can have started that stood on this day, whatever the zone; for an instant, a day either side. */
export function possibleStarts(original: OriginalStart): Span {
  if ('instant' in original) return windowAround(original);
  const midnight = Date.parse(original.date);
  return { from: midnight - EAST_MS, before: midnight + WEST_MS + (original.allDay ? 1 : DAY_MS) };
}

/** The one instant to measure distances from: where only the day is known, noon of it in UTC. Epoch ms. */
export function middleOf(original: OriginalStart): number {
  return 'instant' in original ? original.instant : Date.parse(original.date) + 12 * HOUR_MS;
}

/** Whether a span holds an instant. */
export function isWithin(instant: number, { from, before }: Span): boolean {
  return instant >= from && instant < before;
}
