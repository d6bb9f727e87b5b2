/**
 * The view model: everything the panel can show, as plain data that survives `storage.session`.
 * Instants are milliseconds since 1970 (UTC), as `Date.now()` gives them.
 */
export type PanelState =
  /** The tab shows no event: another site, a calendar's grid, or an event that has no id yet. */
  | { kind: 'no-event'; why: 'not-a-calendar' | 'nothing-open' | 'not-saved' }
  /** A calendar tab that was open before the extension was installed or updated: nobody reads its address. */
  | { kind: 'reload-tab' }
  /** The browser does not let us read the calendar or ask Close: the user has withheld a site. */
  | { kind: 'needs-access'; origins: string[] }
  | { kind: 'needs-key' }
  | { kind: 'loading'; since: number }
  | { kind: 'found'; organization: string; leads: LeadCard[]; askedAt: number }
  | { kind: 'not-found'; organization: string; provider: 'google' | 'microsoft'; recurring: boolean; askedAt: number }
  | { kind: 'failed'; failure: PanelFailure; askedAt: number };

/** Why an answer of Close is missing; each has its own words and one action. */
export type PanelFailure =
  | { reason: 'key-rejected' }
  | { reason: 'not-allowed' }
  | { reason: 'not-found' }
  /** `until`: when Close takes requests again. */
  | { reason: 'rate-limited'; until: number }
  | { reason: 'close-down' }
  | { reason: 'offline' }
  | { reason: 'unreachable' }
  | { reason: 'timed-out' }
  /** Something else answered in Close's place: a sign-in page of a network, a proxy. */
  | { reason: 'not-close' }
  /** The answer broke off. */
  | { reason: 'cut-off' }
  | { reason: 'unexpected' };

/** One lead of the event with its one meeting. Close writes one meeting per lead. */
export type LeadCard = {
  /** Close: Meetings, `lead_id`; null is allowed there. */
  leadId: string | null;
  lead: LeadHead;
  meeting: MeetingCard;
  match: Match;
};

/** What the lead's own request gave; the meeting is painted before it arrives. */
export type LeadHead =
  | { kind: 'loading' }
  | { kind: 'known'; name: string; url: string | null; status: string | null }
  /** Deleted, or not visible to this user (404 does not tell them apart). */
  | { kind: 'gone' }
  | { kind: 'failed' };

export type MeetingCard = {
  id: string;
  title: string;
  startsAt: number;
  endsAt: number | null;
  status: MeetingStatus;
  join: JoinLink | null;
  people: Person[];
};

/** Close: Meetings, `status`; `unknown` for null and for values that came later than this code. */
export type MeetingStatus =
  | 'upcoming'
  | 'in-progress'
  | 'completed'
  | 'canceled'
  | 'declined-by-lead'
  | 'declined-by-org'
  | 'unknown';

export type JoinLink = {
  /** Always https. */
  url: string;
  /** Shown beside the button, punycode as it is: the link was written by outsiders. */
  host: string;
  /** `Zoom`, `Google Meet`…, only where the host proves it. */
  service: string | null;
};

/** Close: Meetings, `attendees`. */
export type Person = {
  name: string | null;
  email: string | null;
  /** A user of the organization, a contact of the lead, or neither. */
  role: 'user' | 'contact' | 'unknown';
  organizer: boolean;
  answer: 'yes' | 'no' | 'maybe' | 'none';
};

/** Why this meeting is shown. */
export type Match = {
  /** The id of the link itself, or that of its series. */
  by: 'event-id' | 'series-id';
  /**
   * `exact`: it is the occurrence that was opened. `nearest`: a series came back without it and this is the
   * closest one, to be said in words.
   */
  occurrence: 'exact' | 'nearest';
};
