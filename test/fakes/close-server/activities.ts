import { badField } from './errors';
import { filterByTime, listAnswer } from './filter';
import type { WireRecord } from './records';
import type { RouteContext } from './routes';
import type { Answer } from './send';

/**
 * `/activity/`: everything that happened, meetings and notes too. By `activity_at` it is sorted and filtered for one lead
 * only, and filtered only when it is sorted by it (https://developer.close.com/api/resources/activities/list); what Close
 * says otherwise is not known, so 400 stands in.
 */
export function listActivities({ data, store, user, params }: RouteContext): Answer {
  const leadId = params.get('lead_id');
  const byTime = params.get('_order_by') === '-activity_at';
  const filtered = [...params.keys()].some((name) => name.startsWith('activity_at__'));
  if (byTime && (leadId === null || leadId.includes(',')))
    return badField('_order_by', 'A single lead_id is required.');
  if (filtered && !byTime) return badField('activity_at', 'Sort by -activity_at to filter by it.');
  const visible = new Set(store.read('leads', user).map(({ id }) => id));
  const all = [...store.indexed('meetings', user), ...store.indexed('notes', user), ...data.activities].filter(
    ({ lead_id }) => visible.has(String(lead_id)) && (leadId === null || leadId.split(',').includes(String(lead_id))),
  );
  const kept = filterByTime(all, params);
  if (!Array.isArray(kept)) return kept;
  const key = byTime ? 'activity_at' : 'date_created';
  return listAnswer(
    kept.sort((a, b) => timeOf(b, key) - timeOf(a, key)),
    params,
    { mostLimit: 100, mostSkip: 35_000 },
  );
}

function timeOf(record: WireRecord, key: string): number {
  return Date.parse(String(record[key] ?? record.date_created));
}
