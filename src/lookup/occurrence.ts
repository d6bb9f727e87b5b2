import type { EventReference } from '../calendar/event-reference';
import type { Meeting } from '../close/meeting';
import { dayOf, type Span } from './reader-day';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * When the opened occurrence stood originally. `instant` for timed events; `date` where the link names only a day,
 * which is the mailbox's or UTC's: it is not known which.
 */
export type Original = { instant: number } | { date: string };

/** When the occurrence that the reference points at stood originally; null when it points at no single one. */
export function originalOf(reference: EventReference): Original | null {
  if (reference.provider === 'microsoft') {
    return reference.occurrence && { date: reference.occurrence.originalDate };
  }
  const start = reference.instance?.originalStart;
  if (start === undefined) return null;
  return start.includes('T') ? { instant: Date.parse(start) } : { date: start };
}

/** A day either side of the occurrence: a moved one keeps its original start in the id, and a date has no zone. */
export function windowAround(original: Original): Span {
  if ('instant' in original) return { from: original.instant - DAY, before: original.instant + DAY };
  const midnight = Date.parse(original.date);
  return { from: midnight - DAY, before: midnight + 2 * DAY };
}

/** The meetings of one series that are the opened occurrence, or, failing that, those nearest to it. */
export type Chosen = { meetings: Meeting[]; occurrence: 'exact' | 'nearest' };

/**
 * Chooses one occurrence out of a series. Several meetings may stand for it, one for each lead.
 *
 * @param original null when the link points at the series as a whole: then the running or next one is meant.
 * @param timeZone the reader's, IANA name: where only a day is known, the mailbox most likely lives there.
 */
export function chooseOccurrence(
  meetings: readonly Meeting[],
  original: Original | null,
  { now, timeZone }: { now: number; timeZone: string },
): Chosen {
  if (original) {
    for (const isOpened of exactTests(original, timeZone)) {
      const exact = meetings.filter(isOpened);
      if (exact.length > 0) return { meetings: exact, occurrence: 'exact' };
    }
  }
  const start = original ? nearestStart(meetings, original) : currentOrNextStart(meetings, now);
  const only = new Set(meetings.map((meeting) => meeting.startsAt)).size === 1;
  return {
    meetings: meetings.filter((meeting) => meeting.startsAt === start),
    // A link to the series as a whole with one single meeting behind it leaves nothing to doubt.
    occurrence: only && !original ? 'exact' : 'nearest',
  };
}

/** Tests for "this is the opened occurrence", the surest first. */
function exactTests(original: Original, timeZone: string): ((meeting: Meeting) => boolean)[] {
  if ('instant' in original) return [(meeting) => meeting.startsAt === original.instant];
  return [timeZone, 'UTC'].map((zone) => (meeting) => dayOf(meeting.startsAt, zone) === original.date);
}

function nearestStart(meetings: readonly Meeting[], original: Original): number | undefined {
  const target = 'instant' in original ? original.instant : Date.parse(original.date) + 12 * HOUR;
  return byDistance(meetings, target)[0]?.startsAt;
}

function byDistance(meetings: readonly Meeting[], target: number): Meeting[] {
  return [...meetings].sort((a, b) => Math.abs(a.startsAt - target) - Math.abs(b.startsAt - target));
}

function currentOrNextStart(meetings: readonly Meeting[], now: number): number | undefined {
  const byStart = [...meetings].sort((a, b) => a.startsAt - b.startsAt);
  const notOver = byStart.find((meeting) => (meeting.endsAt ?? meeting.startsAt + HOUR) > now);
  return (notOver ?? byStart.at(-1))?.startsAt;
}
