import type { MeetingStatus } from '../meetings/meeting';

/**
 * Something that happened with a lead. https://developer.close.com/api/resources/activities. Names and texts may be written by
 * outsiders. What a type does not have is null, as is what came in a form that we do not know.
 */
export type Activity = {
  /** `acti_…`; null for one that cannot be asked for by itself. */
  id: string | null;
  /** When it happened, milliseconds since 1970. */
  at: number;
  /** Whose it is, `user_…`. */
  userId: string | null;
  userName: string | null;
  /** Whom it was with, `cont_…`. */
  contactId: string | null;
} & ActivityDetails;

/** Theirs or ours; null where Close does not say. */
export type Direction = 'in' | 'out' | null;

export type ActivityDetails =
  | {
      kind: 'email';
      direction: Direction;
      /** Close: `draft`, `scheduled`, `sent`, `inbox`, `error`… */
      status: string | null;
      subject: string | null;
      /** Its first words, on one line. */
      text: string | null;
      /** The workflow that wrote it in the user's name. Close: `sequence_name`. */
      workflow: string | null;
      replied: boolean | null;
      /** Whom it came from, or went to first, as it stands in the e-mail: `"Dana Doe" <dana@acme.test>`. */
      address: string | null;
    }
  | {
      kind: 'call';
      direction: Direction;
      /** What became of it; `unknown` for what came later than this code. Close: `disposition`. */
      result: CallResult;
      seconds: number | null;
      outcomeId: string | null;
      /** The first words of its note. */
      text: string | null;
    }
  | { kind: 'sms'; direction: Direction; status: string | null; text: string | null }
  | { kind: 'note'; title: string | null; text: string | null }
  | {
      kind: 'meeting';
      title: string | null;
      startsAt: number;
      status: MeetingStatus;
      outcomeId: string | null;
      /** The rep's own note, in Close's rich text; untrusted HTML, like the summary that Close's AI made. */
      noteHtml: string | null;
      summaryHtml: string | null;
      /** The first words of the note. */
      text: string | null;
    }
  /** The lead has another status, or an opportunity another stage. */
  | { kind: 'status' | 'stage'; from: string | null; to: string | null }
  | { kind: 'custom' }
  /** Close: `_type`, as it came. */
  | { kind: 'other'; type: string };

export const callResults = ['answered', 'no-answer', 'vm-left', 'vm-answer', 'busy', 'blocked', 'error'] as const;

export type CallResult = (typeof callResults)[number] | 'unknown';

/** The newest activities of a lead, the newest first. */
export type ActivityPage = {
  activities: Activity[];
  /** Close has older ones. */
  hasMore: boolean;
};
