import type { Lead } from '../close/leads/lead';
import type { Meeting } from '../close/meetings/meeting';
import type { Outcome } from '../close/meetings/outcome';
import { hasNote, isFinished, WRAP_UP_DAYS } from '../domain/agenda/wrap-up';
import type { FinishedMeeting, Today, TodayMeeting } from '../domain/answers';
import { isCalledOff } from '../domain/called-off';
import { addDays, dayOf, type Span, spanOfDay } from '../time/zone-day';
import { outcomeOf } from './cards/lead-card';
import { isWithin } from './event/windows';
import { joinLinkOf } from './join/join-link';

export type DayOptions = {
  /** Epoch ms. */
  now: number;
  /** The user's, IANA name. */
  timeZone: string;
};

/** How many days after today are shown. */
const AHEAD_DAYS = 7;

/** What is known besides the meetings. */
type Known = {
  /** Those of the meetings, for their names; empty where they could not be asked for. */
  leads: readonly Lead[];
  /** The names of outcomes; null where they are not at hand. */
  outcomes: readonly Outcome[] | null;
};

/** Which meetings `toToday` needs: from those that may still lack something to those of the week ahead. */
export function todaySpan(options: DayOptions): Span {
  const { past, ahead } = viewerDays(options);
  return { from: past.from, before: ahead.before };
}

/**
 * The user's days out of the meetings of `todaySpan`, in order; what was called off is left out. One that began
 * yesterday and still runs belongs to today. An event of two leads is two meetings.
 */
export function toToday(
  meetings: readonly Meeting[],
  known: Known,
  { organization, askedAt, ...options }: DayOptions & Pick<Today, 'organization' | 'askedAt'>,
): Today {
  const { today, ahead } = viewerDays(options);
  const shown = meetings
    .filter((meeting) => !isHidden(meeting))
    .sort((a, b) => a.startsAt - b.startsAt || a.id.localeCompare(b.id));
  const names = new Map(known.leads.map(({ id, name }) => [id, name]));
  const show = (meeting: Meeting) => toTodayMeeting(meeting, names);
  const isRunning = ({ startsAt, endsAt }: Meeting) => startsAt < options.now && (endsAt ?? startsAt) > options.now;
  return {
    organization,
    askedAt,
    today: shown.filter((meeting) => isWithin(meeting.startsAt, today) || isRunning(meeting)).map(show),
    ahead: shown.filter(({ startsAt }) => isWithin(startsAt, ahead)).map(show),
    finished: toFinished(meetings, known, options),
  };
}

/** What took place today and in the days before, the last one first. */
export function toFinished(
  meetings: readonly Meeting[],
  { leads, outcomes }: Known,
  options: DayOptions,
): FinishedMeeting[] {
  const { past } = viewerDays(options);
  const names = new Map(leads.map(({ id, name }) => [id, name]));
  return meetings
    .filter((meeting) => meeting.startsAt >= past.from && isFinished(meeting, options.now))
    .sort((a, b) => b.startsAt - a.startsAt || a.id.localeCompare(b.id))
    .map((meeting) => ({
      ...toTodayMeeting(meeting, names),
      outcome: outcomeOf(meeting, outcomes),
      playbookId: meeting.playbookId,
      hasNote: hasNote(meeting.userNoteHtml),
    }));
}

/** The user's days: those before today, today, and those ahead. */
function viewerDays({ now, timeZone }: DayOptions): { past: Span; today: Span; ahead: Span } {
  const day = dayOf(now, timeZone);
  const startOf = (days: number) => spanOfDay(addDays(day, days), timeZone).from;
  const [from, before] = [startOf(0), startOf(1)];
  return {
    past: { from: startOf(-WRAP_UP_DAYS), before: from },
    today: { from, before },
    ahead: { from: before, before: startOf(1 + AHEAD_DAYS) },
  };
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
