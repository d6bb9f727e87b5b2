import { idOf } from '../http/object-id';
import { parseRecord } from '../http/parse-record';
import type { CloseRequest } from '../http/request';
import type { Task } from '../leads/lead';
import { taskSchema } from './task-schema';

/** What changes with a task: whether it is done, or its day (`2026-11-24`). */
export type TaskChange = { isComplete: boolean } | { date: string };

/** A task to be made. */
export type NewTask = {
  /** `lead_…` */
  leadId: string;
  text: string;
  /** `2026-11-24`, or an instant in UTC; null for a task without a day. */
  date: string | null;
  /** `user_…`. Who gets a task without one is not documented, so it is always said. */
  assigneeId: string;
  priority?: 'high' | undefined;
  /** `cont_…`: the task is to call this contact. */
  contactId?: string | undefined;
};

/** Completes a task, opens it again, or moves it. https://developer.close.com/api/resources/tasks/update */
export async function changeTask(request: CloseRequest, taskId: string, change: TaskChange): Promise<Task> {
  // Close refuses keys it does not know, so none beside these.
  const body = 'date' in change ? { date: change.date } : { is_complete: change.isComplete };
  return parseRecord(taskSchema, await request.put(`/task/${idOf('task', taskId)}/`, body));
}

/** Makes a task of a lead. https://developer.close.com/api/resources/tasks/create */
export async function createTask(request: CloseRequest, task: NewTask): Promise<Task> {
  const { leadId, text, date, assigneeId, priority, contactId } = task;
  const body = {
    // Close makes these two types, and no call without a contact.
    ...(contactId !== undefined && { _type: 'outgoing_call', contact_id: idOf('cont', contactId) }),
    lead_id: idOf('lead', leadId),
    text,
    ...(date === null ? {} : { date }),
    assigned_to: idOf('user', assigneeId),
    ...(priority !== undefined && { priority }),
  };
  return parseRecord(taskSchema, await request.post('/task/', body));
}
