import type { Meeting, MeetingStatus } from '../../close/meetings/meeting';

/** Lower is shown first. A canceled record may stand beside a live one of the same event: other leads, other calendars. */
const STATUS_ORDER: Record<MeetingStatus, number> = {
  'in-progress': 0,
  upcoming: 1,
  completed: 2,
  unknown: 3,
  'declined-by-lead': 4,
  'declined-by-org': 5,
  canceled: 6,
};

type RankBy = {
  /** The calendar the link came from; null where the link names none. */
  calendarId: string | null;
  /** Epoch ms; the start that was meant. */
  target: number;
};

/** One meeting for each lead, the best first: the user's own calendar, then the status, then the nearest start. */
export function bestOfEachLead(meetings: readonly Meeting[], by: RankBy): Meeting[] {
  const ranked = [...meetings].sort((a, b) => compare(a, b, by));
  const seen = new Set<string | null>();
  return ranked.filter(({ leadId }) => !seen.has(leadId) && seen.add(leadId));
}

/** The same for each start by itself, in their order. */
export function bestOfEachStart(meetings: readonly Meeting[], by: RankBy): Meeting[] {
  return startsOf(meetings).flatMap((start) =>
    bestOfEachLead(
      meetings.filter(({ startsAt }) => startsAt === start),
      by,
    ),
  );
}

/** The different starts of these meetings, in order. */
export function startsOf(meetings: readonly Meeting[]): number[] {
  return [...new Set(meetings.map(({ startsAt }) => startsAt))].sort((a, b) => a - b);
}

function compare(a: Meeting, b: Meeting, { calendarId, target }: RankBy): number {
  return (
    Number(isOn(b, calendarId)) - Number(isOn(a, calendarId)) ||
    STATUS_ORDER[a.status] - STATUS_ORDER[b.status] ||
    Math.abs(a.startsAt - target) - Math.abs(b.startsAt - target) ||
    // The last word, so that the order never depends on that of the answer.
    a.id.localeCompare(b.id)
  );
}

function isOn(meeting: Meeting, calendarId: string | null): boolean {
  return calendarId !== null && meeting.providerCalendarIds.includes(calendarId);
}
