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
  const write = (parts: Intl.DateTimeFormatOptions) => dateFormat(locale, { timeZone: 'UTC', ...parts }).format(there);
  const clock = write({ timeStyle: 'short' });
  const time = otherDay ? `${write({ weekday: 'short' })} ${clock}` : clock;
  return place === null ? words.lead.timeThere(time) : words.lead.timeIn(time, place);
}
