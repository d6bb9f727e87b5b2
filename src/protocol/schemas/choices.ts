import * as v from 'valibot';
import { idOf, leadId, meetingId } from './ids';
import { fields, ownFields } from './own-fields';
import { day } from './values';

export const outcomeChoice = fields({ meetingId, outcomeId: v.nullish(idOf('outcome'), null) });

export const statusChoice = fields({ leadId, statusId: idOf('stat') });

const taskId = idOf('task');

/** One change or the other, never both. */
export const taskChange = v.pipe(
  ownFields,
  v.check((change) => 'complete' in change !== 'date' in change),
  v.union([v.object({ taskId, leadId, complete: v.boolean() }), v.object({ taskId, leadId, date: day })]),
);
