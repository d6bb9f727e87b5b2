/**
 * A meeting of Close: one calendar event as it concerns one lead.
 * https://developer.close.com/api/resources/activities/meetings. Instants are milliseconds since 1970.
 */
export type Meeting = {
  /** `acti_…` */
  id: string;
  /** `lead_…` */
  leadId: string | null;
  /** Written by outsiders, as are names and places; may be empty. */
  title: string;
  startsAt: number;
  endsAt: number | null;
  status: MeetingStatus;
  location: string | null;
  /** Close describes it for Google only. */
  isRecurring: boolean;
  attendees: Attendee[];
  /** `type` is `ZOOM`, `GOOGLE_MEET`…, or empty; `url` is any text. */
  conferenceLinks: ConferenceLink[];
  /** What the search by event id matches. */
  providerEventId: string | null;
  providerCalendarIds: string[];
  providerCalendarType: 'google' | 'microsoft' | null;
  calendarEventUids: string[];
};

/** `unknown` for null and for values that came later than this code. */
export type MeetingStatus =
  | 'upcoming'
  | 'in-progress'
  | 'completed'
  | 'canceled'
  | 'declined-by-lead'
  | 'declined-by-org'
  | 'unknown';

export type ConferenceLink = { type: string; url: string };

/** Someone invited to a meeting. Close: Meetings, `attendees`. */
export type Attendee = {
  /** A contact of the lead. */
  contactId: string | null;
  /** A user of the organization. */
  userId: string | null;
  email: string | null;
  name: string | null;
  isOrganizer: boolean;
  /** `none`: no answer yet, or one we do not know. */
  answer: 'yes' | 'no' | 'maybe' | 'none';
};
