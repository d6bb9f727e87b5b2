import { fieldsRefusal, writeFields } from './custom-fields';
import { badField, notFound, required } from './errors';
import { listAnswer, pickFields } from './filter';
import { isObject, listOf } from './json';
import { formatMoney } from './money';
import { textOf, type WireRecord, writeTime } from './records';
import { nameOf } from './request';
import { richTextFault } from './rich-text';
import type { RouteContext } from './routes';
import type { Answer } from './send';
import { changedBy, type Write, type WriteContext } from './writes';

/** `/opportunity/`: those of a lead, by the time they were made. */
export function listOpportunities({ store, user, params }: RouteContext): Answer {
  const leadId = params.get('lead_id');
  const ofLead = store.indexed('opportunities', user).filter(({ lead_id }) => leadId === null || lead_id === leadId);
  const from = params.get('date_created__gte');
  // Without an offset it means UTC.
  const since =
    from === null ? Number.NEGATIVE_INFINITY : Date.parse(/Z|[+-]\d\d:\d\d$/.test(from) ? from : `${from}Z`);
  if (Number.isNaN(since)) return badField('date_created__gte', 'Input should be a valid datetime');
  const kept = ofLead.filter(({ date_created: made }) => Date.parse(String(made)) >= since);
  return listAnswer(kept, params, { mostLimit: 100, mostSkip: 35_000 });
}

export function getOpportunity({ store, user, params }: RouteContext, id: string): Answer {
  const opportunity = store.read('opportunities', user).find((record) => record.id === id);
  return opportunity ? { status: 200, body: pickFields(opportunity, params) } : notFound;
}

/** Keys that Close does not know are refused. */
export const putOpportunity: Write = (context, id) => {
  const { store, user, now } = context;
  const opportunity = store.current('opportunities', user).find((record) => record.id === id);
  if (!opportunity) return notFound;
  const refusal = check(context, writable) ?? fieldsRefusal(context, 'opportunity');
  if (refusal) return refusal;
  store.remember('opportunities', opportunity);
  Object.assign(opportunity, toRecord(context, opportunity), changedBy(user, now));
  Object.assign(opportunity, sums(opportunity));
  writeFields(opportunity, context.body);
  return { status: 200, body: opportunity };
};

/** Without a lead Close makes one. */
export const createOpportunity: Write = (context) => {
  const { data, store, user, body, now, newId } = context;
  const refusal = check(context, [...writable, 'lead_id', 'pipeline_id', 'created_by', 'date_created']);
  if (refusal) return refusal;
  const lead =
    'lead_id' in body ? store.current('leads', user).find(({ id }) => id === body.lead_id) : untitled(context);
  if (!lead) return badField('lead_id', 'Object does not exist.');
  const all = pipelinesOf(context);
  const first = all.find(({ id }) => body.pipeline_id === undefined || id === body.pipeline_id);
  if (!first) return badField('pipeline_id', 'Object does not exist.');
  const own = first.statuses.some(({ id }) => id === body.status_id);
  if ('pipeline_id' in body && 'status_id' in body && !own) return badField('status_id', 'Not of this pipeline.');
  const empty: WireRecord = {
    id: newId('oppo'),
    organization_id: lead.organization_id,
    lead_id: lead.id,
    lead_name: lead.display_name,
    contact_id: null,
    value: null,
    value_period: 'one_time',
    value_currency: 'USD',
    confidence: 50,
    date_won: null,
    date_lost: null,
    note: '',
    note_html: null,
    user_id: user.me.id,
    user_name: nameOf(user),
    created_by: user.me.id,
    date_created: writeTime(now),
  };
  const status = 'status_id' in body ? {} : stageFields(context, first.statuses[0]?.id);
  const opportunity = { ...empty, ...status, ...toRecord(context, empty), ...changedBy(user, now) };
  Object.assign(opportunity, sums(opportunity));
  data.opportunities.push(opportunity);
  store.made(opportunity);
  return { status: 200, body: opportunity };
};

const writable = [
  ...['status_id', 'status', 'value', 'value_period', 'confidence', 'date_won', 'note', 'note_html'],
  ...['contact_id', 'user_id', 'attachments'],
];

