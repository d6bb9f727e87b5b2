import { badField, notFound } from './errors';
import { filterByTime, listAnswer, pickFields } from './filter';
import type { WireRecord } from './records';
import type { RouteContext } from './routes';
import type { Answer } from './send';

/**
 * `/activity/`: everything that happened, meetings and notes too. By `activity_at` it is sorted and filtered for one lead
 * only, and filtered only when it is sorted by it (https://developer.close.com/api/resources/activities/list); what Close
 * says otherwise is not known, so 400 stands in.
 */
export function listActivities(context: RouteContext): Answer {
  const { params, settings } = context;
  const leadId = params.get('lead_id');
  const byTime = params.get('_order_by') === '-activity_at';
  const filtered = [...params.keys()].some((name) => name.startsWith('activity_at__'));
  if (byTime && (leadId === null || leadId.includes(',')))
    return badField('_order_by', 'A single lead_id is required.');
  if (filtered && !byTime) return badField('activity_at', 'Sort by -activity_at to filter by it.');
  const types = (params.get('_type') ?? params.get('_type__in'))?.split(',');
  const all = everything(context).filter(
    ({ lead_id, _type }) =>
      (leadId === null || leadId.split(',').includes(String(lead_id))) && (!types || types.includes(filterWord(_type))),
  );
  const kept = filterByTime(all, params);
  if (!Array.isArray(kept)) return kept;
  const key = byTime ? 'activity_at' : 'date_created';
  const listed = kept
    .sort((a, b) => timeOf(b, key) - timeOf(a, key))
    .map(({ body_preview: preview, ...record }) =>
      preview === undefined || settings.bodyPreview === 'missing' ? record : { ...record, body_preview: preview },
    );
  return listAnswer(listed, params, { mostLimit: 100, mostSkip: 35_000 });
}

/** One by its id, at the address of its type. */
export function getActivity(type: string): (context: RouteContext, id: string) => Answer {
  return (context, id) => {
    const record = everything(context).find((one) => one.id === id && one._type === type);
    if (!record) return notFound;
    return { status: 200, body: pickFields({ ...record, ...transcripts(context, record) }, context.params) };
  };
}

/** Of a call they come only when `_fields` names them; in which shape is not known. */
function transcripts({ data, params, settings }: RouteContext, { id, _type }: WireRecord): Record<string, unknown> {
  if (_type !== 'Call' || !params.has('_fields')) return {};
  const [transcript = null] = data.transcripts.get(id) ?? [];
  if (settings.callTranscript === 'missing') return {};
  return {
    recording_transcript: settings.callTranscript === 'listed' && transcript !== null ? [transcript] : transcript,
    voicemail_transcript: null,
  };
}

/** All that happened with the leads that the user may see. */
function everything({ data, store, user }: RouteContext): WireRecord[] {
  const visible = new Set(store.read('leads', user).map(({ id }) => id));
  const all = [
    ...store.indexed('meetings', user),
    ...store.indexed('notes', user),
    ...store.indexed('emails', user),
    ...data.activities,
  ];
  return all.filter(({ lead_id }) => visible.has(String(lead_id)));
}

/** What a record of this type is called in `_type__in`. */
function filterWord(type: unknown): string {
  return type === 'CustomActivity' ? 'Custom' : String(type);
}

function timeOf(record: WireRecord, key: string): number {
  return Date.parse(String(record[key] ?? record.date_created));
}
