import type { ValuePeriod } from '../close/opportunities/opportunity';
/**
 * What the user has typed and Close does not have yet. The worker keeps each draft in IndexedDB of the extension's origin
 * from the first word on, so it outlives the panel, the tab, the worker, the browser and an update of the extension.
 * Nothing is sent but what is kept: a draft is kept first and sent then, and it goes when Close has answered that it has it.
 * Instants are milliseconds since 1970.
 */
export type Draft = {
  /** Ours, random; a `person` has `person:<address>` instead, so that two tabs cannot make the same one twice. */
  id: string;
  /** Counts what was kept. A panel that sends or keeps names the one it has seen, so that two panels never overwrite each other. */
  revision: number;
  /** `orga_…`: a draft is sent with a key of this organization and no other. */
  organizationId: string;
  content: DraftContent;
  /** What the draft is about, in words for a list: title of the meeting, name of the lead. */
  about: { title: string; leadName: string | null; startsAt: number | null };
  keptAt: number;
  /**
   * Set before a request that makes something new is sent, and taken away when Close refuses it. With a draft that is still
   * there it means: nobody knows yet whether Close has made it. It is never sent again by itself.
   */
  sentAt: number | null;
};

/** What a panel hands over to be kept; the worker adds the rest. */
export type DraftInput = Pick<Draft, 'id' | 'revision' | 'content' | 'about'> & {
  /** Which page keeps it: random, for as long as the page is there. */
  page?: string | undefined;
  /**
   * The page goes while words of its own are on the way, and names the revision that those will come to. It counts only if
   * the page was the last to keep the draft; else another panel's words have that revision.
   */
  isGuess?: boolean | undefined;
};

export type DraftContent =
  /** The rep's note of a meeting. `base`: the note in Close that the typing began with, to tell a colleague's change. */
  | { kind: 'meeting-note'; meetingId: string; leadId: string | null; html: string; base: NoteVersion }
  /** A note in the lead's own timeline. */
  | {
      kind: 'lead-note';
      leadId: string;
      html: string;
      /** Of a logged event: when it was, by which Close orders the timeline; null where that is not known. Left out: no event. */
      at?: number | null | undefined;
    }
  | TaskContent
  | FollowUpContent
  /** An opportunity of the lead. `amount` is the value as it was typed, `cents` as it was understood. `stageId`: `stat_…`, or null. */
  | {
      kind: 'opportunity';
      leadId: string;
      amount: string;
      cents: number | null;
      period: ValuePeriod;
      stageId: string | null;
    }
  | FieldContent
  /** A contact on a lead that is there, or, with `leadId` null, on a new lead named `leadName`. */
  | { kind: 'person'; email: string; name: string; title: string; leadId: string | null; leadName: string };

/** What is typed into a field of a lead, a contact or an opportunity and not saved yet. Its field sends it, as a value like any other. */
export type FieldContent = {
  kind: 'field';
  leadId: string;
  /** Whose field it is: the lead's own id, or that of a contact or an opportunity of it. */
  of: string;
  /** `cf_…`, or the name of a value that every opportunity has. */
  field: string;
  /**
   * What Close had in it when the typing began, to tell a colleague's change; null: nothing. Left out: not known, of a draft of an
   * earlier version.
   */
  base?: string | null | undefined;
  text: string;
};

export type TaskContent = {
  kind: 'task';
  leadId: string;
  text: string;
  /** `2026-11-24`, or an instant in UTC, `2026-11-24T08:00:00Z`; null for a task without a day. */
  date: string | null;
  /** `user_…`, or null for the user of the key. */
  assigneeId: string | null;
  /** Left out: as any other. Drafts of earlier versions have none of these two. */
  priority?: 'high' | undefined;
  /** `cont_…`: to call this contact. Left out: a task like any other. */
  contactId?: string | undefined;
};

/** An e-mail to the guests of a meeting, which becomes a draft in Close and no more. */
export type FollowUpContent = {
  kind: 'follow-up';
  meetingId: string;
  leadId: string;
  /** `cont_…`: the first of those it goes to; null where Close has no contact. */
  contactId: string | null;
  /** Addresses. */
  to: string[];
  /** As typed; may be empty. */
  subject: string;
  /** Likewise, plain text. */
  text: string;
  /** `tmpl_…`: Close renders this in place of what was typed, which stays kept. */
  templateId: string | null;
};

export type DraftKind = DraftContent['kind'];

/** A meeting's note as it was at some time. */
export type NoteVersion = {
  /** Close: Meetings, `user_note_html`; rich text, or null for none. */
  html: string | null;
  /** Close: Meetings, `user_note_date_updated`. */
  updatedAt: number | null;
};

/** What is typed of an opportunity besides its custom fields, by the names that `Opportunity` has for it. */
export const typedValues = ['cents', 'confidence', 'closeDate', 'note'] as const;

export type TypedValue = (typeof typedValues)[number];

/** Which of an opportunity's own values a field is; null for a custom field. */
export function typedValueOf(field: string): TypedValue | null {
  return typedValues.find((name) => name === field) ?? null;
}

/** Drafts of one kind about one thing. `subject`: by `subjectOf`. */
export type DraftScope = { kind: DraftKind; subject: string };

export function isDraftAbout({ content }: Pick<Draft, 'content'>, { kind, subject }: DraftScope): boolean {
  return content.kind === kind && subjectOf(content) === subject;
}

/** Of an event that is logged on a lead: its words are none of the lead's other note, which may be rich text. */
export function logSubject(leadId: string): string {
  return `${leadId} event`;
}

/** What a draft belongs to: the meeting for its note and the follow-up, the lead for notes and tasks, the field for its text, the address for a person. */
export function subjectOf(content: DraftContent): string {
  switch (content.kind) {
    case 'meeting-note':
    case 'follow-up':
      return content.meetingId;
    case 'lead-note':
      return content.at === undefined ? content.leadId : logSubject(content.leadId);
    case 'task':
    case 'opportunity':
      return content.leadId;
    case 'field':
      return fieldSubject(content);
    case 'person':
      return content.email;
  }
}

export function fieldSubject({ of, field }: Pick<FieldContent, 'of' | 'field'>): string {
  return `${of} ${field}`;
}
