import { ASSUMED_MEETING_MS } from '../../../domain/assumed-meeting';
import { calendarDay } from '../../../time/calendar-day';
import { MINUTE_MS } from '../../../time/durations';
import { formatDuration } from '../../../time/format';
import type { Viewer } from '../../../time/viewer';
import { words } from '../../../words/words';

/** How a meeting lies to now, where that says more than its date does. Minutes are whole and at least 1, but for `ended`. */
export type Nearness =
  | { kind: 'in'; minutes: number }
  | { kind: 'now' }
  /** Close does not say when it ends. */
  | { kind: 'started'; minutes: number }
  | { kind: 'ended'; minutes: number }
  /** Calendar days in the user's zone; negative in the past, never 0. */
  | { kind: 'days'; days: number };

const ASSUMED_MINUTES = ASSUMED_MEETING_MS / MINUTE_MS;
const WEEK_DAYS = 7;
/** "in 5 hr" is clearer than "tomorrow" for a meeting just after midnight. */
const SOON_MINUTES = 6 * 60;

/** Null beyond a week: the date alone is clearer then. */
export function nearness(startsAt: number, endsAt: number | null, viewer: Viewer): Nearness | null {
  const { now, timeZone } = viewer;
  const day = (instant: number) => calendarDay(instant, timeZone) - calendarDay(now, timeZone);

  if (now < startsAt) {
    const minutes = Math.ceil((startsAt - now) / MINUTE_MS);
    return day(startsAt) === 0 || minutes <= SOON_MINUTES ? { kind: 'in', minutes } : inDays(day(startsAt));
  }
  const ended = endsAt !== null && endsAt > startsAt ? endsAt : null;
  if (ended === null) {
    const minutes = Math.floor((now - startsAt) / MINUTE_MS);
    if (minutes < 1) return { kind: 'now' };
    return minutes <= ASSUMED_MINUTES || day(startsAt) === 0 ? { kind: 'started', minutes } : inDays(day(startsAt));
  }
  if (now < ended) return { kind: 'now' };
  const minutes = Math.floor((now - ended) / MINUTE_MS);
  return day(ended) === 0 || minutes <= ASSUMED_MINUTES ? { kind: 'ended', minutes } : inDays(day(ended));
}

/** The same in words: "in 18 min", "ended 4 min ago", "tomorrow". */
export function nearnessWords(near: Nearness): string {
  const { meeting } = words;
  switch (near.kind) {
    case 'in':
      return meeting.inTime(formatDuration(near.minutes));
    case 'now':
      return meeting.now;
    case 'started':
      return meeting.startedAgo(formatDuration(near.minutes));
    case 'ended':
      return near.minutes < 1 ? meeting.justEnded : meeting.endedAgo(formatDuration(near.minutes));
    case 'days':
      if (near.days === 1) return meeting.tomorrow;
      if (near.days === -1) return meeting.yesterday;
      return near.days > 0 ? meeting.inDays(near.days) : meeting.daysAgo(-near.days);
  }
}

function inDays(days: number): Nearness | null {
  return days !== 0 && Math.abs(days) <= WEEK_DAYS ? { kind: 'days', days } : null;
}
