import * as v from 'valibot';
import { parseInstant } from '../http/instant';
import { optionalText, requiredId } from '../http/lenient';
import type { Suggestion } from './opportunity';

const justification = { justification: optionalText };

function action<const Name extends string, Details extends v.ObjectEntries>(name: Name, details: Details) {
  return v.object({ action: v.literal(name), details: v.object(details), ...justification });
}

/** Each kind has one or two of these. */
const drafts = { message_draft: optionalText, call_plan: optionalText, subject_draft: optionalText };

/** A suggestion whose details are missing still says why. */
function followUp<const By extends 'email' | 'call' | 'sms'>(by: By, text: 'message_draft' | 'call_plan') {
  return v.pipe(
    v.object({
      action: v.literal(`follow_up_${by}` as const),
      details: v.fallback(v.object(drafts), { message_draft: null, call_plan: null, subject_draft: null }),
      ...justification,
    }),
    v.transform(
      ({ details, justification: because }): Suggestion => ({
        action: 'follow-up',
        by,
        subject: details.subject_draft,
        text: details[text],
        because,
      }),
    ),
  );
}

/** Reads `suggested_action`; null for none, and for an action that came later than this code or lacks what it is about. */
export const suggestionSchema = v.fallback(
  v.nullable(
    v.union([
      v.pipe(
        action('change_status', { status_id: requiredId }),
        v.transform(
          ({ details, justification: because }): Suggestion => ({
            action: 'change-stage',
            statusId: details.status_id,
            because,
          }),
        ),
      ),
      v.pipe(
        action('adjust_close_date', {
          close_date: v.pipe(
            v.string(),
            v.check((text) => parseInstant(text) !== null),
          ),
        }),
        v.transform(
          ({ details, justification: because }): Suggestion => ({
            action: 'move-close-date',
            date: details.close_date,
            because,
          }),
        ),
      ),
      followUp('email', 'message_draft'),
      followUp('call', 'call_plan'),
      followUp('sms', 'message_draft'),
    ]),
  ),
  null,
);
