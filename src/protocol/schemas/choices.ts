import * as v from 'valibot';
import { idOf, leadId, meetingId, recordId } from './ids';
import { fields, ownFields } from './own-fields';
import { day, shortTexts, textUpTo } from './values';

export const outcomeChoice = fields({ meetingId, outcomeId: v.nullish(idOf('outcome'), null) });

export const statusChoice = fields({ leadId, statusId: idOf('stat') });

/** Characters, and values: as much as anybody writes into a field. */
const MAX_FIELD = 10_000;
const MAX_SEEN = 1_000_000;

/** Values as the panel showed them, however long. */
const seen = v.pipe(v.array(v.unknown()), v.maxLength(500), v.array(textUpTo(MAX_SEEN)));

export const customFieldChoice = fields({
  leadId,
  /** Whose field it is. */
  of: recordId,
  fieldId: idOf('cf'),
  seen,
  value: v.nullish(v.union([textUpTo(MAX_FIELD), v.pipe(v.number(), v.finite()), shortTexts]), null),
});

/** The fields that the user picks, `cf_…`. */
export const chosenFields = fields({ lead: shortTexts, contact: shortTexts, opportunity: shortTexts });

export const workflowChoice = fields({
  leadId,
  subscriptionId: idOf('sub'),
  status: v.picklist(['active', 'paused']),
});

export const templateName = fields({ templateId: idOf('tmpl'), leadId, contactId: idOf('cont') });

const taskId = idOf('task');

/** One change or the other, never both. */
export const taskChange = v.pipe(
  ownFields,
  v.check((change) => 'complete' in change !== 'date' in change),
  v.union([v.object({ taskId, leadId, complete: v.boolean() }), v.object({ taskId, leadId, date: day })]),
);
