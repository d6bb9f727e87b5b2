import * as v from 'valibot';
import { parseInstant } from '../http/instant';
import { optionalText } from '../http/lenient';

/** Something that happened with a lead. https://developer.close.com/api/resources/activities */
export type Activity = {
  /** When it happened, milliseconds since 1970. */
  at: number;
  /** Close: `_type`, as it came: `Email`, `Call`, `SMS`, `Note`, `Meeting`… */
  type: string;
  /** Null for what has none, such as a note. */
  direction: 'in' | 'out' | null;
  /**
   * Of a call, whether somebody took it; of the newest activity, when that is a message of ours, false: an answer would
   * be newer. Null for all else.
   */
  answered: boolean | null;
  userName: string | null;
};

const time = v.fallback(v.pipe(v.string(), v.transform(parseInstant)), null);

const wireSchema = v.object({
  _type: v.pipe(v.string(), v.nonEmpty()),
  activity_at: time,
  date_created: time,
  // `incoming` and `outgoing` of e-mails, `inbound` and `outbound` of calls and text messages.
  direction: optionalText,
  disposition: optionalText,
  status: optionalText,
  user_name: optionalText,
});

/** The `_fields` of a request for activities. */
export const activityFields = Object.keys(wireSchema.entries).join(',');

/** An activity, and whether it is a touch: something that people did, and that has been done. */
export type ListedActivity = { activity: Activity; isTouch: boolean };

/** Refuses only what has no type or no time. */
export const activitySchema = v.pipe(
  wireSchema,
  v.rawTransform(({ dataset: { value: wire }, addIssue, NEVER }): ListedActivity => {
    const at = wire.activity_at ?? wire.date_created;
    if (at === null) {
      addIssue({ message: 'no time' });
      return NEVER;
    }
    const direction = directionOf(wire.direction);
    const answered = answeredOf(wire._type, direction, wire.disposition);
    const activity = { at, type: wire._type, direction, answered, userName: wire.user_name };
    return { activity, isTouch: isTouch(wire._type, wire.status) };
  }),
);

function directionOf(text: string | null): Activity['direction'] {
  if (text === 'incoming' || text === 'inbound') return 'in';
  return text === 'outgoing' || text === 'outbound' ? 'out' : null;
}

function answeredOf(type: string, direction: Activity['direction'], disposition: string | null): boolean | null {
  if (type === 'Call') return disposition === null ? null : disposition === 'answered';
  return (type === 'Email' || type === 'SMS') && direction === 'out' ? false : null;
}

/** What Close keeps in the same list for its books. */
const bookkeeping = [
  'Created',
  'LeadStatusChange',
  'OpportunityStatusChange',
  'TaskCompleted',
  'LeadMerge',
  'ImportUpdate',
];

/** Messages that were never sent, and meetings that did not take place or are not over. */
const undone = ['draft', 'scheduled', 'outbox', 'error', 'upcoming', 'in-progress', 'canceled'];

function isTouch(type: string, status: string | null): boolean {
  if (bookkeeping.includes(type)) return false;
  if (type !== 'Email' && type !== 'SMS' && type !== 'Meeting') return true;
  return status === null || !(undone.includes(status) || status.startsWith('declined'));
}
