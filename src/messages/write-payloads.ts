import type { PrivateMessages } from './contract';
import { fieldsOf, orNull, readDay, readId } from './parse-fields';

type Payload<Name extends keyof PrivateMessages> = Parameters<PrivateMessages[Name]>[0];

export function parseOutcomeChoice(payload: unknown): Payload<'setOutcome'> | null {
  const fields = fieldsOf(payload);
  const meetingId = readId('acti', fields?.get('meetingId'));
  const outcomeId = orNull(fields?.get('outcomeId'), (value) => readId('outcome', value));
  return meetingId === null || !outcomeId ? null : { meetingId, outcomeId: outcomeId.value };
}

/** One change or the other, never both. */
export function parseTaskChange(payload: unknown): Payload<'changeTask'> | null {
  const fields = fieldsOf(payload);
  const taskId = readId('task', fields?.get('taskId'));
  const leadId = readId('lead', fields?.get('leadId'));
  if (taskId === null || leadId === null || fields?.has('complete') === fields?.has('date')) return null;
  const complete = fields?.get('complete');
  if (typeof complete === 'boolean') return { taskId, leadId, complete };
  const date = readDay(fields?.get('date'));
  return date === null ? null : { taskId, leadId, date };
}

export function parseStatusChoice(payload: unknown): Payload<'setLeadStatus'> | null {
  const fields = fieldsOf(payload);
  const leadId = readId('lead', fields?.get('leadId'));
  const statusId = readId('stat', fields?.get('statusId'));
  return leadId === null || statusId === null ? null : { leadId, statusId };
}
