import type { Contact } from '../close/leads/lead';
import type { Meeting } from '../close/meetings/meeting';
import type { FieldOffer, ShownField } from './custom-field';
import type { NotFoundReason } from './not-found-reason';
import type { Opportunity } from './opportunity/opportunity';
import type { Story } from './story/story';

/**
 * The view model: everything the panel can show, as plain data that survives `storage.session`.
 * Instants are milliseconds since 1970 (UTC), as `Date.now()` gives them.
 */
export type PanelState = {
  /**
   * Tells the tab's event from others, and is shown nowhere: the same text for the same event, and only then. Left out where
   * the tab shows no event, and before the tab is known.
   */
  event?: string;
} & Shown;

type Shown =
  /** The tab shows no event: another site, a calendar's grid, or an event that has no id yet. */
  | { kind: 'no-event'; why: 'not-a-calendar' | 'nothing-open' | 'not-saved' }
  /** A calendar tab that was open before the extension was installed or updated: nobody reads its address. */
  | { kind: 'reload-tab' }
  /** The browser does not let us read the calendar or ask Close: the user has withheld a site. */
  | { kind: 'needs-access'; origins: string[] }
  | { kind: 'needs-key' }
  | { kind: 'loading'; since: number }
  | FoundState
  | NotFound
  | { kind: 'failed'; failure: PanelFailure; askedAt: number };

/** Close has meetings of the event. */
export type FoundState = {
  kind: 'found';
  organization: string;
  leads: LeadCard[];
  /** When Close had it so. */
  askedAt: number;
  /**
   * From the agenda, and not compared with Close yet. `at`: when the comparing began, or failed; `failure`: why it did, null
   * while it is under way. Left out for Close's own answer.
   */
  unchecked?: { at: number; failure: PanelFailure | null };
  /** The calendar's own time zone, IANA name; left out where nothing tells. */
  timeZone?: string;
};

/** Close has no meeting for the event, and what may be the cause. */
export type NotFound = {
  kind: 'not-found';
  organization: string;
  provider: 'google' | 'microsoft';
  recurring: boolean;
  /** What speaks for each cause, the likeliest first; never empty. */
  reasons: NotFoundReason[];
  /** When Close is asked again without a click, for an event that was perhaps just booked; null when no more. */
  nextLookAt: number | null;
  /** When the event starts, as far as its link tells; null for most. */
  near: number | null;
  askedAt: number;
  /** The calendar's own time zone, IANA name; left out where nothing tells. */
  timeZone?: string;
};

/** Why an answer of Close is missing; each has its own words and one action. */
export type PanelFailure =
  | { reason: 'key-rejected' }
  | { reason: 'not-allowed' }
  | { reason: 'not-found' }
  /** `until`: when Close takes requests again. */
  | { reason: 'rate-limited'; until: number }
  | { reason: 'close-down' }
  /** The browser does not let us ask Close: the user has withheld these sites. Nothing was asked. */
  | { reason: 'needs-access'; origins: string[] }
  | { reason: 'offline' }
  | { reason: 'unreachable' }
  | { reason: 'timed-out' }
  /** Something else answered in Close's place: a sign-in page of a network, a proxy. */
  | { reason: 'not-close' }
  /** The answer broke off. */
  | { reason: 'cut-off' }
  | { reason: 'unexpected' }
  /** What is stored was last used by a newer version of the extension. Nothing was changed, Close was not asked. */
  | { reason: 'newer-data' }
  /** An error of our own, or of the browser's storage: Close has nothing to do with it. */
  | { reason: 'stumbled' };

/** One lead of the event with its one meeting. Close writes one meeting per lead. */
export type LeadCard = {
  /** Close: Meetings, `lead_id`; null is allowed there. */
  leadId: string | null;
  lead: LeadHead;
  meeting: MeetingCard;
  match: Match;
  /** What the lead has; null until its request has answered, and when it gave none. */
  brief: LeadBrief | null;
};

/** What the lead's own request gave; the meeting is painted before it arrives. */
export type LeadHead =
  | { kind: 'loading' }
  | {
      kind: 'known';
      name: string;
      url: string | null;
      status: string | null;
      /** `stat_…` */
      statusId: string | null;
      /** The company's website, https or http; `host` is what is shown. */
      website: { url: string; host: string } | null;
      clock: LeadClock | null;
    }
  /** Deleted, or not visible to this user (404 does not tell them apart). */
  | { kind: 'gone' }
  | { kind: 'failed' };

/** What time it is where the lead is. */
export type LeadClock = {
  /** Minutes east of UTC. */
  offset: number;
  /** City or country, to say where; null where the lead has no address. */
  place: string | null;
};

