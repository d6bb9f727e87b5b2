import * as v from 'valibot';
import { parseInstant } from '../http/instant';
import { optionalText, readableItems } from '../http/lenient';
import { isIdOf } from '../http/object-id';
import { meetingStatusSchema, summarySchema } from '../meetings/meeting-schema';
import { type Activity, type ActivityDetails, callResults, type Direction } from './activity';
import { firstWords } from './first-words';

const time = v.fallback(v.pipe(v.string(), v.transform(parseInstant)), null);

/** Each type has some of these keys, and the others are absent. */
const wireSchema = v.object({
  _type: v.pipe(v.string(), v.nonEmpty()),
  id: optionalText,
  activity_at: time,
  date_created: time,
  user_id: optionalText,
  user_name: optionalText,
  contact_id: optionalText,
  // `incoming` and `outgoing` of e-mails, `inbound` and `outbound` of calls and text messages.
  direction: optionalText,
  status: optionalText,
  subject: optionalText,
  // It is missing in some of Close's lists; then the text begins as it does.
  body_preview: optionalText,
  body_text: optionalText,
  sender: optionalText,
  to: readableItems(v.string()),
  has_reply: v.fallback(v.nullable(v.boolean()), null),
  sequence_name: optionalText,
  disposition: v.fallback(v.picklist([...callResults, 'unknown']), 'unknown'),
  duration: v.fallback(v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0))), null),
  outcome_id: optionalText,
  note: optionalText,
  text: optionalText,
  title: optionalText,
  starts_at: time,
  user_note: optionalText,
  user_note_html: optionalText,
  summary: summarySchema,
  old_status_label: optionalText,
  new_status_label: optionalText,
});

type Wire = v.InferOutput<typeof wireSchema>;

/** The `_fields` of a request for activities. */
export const activityFields = Object.keys(wireSchema.entries).join(',');

/** Refuses only what has no type or no time. */
export const activitySchema = v.pipe(
  wireSchema,
  v.rawTransform(({ dataset: { value: wire }, addIssue, NEVER }): Activity => {
    const at = wire.activity_at ?? wire.date_created;
    if (at === null) {
      addIssue({ message: 'no time' });
      return NEVER;
    }
    return {
      id: wire.id !== null && isIdOf('acti', wire.id) ? wire.id : null,
      at,
      userId: wire.user_id,
      userName: wire.user_name,
      contactId: wire.contact_id,
      ...detailsOf(wire, at),
    };
  }),
);

function detailsOf(wire: Wire, at: number): ActivityDetails {
  const direction = directionOf(wire.direction);
  switch (wire._type) {
    case 'Email':
      return {
        kind: 'email',
        direction,
        status: wire.status,
        subject: firstWords(wire.subject),
        text: firstWords(wire.body_preview ?? wire.body_text),
        workflow: wire.sequence_name,
        replied: wire.has_reply,
        address: firstWords(direction === 'in' ? wire.sender : (wire.to[0] ?? null)),
      };
    case 'Call':
      return {
        kind: 'call',
        direction,
        result: wire.disposition,
        seconds: wire.duration,
        outcomeId: wire.outcome_id,
        text: firstWords(wire.note),
      };
    case 'SMS':
      return { kind: 'sms', direction, status: wire.status, text: firstWords(wire.text) };
    case 'Note':
      return { kind: 'note', title: firstWords(wire.title), text: firstWords(wire.note) };
    case 'Meeting':
      return {
        kind: 'meeting',
        title: firstWords(wire.title),
        startsAt: wire.starts_at ?? at,
        status: v.parse(meetingStatusSchema, wire.status),
        outcomeId: wire.outcome_id,
        noteHtml: wire.user_note_html,
        summaryHtml: wire.summary,
        text: firstWords(wire.user_note),
      };
    case 'LeadStatusChange':
    case 'OpportunityStatusChange':
      return {
        kind: wire._type === 'LeadStatusChange' ? 'status' : 'stage',
        from: firstWords(wire.old_status_label),
        to: firstWords(wire.new_status_label),
      };
    // As a filter it is `Custom`.
    case 'CustomActivity':
      return { kind: 'custom' };
    default:
      return { kind: 'other', type: wire._type };
  }
}

function directionOf(text: string | null): Direction {
  if (text === 'incoming' || text === 'inbound') return 'in';
  return text === 'outgoing' || text === 'outbound' ? 'out' : null;
}
