import { calendarDay } from '../../../time/calendar-day';
import { isoDay, weekdayOf } from '../../../time/iso-day';
import type { Viewer } from '../../../time/viewer';

/** The user's day after today: `2026-11-25`. */
export function tomorrow({ now, timeZone }: Viewer): string {
  return isoDay(calendarDay(now, timeZone) + 1);
}

/** The Monday after the user's today. */
export function nextMonday({ now, timeZone }: Viewer): string {
  const today = calendarDay(now, timeZone);
  return isoDay(today + ((8 - weekdayOf(today)) % 7 || 7));
}
