import type { StoredIds } from '../close-server/data';
import { type MeetingParts, meetingRecord, sandboxId, type WireRecord } from '../close-server/records';
import { htmlLink, type SandboxEvent } from './events';
import { northwind, organizer, robin } from './people';

/** An event together with what Close made of it. */
export type Sample = { event: SandboxEvent; meetings: WireRecord[]; storedIds: [string, StoredIds][] };

type SampleMeeting = Partial<
  Pick<
    MeetingParts,
    | 'outcomeId'
    | 'autofill'
    | 'playbookId'
    | 'notetakerId'
    | 'attendees'
    | 'location'
    | 'conferenceLinks'
    | 'user'
    | 'note'
    | 'userNoteHtml'
    | 'summaryHtml'
    | 'paused'
  >
>;

/**
 * The meetings of one event: one per lead of the event, each like `meeting`, with the status its times give unless
 * `statuses` says otherwise, lead by lead. What is over has an outcome unless it is `unfinished`. `name` makes the ids.
 */
export function sample(
  name: string,
  event: SandboxEvent,
  now: number,
  meeting: SampleMeeting = {},
  {
    statuses = [],
    storedAs,
    unfinished = false,
  }: { statuses?: string[]; storedAs?: StoredIds; unfinished?: boolean } = {},
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
      ...(event.endsAt <= now && !unfinished ? { outcomeId: sandboxId('outcome', 'Completed') } : {}),
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

/** The start of the user's day: midnight of this machine's zone, so many days away. */
export function midnight(now: number, days = 0): number {
  const date = new Date(now);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days).getTime();
}

/**
 * When something began today that took so many minutes and is over, about `ago` before now. Early in the day there is less
 * room than that: then it began at midnight, and within its own length of midnight it lies in yesterday after all.
 */
export function earlierToday(now: number, ago: number, minutes: number): number {
  const wanted = quarter(now - ago);
  if (wanted >= midnight(now)) return wanted;
  return midnight(now) + minutes * minute <= now ? midnight(now) : wanted;
}

/** When something began yesterday, about a day and `earlier` before now. Early in the day it began at that day's midnight. */
export function yesterday(now: number, earlier: number): number {
  // The quarter before, for the next one may be today.
  const wanted = Math.floor((now - day - earlier) / (15 * minute)) * 15 * minute;
  return Math.max(wanted, midnight(now, -1));
}

/** `2026-03-09`: a day of the user's, so many days away, as Close writes a task's. */
export function localDate(now: number, days: number): string {
  const date = new Date(midnight(now, days));
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
