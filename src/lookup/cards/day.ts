import { parseInstant } from '../../close/http/instant';
import { dayOf } from '../../time/zone-day';

/**
 * The user's day of a date of Close's, null where it is none. Close gives a plain day, which is that day wherever one reads it,
 * or an instant, which falls on a day of the user's.
 */
export function toDay(date: string, timeZone: string): string | null {
  const instant = parseInstant(date);
  if (instant === null) return null;
  return date.length === '2026-03-09'.length ? date : dayOf(instant, timeZone);
}
