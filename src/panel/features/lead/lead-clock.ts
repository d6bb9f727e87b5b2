import type { LeadClock } from '../../../domain/panel-state';
import { calendarDay } from '../../../time/calendar-day';
import { dateFormat } from '../../../time/date-format';
import { MINUTE_MS } from '../../../time/durations';
import type { Viewer } from '../../../time/viewer';
import { words } from '../../../words/words';

/** What time it is where the lead is: "10:42 in Munich"; with the day where that is another one: "Wed 02:42 in Tokyo". */
export function leadTime({ offset, place }: LeadClock, { now, locale, timeZone }: Viewer): string {
  // The offset is all that is known of the zone, so its wall clock is written as if it were UTC's.
  const there = now + offset * MINUTE_MS;
  const otherDay = calendarDay(there, 'UTC') !== calendarDay(now, timeZone);
  const parts: Intl.DateTimeFormatOptions = otherDay
    ? { weekday: 'short', hour: 'numeric', minute: '2-digit' }
    : { timeStyle: 'short' };
  const time = dateFormat(locale, { timeZone: 'UTC', ...parts }).format(there);
  return place === null ? words.lead.timeThere(time) : words.lead.timeIn(time, place);
}
