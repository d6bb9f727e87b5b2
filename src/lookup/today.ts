import type { Lead } from '../close/lead';
import type { Meeting } from '../close/meeting';
import type { Today, TodayMeeting } from './answers';
import { joinLinkOf } from './join-link';
import { addDays, dayOf, type Span, spanOfDay } from './reader-day';

export type DayOptions = {
  /** Epoch ms. */
  now: number;
  /** The reader's, IANA name. */
  timeZone: string;
};

/** Which meetings `toToday` needs: the reader's yesterday and today. */
export function todaySpan({ now, timeZone }: DayOptions): Span {
  const { yesterday, today } = readerDays({ now, timeZone });
  return { from: yesterday.from, before: today.before };
}

/**
 * The reader's day out of the meetings of `todaySpan`, in order; what was called off is left out. One that began
 * yesterday and still runs belongs to today. An event of two leads is two meetings.
 *
 * @param leads those of the meetings, for their names; empty where they could not be asked for
 */
export function toToday(
  meetings: readonly Meeting[],
  leads: readonly Lead[],
  { organization, ...options }: DayOptions & { organization: string },
): Today {
  const { yesterday, today } = readerDays(options);
  const inOrder = [...meetings].sort((a, b) => a.startsAt - b.startsAt || a.id.localeCompare(b.id));
  const names = new Map(leads.map(({ id, name }) => [id, name]));
  const show = (meeting: Meeting) => toTodayMeeting(meeting, names);
  const isRunning = ({ startsAt, endsAt }: Meeting) => startsAt < options.now && (endsAt ?? startsAt) > options.now;
  return {
    organization,
    today: inOrder.filter((meeting) => !isOff(meeting) && (isWithin(meeting, today) || isRunning(meeting))).map(show),
    unfinished: inOrder
      .filter((meeting) => meeting.status === 'completed' && meeting.outcomeId === null && isWithin(meeting, yesterday))
      .map(show),
  };
}

function readerDays({ now, timeZone }: DayOptions): { yesterday: Span; today: Span } {
  const day = dayOf(now, timeZone);
  return { yesterday: spanOfDay(addDays(day, -1), timeZone), today: spanOfDay(day, timeZone) };
}

function isWithin({ startsAt }: Meeting, { from, before }: Span): boolean {
  return startsAt >= from && startsAt < before;
}

/** Declined by the lead is something the reader should see: they may want another date. */
function isOff({ status }: Meeting): boolean {
  return status === 'canceled' || status === 'declined-by-org';
}

function toTodayMeeting(meeting: Meeting, leadNames: ReadonlyMap<string, string>): TodayMeeting {
  return {
    meetingId: meeting.id,
    title: meeting.title,
    startsAt: meeting.startsAt,
    endsAt: meeting.endsAt,
    status: meeting.status,
    leadName: (meeting.leadId === null ? null : leadNames.get(meeting.leadId)) || null,
    join: joinLinkOf(meeting),
  };
}
