import type { Lead } from '../close/leads/lead';
import type { Meeting } from '../close/meetings/meeting';
import type { Today, TodayMeeting } from '../domain/answers';
import { isCalledOff } from '../domain/called-off';
import { addDays, dayOf, type Span, spanOfDay } from '../time/zone-day';
import { isWithin } from './event/windows';
import { joinLinkOf } from './join/join-link';

export type DayOptions = {
  /** Epoch ms. */
  now: number;
  /** The user's, IANA name. */
  timeZone: string;
};

/** Which meetings `toToday` needs: the user's yesterday and today. */
export function todaySpan({ now, timeZone }: DayOptions): Span {
  const { yesterday, today } = viewerDays({ now, timeZone });
  return { from: yesterday.from, before: today.before };
}

/**
 * The user's day out of the meetings of `todaySpan`, in order; what was called off is left out. One that began
 * yesterday and still runs belongs to today. An event of two leads is two meetings.
 *
 * @param leads those of the meetings, for their names; empty where they could not be asked for
 */
export function toToday(
  meetings: readonly Meeting[],
  leads: readonly Lead[],
  { organization, askedAt, ...options }: DayOptions & Pick<Today, 'organization' | 'askedAt'>,
): Today {
  const { yesterday, today } = viewerDays(options);
  const inOrder = [...meetings].sort((a, b) => a.startsAt - b.startsAt || a.id.localeCompare(b.id));
  const names = new Map(leads.map(({ id, name }) => [id, name]));
  const show = (meeting: Meeting) => toTodayMeeting(meeting, names);
  const isRunning = ({ startsAt, endsAt }: Meeting) => startsAt < options.now && (endsAt ?? startsAt) > options.now;
  return {
    organization,
    askedAt,
    today: inOrder
      .filter((meeting) => !isHidden(meeting) && (isWithin(meeting.startsAt, today) || isRunning(meeting)))
      .map(show),
    unfinished: inOrder
      .filter(
        (meeting) =>
          meeting.status === 'completed' && meeting.outcomeId === null && isWithin(meeting.startsAt, yesterday),
      )
      .map(show),
  };
}

function viewerDays({ now, timeZone }: DayOptions): { yesterday: Span; today: Span } {
  const day = dayOf(now, timeZone);
  return { yesterday: spanOfDay(addDays(day, -1), timeZone), today: spanOfDay(day, timeZone) };
}

/** Declined by the lead is something the user should see: they may want another date. */
function isHidden({ status }: Meeting): boolean {
  return isCalledOff(status) && status !== 'declined-by-lead';
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
