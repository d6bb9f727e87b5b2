import type { Task } from '../../domain/panel-state';
import { calendarDay } from '../../time/calendar-day';
import { DAY_MS } from '../../time/durations';
import { formatDay } from '../../time/format';
import type { Viewer } from '../../time/viewer';
import { words } from '../../words/words';

/** When a task is due, in words: "Overdue 3 days", "Today", "Fri 27 Nov", "No date". */
export function taskDue({ due, when }: Task, viewer: Viewer): string {
  const { brief } = words;
  const day = due === null ? Number.NaN : Date.parse(`${due}T00:00:00Z`);
  const known = Number.isFinite(day);
  switch (when) {
    case 'overdue':
      return brief.overdue(known ? calendarDay(viewer.now, viewer.timeZone) - day / DAY_MS : 0);
    case 'today':
      return brief.dueToday;
    case 'later':
      return known ? formatDay(day, { ...viewer, timeZone: 'UTC' }) : brief.dueLater;
    case 'undated':
      return brief.undated;
  }
}
