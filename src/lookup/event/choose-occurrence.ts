import type { EventReference, OriginalStart } from '../../calendar/event-reference';
import type { Meeting } from '../../close/meetings/meeting';
import { ASSUMED_MEETING_MS } from '../../domain/assumed-meeting';
import { isCalledOff } from '../../domain/called-off';
import type { Match } from '../../domain/panel-state';
import { DAY_MS, HOUR_MS } from '../../time/durations';
import { startsOf } from './rank';
import { isWithin, middleOf, possibleStarts } from './windows';

/** By how much a meeting may be moved and still be of its day. */
const MOVED_MS = 16 * HOUR_MS;

/** Meetings of one series, and how sure it is that they are the opened occurrence. */
export type Chosen = { meetings: Meeting[]; occurrence: Match['occurrence'] };

/**
 * Chooses among the meetings that Close has under the link's own id. It leaves nothing to choose for an occurrence, even a
 * moved one, nor where all meetings start together.
 */
export function chooseOfEvent(meetings: Meeting[], { provider, series }: EventReference, now: number): Chosen {
  const original = series?.originalStart ?? null;
  if (original || startsOf(meetings).length === 1) return { meetings, occurrence: 'exact' };
  const live = provider === 'google' ? withoutStale(meetings) : meetings;
  return startsOf(live).length === 1 ? { meetings: live, occurrence: 'exact' } : chooseOccurrence(live, null, now);
}

/**
 * A single event that was moved may have left a record that was called off at its old time: that is not where it is. Of a
 * series every record counts, and Close says which belongs to one for Google only.
 */
function withoutStale(meetings: Meeting[]): Meeting[] {
  if (meetings.some(({ isRecurring }) => isRecurring)) return meetings;
  const live = meetings.filter(({ status }) => !isCalledOff(status));
  return live.length > 0 ? live : meetings;
}

/**
 * Chooses one occurrence out of a series. Several meetings may stand for it, one for each lead.
 *
 * A day alone tells an occurrence apart only where the series has none on the days around it: the same instant is
 * another day elsewhere, and neither the mailbox's zone nor that of the series is known. The computer's zone is no proof.
 *
 * @param original null when no day is known: then the running or next one is the best guess, or the last where all are over
 */
export function chooseOccurrence(meetings: readonly Meeting[], original: OriginalStart | null, now: number): Chosen {
  const at = (start: number | undefined) => meetings.filter(({ startsAt }) => startsAt === start);
  if (!original) {
    const next = currentOrNextStart(meetings, now);
    if (next === undefined) return { meetings: at(startsOf(meetings).at(-1)), occurrence: 'last' };
    return { meetings: at(next), occurrence: 'next' };
  }
  if ('instant' in original) {
    const exact = at(original.instant);
    if (exact.length > 0) return { meetings: exact, occurrence: 'exact' };
  } else {
    const possible = meetings.filter(({ startsAt }) => isWithin(startsAt, possibleStarts(original)));
    if (possible.length > 0) {
      return { meetings: possible, occurrence: isCertain(possible, meetings, original) ? 'exact' : 'possible' };
    }
  }
  return { meetings: at(nearestStart(meetings, original)), occurrence: 'nearest' };
}

/**
 * Whether all of these start together, and cannot be the occurrence of a day nearby: from end to end the world's zones are
 * more than a day apart. That the series has nothing nearby is known only where its rhythm is seen: Close may lack the rest
 * of a daily series, so the meeting needs another one a week from it.
 */
function isCertain(possible: readonly Meeting[], series: readonly Meeting[], original: OriginalStart): boolean {
  const [start, ...others] = startsOf(possible);
  if (start === undefined || others.length > 0) return false;
  const { from, before } = possibleStarts(original);
  const isWeekly = startsOf(series).some((other) => areDaysApart(start, other, 7));
  return [1, 2].every((days) => {
    const shifts = [-days * DAY_MS, days * DAY_MS];
    const fits = shifts.some((shift) => isWithin(start, { from: from + shift, before: before + shift }));
    return !fits || (isWeekly && !hasDaysApart(series, days));
  });
}

/** Whether the series has meetings so many days from each other. */
function hasDaysApart(series: readonly Meeting[], days: number): boolean {
  const starts = startsOf(series);
  return starts.some((a) => starts.some((b) => areDaysApart(a, b, days)));
}

function areDaysApart(a: number, b: number, days: number): boolean {
  return Math.abs(Math.abs(b - a) - days * DAY_MS) <= MOVED_MS;
}

function nearestStart(meetings: readonly Meeting[], original: OriginalStart): number | undefined {
  const target = middleOf(original);
  return startsOf(meetings).sort((a, b) => Math.abs(a - target) - Math.abs(b - target))[0];
}

function currentOrNextStart(meetings: readonly Meeting[], now: number): number | undefined {
  return startsOf(meetings.filter((meeting) => (meeting.endsAt ?? meeting.startsAt + ASSUMED_MEETING_MS) > now))[0];
}
