import { words } from '../words/words';
import { calendarDay } from './calendar-day';
import { formatDay } from './format';
import type { Reader } from './reader';

/** Beyond this many days "94 days ago" says less than the date. */
const FAR = 60;

/** How many days ago something was, as people count them: "today", "yesterday", "12 days ago", "Wed 24 Jun". */
export function daysAgo(instant: number, reader: Reader): string {
  const days = calendarDay(reader.now, reader.timeZone) - calendarDay(instant, reader.timeZone);
  if (days <= 0) return words.brief.today;
  if (days === 1) return words.meeting.yesterday;
  return days > FAR ? formatDay(instant, reader) : words.meeting.daysAgo(days);
}
