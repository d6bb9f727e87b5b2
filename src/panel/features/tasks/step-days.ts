import { calendarDay } from '../../../time/calendar-day';
import { isoDay } from '../../../time/iso-day';
import type { Viewer } from '../../../time/viewer';
import { nextWeekday } from '../../../time/when-phrases';
import { dayOf } from '../../../time/zone-day';
import { instantOf } from '../../../time/zone-time';
import { words } from '../../../words/words';
import { tomorrow } from './postpone-days';

const FRIDAY = 5;
const NINE = 9 * 60;

/** The days that a new task can be given with one click, each with its date as a task has it. */
export function quickDays(viewer: Viewer): { name: string; date: string }[] {
  const { task } = words.nextSteps;
  const today = calendarDay(viewer.now, viewer.timeZone);
  return [
    { name: task.tomorrow, date: tomorrow(viewer) },
    { name: task.friday, date: dateOf(isoDay(nextWeekday(FRIDAY, today)), NINE, viewer) },
    { name: task.inAWeek, date: isoDay(today + 7) },
  ];
}

/** A day as a task has it; with a time of day, the instant in UTC. */
export function dateOf(day: string, minutes: number | null, { timeZone }: Viewer): string {
  if (minutes === null) return day;
  return `${new Date(instantOf(day, minutes, timeZone)).toISOString().slice(0, 19)}Z`;
}

/** The user's day of a task's date. */
export function dayOfDate(date: string | null, { timeZone }: Viewer): string | null {
  return date === null || !date.includes('T') ? date : dayOf(Date.parse(date), timeZone);
}