/** What a rep wants to know of the lead before the call. Close: Leads, with contacts, opportunities and tasks in it. */
export type LeadBrief = {
  /** Open ones, the most important first, at most three; `count` is all of them. */
  opportunities: { shown: Opportunity[]; count: number };
  /** Open ones, overdue first, at most three. */
  tasks: { shown: Task[]; count: number };
  /** The custom fields the user picked in the options: those that have a value, and those that can be given one. */
  fields: ShownField[];
  /** Those that they picked of contacts and of opportunities, whoever has a value in them. */
  fieldsOf: { contact: FieldOffer[]; opportunity: FieldOffer[] };
  /** Who of its contacts is in which workflow: those one can still do something about first. */
  workflows: WorkflowMember[];
  /** Asked for last, with a request of its own. */
  story: Story;
};

/** One contact in one workflow. Close: Leads, `contacts[].subscriptions`. */
export type WorkflowMember = {
  /** `sub_…` */
  subscriptionId: string;
  /** The contact's name, else an address; null where Close has neither. */
  contact: string | null;
  workflow: string | null;
  /** Null: the workflow itself is active. Otherwise nobody gets anything from it. */
  halted: 'paused' | 'draft' | null;
} & WorkflowStanding;

/** `goal`: left for what was hoped for. `why`: what is behind it, where Close tells. */
export type WorkflowStanding = {
  status: 'active' | 'paused' | 'goal' | 'error';
  why: 'this-meeting' | 'meeting' | 'reply' | 'by-hand' | null;
};

export type Task = {
  id: string;
  text: string;
  /** `2026-11-24`, the user's day; null for a task without a date. */
  due: string | null;
  when: 'overdue' | 'today' | 'later' | 'undated';
  assignee: string | null;
};

export type MeetingCard = {
  id: string;
  title: string;
  startsAt: number;
  endsAt: number | null;
  status: Meeting['status'];
  join: JoinLink | null;
  people: Person[];
  /** The rep's own note, in Close's rich text; untrusted HTML, for the panel to clean. Close: Meetings, `user_note_html`. */
  noteHtml: string | null;
  /** When that note was last changed; to tell a colleague's change. Close: Meetings, `user_note_date_updated`. */
  noteUpdatedAt: number | null;
  /** The calendar event's description, plain text, written by the sender of the invitation. Close: Meetings, `note`. */
  description: string | null;
  /** The AI summary, likewise. Close: Meetings, `summary`. */
  summaryHtml: string | null;
  /**
   * `name` is null for an outcome that was deleted since, and while the list of names is not there. `suggested`: Close's AI
   * filled it in, and how sure it was. Close: Meetings, `outcome_id`, `outcome_reason`, `outcome_autofill_confidence`.
   */
  outcome: {
    id: string;
    name: string | null;
    deleted: boolean;
    suggested: 'low' | 'medium' | 'high' | 'unknown' | null;
    /** Why, in the AI's words; left out where it gave no reason, and for what a person chose. Close: `outcome_autofill_reasoning`. */
    reasoning?: string;
  } | null;
  /** `convtyp_…`: what kind of meeting it is. Close: Meetings, `playbook_id`. */
  playbookId: string | null;
  /** Names of workflows that stand still because of this meeting. */
  pausedWorkflows: string[];
};

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
  /** What the lead knows of a contact; null until the lead is there, and for everyone else. */
  contact: Pick<Contact, 'id' | 'title' | 'emails' | 'phones' | 'custom'> | null;
};

export type Phone = {
  /** As Close formats it. */
  text: string;
  /** For `tel:`: digits with a leading plus. */
  number: string;
};

/** Why this meeting is shown. */
export type Match = {
  /**
   * The id of the link itself, or that of its series. `guests`: guests of the event are contacts of its lead, and it is
   * near in time; probably, but not surely, the event. `meeting-id`: the user chose this very meeting.
   */
  by: 'event-id' | 'series-id' | 'guests' | 'meeting-id';
  /**
   * How sure it is that this is the occurrence that was opened. Only `exact` may be written to without the user having chosen it.
   * - `exact`: it is.
   * - `possible`: it is one of those that could be; all of them are there, for the user to choose.
   * - `nearest`: Close has the series without it, and this is the closest one; so it is with `guests`, always.
   * - `next`: the link names no day, and this one of its series is running or comes next.
   * - `last`: likewise, but all that Close has of the series are over, and this is the last of them.
   */
  occurrence: 'exact' | 'possible' | 'nearest' | 'next' | 'last';
};
