import { isIdOf } from '../http/object-id';

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
  /** The user it belongs to, `user_…`. Others may be on it too. */
  userId: string | null;
  /** The calendar event's description, plain text; not the rep's note. */
  note: string | null;
  /** The rep's own note, in Close's rich text. Untrusted HTML, like the summary: to be cleaned before it is shown. */
  userNoteHtml: string | null;
  userNoteUpdatedAt: number | null;
  /** Who takes the notes of it, `user_…`; Close may let nobody else write them. */
  notetakerId: string | null;
  /** What Close's AI made of the meeting. Older answers had a bare text here, which comes as it is. */
  summaryHtml: string | null;
  /** `outcome_…`; may be one that was deleted since and is in no list any more. */
  outcomeId: string | null;
  /** How sure Close's AI was of the outcome it filled in; null for one that a person chose. */
  outcomeSuggested: 'low' | 'medium' | 'high' | 'unknown' | null;
  /** Why Close's AI chose it, in its own words. Close: Meetings, `outcome_autofill_reasoning`. */
  outcomeReasoning: string | null;
  /** `convtyp_…`; what kind of meeting it is, and so which outcomes it is to have. */
  playbookId: string | null;
  /** What is paused because of this meeting. Close: Meetings, `_paused_subscriptions`. */
  pausedWorkflows: PausedWorkflow[];
  /** When Close made its record of it; the event in the calendar may be older. */
  createdAt: number | null;
  /** When Close's record last changed; reads may lag behind a write. */
  updatedAt: number | null;
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

/** At least one of the two is known. */
export type PausedWorkflow = {
  /** `sub_…`, of the contact in the workflow. */
  subscriptionId: string | null;
  name: string | null;
  contactName: string | null;
};

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

/** Ids end in a path: anything else than Close's own form must not get there. */
export function isMeetingId(id: string): boolean {
  return isIdOf('acti', id);
}
