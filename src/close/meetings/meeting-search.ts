import { formatInstant } from '../http/instant';
import type { Meeting } from './meeting';

/**
 * A search for the meetings of one calendar event: https://developer.close.com/api/resources/activities/meetings/search.
 * Instants are milliseconds since 1970; Close compares whole seconds.
 */
export type MeetingSearch = {
  /** The calendar's own id of the event, matched exactly: case and padding count. */
  eventId: string;
  /** Only meetings of this calendar. A link often yields an id that Close does not have, so rather rank by it. */
  calendarId?: string;
  calendarType?: 'google' | 'microsoft';
  /** Only meetings that start exactly then. */
  startsAt?: number;
  /** Only meetings that start then or later. */
  startsFrom?: number;
  /** Only meetings that start earlier. */
  startsBefore?: number;
  leadId?: string;
};

export type MeetingPage = {
  /** In no promised order. Close ignores parameters it does not know, so check `providerEventId` of each. */
  meetings: Meeting[];
  /** False when there are more meetings than we are ready to fetch. */
  complete: boolean;
};

/**
 * The search as parameters of `/activity/meeting/`. `URLSearchParams` percent-encodes them, once: an id goes in as it is.
 * A bound that is no instant is left out.
 */
export function meetingSearchParams(search: MeetingSearch): URLSearchParams {
  const params = new URLSearchParams();
  const set = (name: string, value: string | null | undefined) => {
    if (value) params.set(name, value);
  };
  const setInstant = (name: string, instant: number | undefined) =>
    set(name, instant === undefined ? null : formatInstant(instant));
  set('provider_calendar_event_id', search.eventId);
  set('provider_calendar_id', search.calendarId);
  set('provider_calendar_type', search.calendarType);
  // `starts_at__gte`, as in the example of the page; its text once says `start_at__gte`, which Close would ignore.
  setInstant('starts_at', search.startsAt);
  setInstant('starts_at__gte', search.startsFrom);
  setInstant('starts_at__lt', search.startsBefore);
  set('lead_id', search.leadId);
  return params;
}
