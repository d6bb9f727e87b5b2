import type { Lead } from '../../close/leads/lead';
import type { Meeting } from '../../close/meetings/meeting';
import { isCalledOff } from '../../domain/called-off';
import { startsDay } from '../../time/calendar-day';
import { HOUR_MS } from '../../time/durations';
import type { Agenda } from './agenda';

/** An event that the user can be reminded of. Its leads' meetings in Close are one event. */
export type Reminder = {
  /** Tells it from every other, and from itself at another time. */
  key: string;
  /** Of the first lead. */
  meetingId: string;
  startsAt: number;
  endsAt: number | null;
  /** May be empty. */
  title: string;
  leads: Lead[];
};

/** A day in which the clocks go forward has no more. */
const SHORTEST_DAY_MS = 23 * HOUR_MS;

/**
 * The events of an agenda that take place for the user, at any time: none that was called off, ended early, or declined by the
 * user, and none that lasts all day.
 */
export function toReminders(
  { meetings, leads }: Pick<Agenda, 'meetings' | 'leads'>,
  { userId, timeZone }: { userId: string; timeZone: string },
): Reminder[] {
  const byId = new Map(leads.map((lead) => [lead.id, lead]));
  const events = new Map<string, Meeting[]>();
  for (const meeting of [...meetings].sort((a, b) => a.startsAt - b.startsAt || a.id.localeCompare(b.id))) {
    if (!takesPlace(meeting, userId) || lastsAllDay(meeting, timeZone)) continue;
    const key = keyOf(meeting);
    events.set(key, [...(events.get(key) ?? []), meeting]);
  }
  return [...events].flatMap(([key, together]) => {
    const [first] = together;
    if (!first) return [];
    const { id: meetingId, startsAt, endsAt, title } = first;
    const known = together.flatMap(({ leadId }) => (leadId === null ? [] : (byId.get(leadId) ?? [])));
    return { key, meetingId, startsAt, endsAt, title, leads: known };
  });
}

function keyOf({ id, startsAt, providerEventId, calendarEventUids: [uid] }: Meeting): string {
  return `${providerEventId ?? uid ?? id}@${startsAt}`;
}

function takesPlace({ status, attendees }: Meeting, userId: string): boolean {
  if (isCalledOff(status) || status === 'completed') return false;
  return !attendees.some((one) => one.userId === userId && one.answer === 'no');
}

/** Of the user's zone, or of none: Close makes no meetings of those, as far as is known. */
function lastsAllDay({ startsAt, endsAt }: Meeting, timeZone: string): boolean {
  if (endsAt === null || endsAt - startsAt < SHORTEST_DAY_MS) return false;
  return [timeZone, 'UTC'].some((zone) => startsDay(startsAt, zone) && startsDay(endsAt, zone));
}
