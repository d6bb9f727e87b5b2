import type { StoredIds } from './close-server-data';
import { type MeetingParts, meetingRecord, sandboxId, type WireRecord } from './close-server-records';
import { htmlLink, type SandboxEvent } from './sample-data-events';
import { northwind } from './sample-data-leads';
import { organizer, robin } from './sample-data-people';

/** An event together with what Close made of it. */
export type Sample = { event: SandboxEvent; meetings: WireRecord[]; storedIds: [string, StoredIds][] };

type SampleMeeting = Partial<
  Pick<MeetingParts, 'outcomeId' | 'attendees' | 'location' | 'conferenceLinks' | 'title' | 'status'>
>;

/**
 * The meetings of one event: one per lead of the event, each like `meeting`, with the status its times give unless
 * `statuses` says otherwise, lead by lead. `name` makes the ids.
 */
export function sample(
  name: string,
  event: SandboxEvent,
  now: number,
  meeting: SampleMeeting = {},
  { statuses = [], storedAs }: { statuses?: string[]; storedAs?: StoredIds } = {},
): Sample {
  const meetings = event.leads.map((lead, index) =>
    meetingRecord({
      id: sandboxId('acti', `${name}x${index}`),
      organizationId: northwind,
      leadId: lead.id,
      title: event.title,
      startsAt: event.startsAt,
      endsAt: event.endsAt,
      status: statuses[index] ?? statusAt(event, now),
      provider: event.provider,
      eventId: event.eventId,
      calendarId: event.calendarId,
      user: robin,
      attendees: [organizer],
      isRecurring: event.seriesId !== null,
      eventLink: htmlLink(event),
      ...meeting,
    }),
  );
  return { event, meetings, storedIds: storedAs ? meetings.map(({ id }) => [id, storedAs]) : [] };
}

function statusAt({ startsAt, endsAt }: SandboxEvent, now: number): string {
  if (now < startsAt) return 'upcoming';
  return now < endsAt ? 'in-progress' : 'completed';
}

/** A minute, an hour, a day in milliseconds. */
export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** People meet at whole quarters of an hour. */
export function quarter(instant: number): number {
  return Math.round(instant / (15 * minute)) * 15 * minute;
}
