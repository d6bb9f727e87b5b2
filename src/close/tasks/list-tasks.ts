import * as v from 'valibot';
import { parseInstant } from '../http/instant';
import { optionalText } from '../http/lenient';
import { idOf } from '../http/object-id';
import { pageLimit, parsePage } from '../http/page';
import type { CloseRequest } from '../http/request';
import type { Task } from '../leads/lead';
import { taskEntries, toCloseTask } from './task-schema';

/** A task with what tells whether it is the one that was just made. */
export type ListedTask = Task & {
  /** Milliseconds since 1970. */
  createdAt: number | null;
  /** `user_…` */
  createdBy: string | null;
};

const entries = {
  ...taskEntries,
  date_created: v.fallback(v.pipe(v.string(), v.transform(parseInstant)), null),
  created_by: optionalText,
};
const listedSchema = v.pipe(
  v.object(entries),
  v.transform(
    (wire): ListedTask => ({ ...toCloseTask(wire), createdAt: wire.date_created, createdBy: wire.created_by }),
  ),
);

/**
 * The tasks of a lead that people have set, done or not, the newest first, up to a hundred: one request.
 * https://developer.close.com/api/resources/tasks/list. A task that was made a moment ago may be missing.
 */
export async function listTasks(request: CloseRequest, leadId: string, signal?: AbortSignal): Promise<ListedTask[]> {
  const params = new URLSearchParams({
    lead_id: idOf('lead', leadId),
    _type__in: 'lead,outgoing_call',
    _order_by: '-date_created',
    _fields: Object.keys(entries).join(','),
    _limit: String(pageLimit),
  });
  return parsePage(listedSchema, await request.get('/task/', params, signal)).records;
}