function check(context: WriteContext, allowed: readonly string[]): Answer | null {
  const { body, data } = context;
  const unknown = Object.keys(body).find((key) => !allowed.includes(key) && !/^custom\.cf_/.test(key));
  if (unknown !== undefined) return badField(unknown, 'Extra inputs are not permitted');
  if (body.lead_id === null) return required('lead_id');
  const integer = (key: string) => {
    const value = body[key];
    const fine = value === undefined || value === null || Number.isInteger(value);
    return fine ? null : badField(key, 'Input should be a valid integer');
  };
  const { confidence, value_period: period, date_won: won, note_html: html, user_id: owner, status_id: status } = body;
  if (typeof confidence === 'number' && (confidence < 0 || confidence > 100)) {
    return badField('confidence', 'Input should be between 0 and 100');
  }
  if (period !== undefined && !['one_time', 'monthly', 'annual'].includes(String(period))) {
    return badField('value_period', 'Input should be one_time, monthly or annual');
  }
  // It goes out as a date-time and comes back as a date.
  if (typeof won === 'string' && !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(won)) {
    return badField('date_won', 'Input should be a valid datetime');
  }
  const fault = html === undefined || html === null ? null : richTextFault(html);
  if (fault) return badField('note_html', fault);
  if (owner !== undefined && owner !== null && !data.users.some(({ me }) => me.id === owner)) {
    return badField('user_id', 'Object does not exist.');
  }
  if (status !== undefined && !stageFields(context, status).status_id)
    return badField('status_id', 'Object does not exist.');
  return integer('value') ?? integer('confidence');
}

/** What a write makes of the record that was before. */
function toRecord(context: WriteContext, before: WireRecord): Record<string, unknown> {
  const { body, settings, data } = context;
  const {
    note_html: html,
    date_won: won,
    status_id: status,
    user_id: owner,
    pipeline_id: _,
    lead_id: __,
    ...rest
  } = body;
  const stage = status === undefined ? {} : stageFields(context, status);
  const type = stage.status_type;
  const keepsDate =
    before.date_won !== null && before.date_won !== undefined && settings.expectedDateWhenWon === 'kept';
  const user = data.users.find(({ me }) => me.id === owner);
  return {
    ...rest,
    ...stage,
    ...(type === 'won' && !keepsDate ? { date_won: today(context) } : {}),
    ...(type === undefined ? {} : { date_lost: type === 'lost' ? writeTime(context.now) : null }),
    ...(won === undefined ? {} : { date_won: typeof won === 'string' ? won.slice(0, 10) : null }),
    ...(html === undefined ? {} : { note_html: html, note: typeof html === 'string' ? textOf(html) : '' }),
    ...(owner === undefined ? {} : { user_id: user?.me.id ?? null, user_name: user ? nameOf(user) : null }),
  };
}

/** The day of whom the request comes from, by its `x-tz-offset`; without one that of UTC. */
function today({ headers, now }: WriteContext): string {
  const offset = Number(headers['x-tz-offset'] ?? 0);
  return new Date(now + offset * 3_600_000).toISOString().slice(0, 10);
}

function stageFields(context: WriteContext, id: unknown): Record<string, unknown> {
  for (const pipeline of pipelinesOf(context)) {
    const stage = pipeline.statuses.find((status) => status.id === id);
    if (!stage) continue;
    const { label, type } = stage;
    return {
      ...{ status_id: stage.id, status_label: label, status_display_name: label, status_type: type },
      ...{ pipeline_id: pipeline.id, pipeline_name: pipeline.name },
    };
  }
  return {};
}

type Pipeline = { id: string; name: unknown; statuses: WireRecord[] };

function pipelinesOf({ user }: WriteContext): Pipeline[] {
  return user.me.organizations
    .flatMap(({ pipelines }) => listOf(pipelines))
    .filter(isObject)
    .map(({ id, name, statuses }) => ({ id: String(id), name, statuses: listOf(statuses).filter(isStage) }));
}

function isStage(status: unknown): status is WireRecord {
  return isObject(status) && typeof status.id === 'string';
}

/** What Close works out itself. */
function sums({ value, value_period: period, value_currency: currency, confidence }: WireRecord) {
  if (typeof value !== 'number') {
    return { value_formatted: null, expected_value: 0, annualized_value: 0, annualized_expected_value: 0 };
  }
  const annualized = period === 'monthly' ? value * 12 : value;
  const share = Number(confidence ?? 0) / 100;
  return {
    value_formatted: formatMoney(value, String(period), String(currency)),
    expected_value: Math.round(value * share),
    annualized_value: annualized,
    annualized_expected_value: Math.round(annualized * share),
  };
}

function untitled({ data, user, newId, now }: WriteContext): WireRecord {
  const lead = {
    id: newId('lead'),
    organization_id: user.me.organizations[0]?.id,
    name: null,
    display_name: 'Untitled',
    opportunities: [],
    tasks: [],
    addresses: [],
    ...changedBy(user, now),
  };
  data.leads.push(lead);
  return lead;
}
