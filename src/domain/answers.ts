import type { MeetingStatus } from '../close/meetings/meeting';
import type { LeadCard, MeetingCard, PanelFailure } from './panel-state';
import type { Result } from './result';

/** Answers to what the user asks of the panel by hand. Plain data, like `PanelState`; instants are epoch ms. */

/** An answer, or why there is none. */
export type Answer<Value> = Result<Value, PanelFailure | { reason: 'needs-key' }>;

/** The user's own meetings of these days, in order. */
export type Today = {
  organization: string;
  /** When Close had it so, epoch ms. */
  askedAt: number;
  today: TodayMeeting[];
  /** Those of the days after it. */
  ahead: TodayMeeting[];
  /** Those that took place today and in the week before, the last one first. `isOwed` tells which are not wrapped up. */
  finished: FinishedMeeting[];
};

export type TodayMeeting = {
  meetingId: string;
  title: string;
  startsAt: number;
  endsAt: number | null;
  status: MeetingStatus;
  /** Null where the lead is gone or has no name. */
  leadName: string | null;
  join: LeadCard['meeting']['join'];
};

export type FinishedMeeting = TodayMeeting & Pick<MeetingCard, 'outcome' | 'playbookId'> & { hasNote: boolean };

/** An address where others book a meeting with the user. Close: Scheduling Links. */
export type SchedulingLink = {
  /** `schlnk_…` */
  id: string;
  name: string | null;
  /** Always https. */
  url: string;
  minutes: number | null;
};

/** What Close knows of people, by their addresses. */
export type GuestLookup = {
  guests: Guest[];
  /** Meetings of the guests' leads near the event's start: probably, but not surely, this one. */
  probable: LeadCard[];
};

export type Guest = {
  email: string;
  /** The contacts with this address, each with its lead; empty: not in Close. */
  contacts: { name: string | null; title: string | null; leadId: string; leadName: string; leadUrl: string | null }[];
};

/** What the user typed or pasted into "Find in Close", with the rest of Meeting Search under "More". */
export type FindQuery = {
  /** E-mail, name, company, a calendar link, or a bare event id. */
  text: string;
  calendarId?: string;
  calendarType?: 'google' | 'microsoft';
  /** Epoch ms. */
  startsAt?: number;
  startsFrom?: number;
  startsBefore?: number;
  leadId?: string;
};

export type FindResult =
  /** It was a link or an id, and these are its meetings; may be empty. */
  | { kind: 'meetings'; leads: LeadCard[] }
  /** Leads by e-mail, name or company. */
  | {
      kind: 'leads';
      leads: { leadId: string; name: string; url: string | null; status: string | null; because: string | null }[];
    }
  /** It was a link that shows no event; Close was not asked. */
  | { kind: 'unreadable-link'; why: UnreadableLink };

/** Why no event can be read from a link. */
export type UnreadableLink =
  /** Leads to an event or a booking page; only its server knows which. */
  | 'short-link'
  | 'booking-page'
  | 'mail'
  /** Joins a call. */
  | 'call'
  /** Makes a new event. */
  | 'unsaved'
  /** Of a calendar, with something in the place of an event. */
  | 'broken'
  /** Of a calendar, and no event in it. */
  | 'no-event'
  /** A gateway for mail, which keeps to itself where it leads. */
  | 'gateway'
  | 'other-site';
