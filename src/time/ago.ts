import { words } from '../words/words';
import { calendarDay } from './calendar-day';
import { formatDay } from './format';
import type { Viewer } from './viewer';

/** Beyond this many days "94 days ago" says less than the date. */
const FAR_DAYS = 60;

/** How many days ago something was, as people count them: "today", "yesterday", "12 days ago", "Wed 24 Jun". */
export function daysAgo(instant: number, viewer: Viewer): string {
  const days = calendarDay(viewer.now, viewer.timeZone) - calendarDay(instant, viewer.timeZone);
  if (days <= 0) return words.brief.today;
  if (days === 1) return words.meeting.yesterday;
  return days > FAR_DAYS ? formatDay(instant, viewer) : words.meeting.daysAgo(days);
}
