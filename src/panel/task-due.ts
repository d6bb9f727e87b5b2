import type { Task } from '../lookup/panel-state';
import { words } from '../words/words';
import { calendarDay } from './calendar-day';
import { formatDay } from './format';
import type { Reader } from './reader';

const DAY = 86_400_000;

/** When a task is due, in words: "Overdue 3 days", "Today", "Fri 27 Nov", "No date". */
export function taskDue({ due, when }: Task, reader: Reader): string {
  const { brief } = words;
  const day = due === null ? Number.NaN : Date.parse(`${due}T00:00:00Z`);
  const known = Number.isFinite(day);
  switch (when) {
    case 'overdue':
      return brief.overdue(known ? calendarDay(reader.now, reader.timeZone) - day / DAY : 0);
    case 'today':
      return brief.dueToday;
    case 'later':
      return known ? formatDay(day, { ...reader, timeZone: 'UTC' }) : brief.dueLater;
    case 'undated':
      return brief.undated;
  }
}
