import { badField } from './errors';
import { listOf } from './json';
import type { WireRecord } from './records';
import type { Answer } from './send';

type Bounds = { mostLimit: number; mostSkip: number };

/** Cuts a page out of a list: `_limit`, `_skip`, `_fields`. */
export function listAnswer(records: WireRecord[], params: URLSearchParams, bounds: Bounds): Answer {
  const limit = readCount(params.get('_limit'), 100);
  const skip = readCount(params.get('_skip'), 0);
  for (const [field, value, most] of [
    ['_limit', limit, bounds.mostLimit],
    ['_skip', skip, bounds.mostSkip],
  ] as const) {
    if (value === null) return badField(field, 'Input should be a valid integer');
    if (value > most) return badField(field, `Input should be less than or equal to ${most}`);
  }
  const from = skip ?? 0;
  const to = from + (limit ?? 0);
  const data = records.slice(from, to).map((record) => pickFields(record, params));
  return { status: 200, body: { data, has_more: to < records.length } };
}

function readCount(text: string | null, byDefault: number): number | null {
  if (text === null) return byDefault;
  return /^\d+$/.test(text) ? Number(text) : null;
}

/** `_fields` is a list of what to keep; `custom` stands for every custom field. */
export function pickFields(record: WireRecord, params: URLSearchParams): Record<string, unknown> {
  const fields = params.get('_fields')?.split(',');
  if (!fields) return record;
  const wanted = (key: string) => fields.includes(key) || (key.startsWith('custom.') && fields.includes('custom'));
  return Object.fromEntries(Object.entries(record).filter(([key]) => wanted(key)));
}

/** The parameters of Meeting Search besides the event id, without which they are an error. */
const calendarParams = [
  'provider_calendar_id',
  'provider_calendar_type',
  'starts_at',
  'starts_at__gte',
  'starts_at__lt',
];

/** The meetings a query asks for, or the error it deserves. What is no known parameter filters nothing. */
export function filterMeetings(meetings: WireRecord[], params: URLSearchParams): WireRecord[] | Answer {
  if (!params.has('provider_calendar_event_id') && calendarParams.some((name) => params.has(name))) {
    return badField('provider_calendar_event_id', 'This field is required.');
  }
  return keepBy(meetings, params, makeFilter);
}

/** What of the records is of the time a query asks for, or the error it deserves. */
export function filterByTime(records: WireRecord[], params: URLSearchParams): WireRecord[] | Answer {
  return keepBy(records, params, makeTimeFilter);
}

function keepBy(
  records: WireRecord[],
  params: URLSearchParams,
  make: (name: string, value: string) => Filter | 'bad' | null,
): WireRecord[] | Answer {
  let kept = records;
  for (const [name, value] of params) {
    const filter = make(name, value);
    if (filter === 'bad') return badField(name, 'Input should be a valid datetime or date');
    if (filter) kept = kept.filter(filter);
  }
  return kept;
}

type Filter = (meeting: WireRecord) => boolean;

function makeFilter(name: string, value: string): Filter | 'bad' | null {
  switch (name) {
    case 'provider_calendar_event_id':
      // The worst that an empty value might do: filter nothing.
      return value === '' ? null : (meeting) => meeting[name] === value;
    case 'provider_calendar_id':
      return (meeting) => listOf(meeting.provider_calendar_ids).includes(value);
    case 'provider_calendar_type':
    case 'user_id':
      return (meeting) => meeting[name] === value;
    case 'lead_id':
      return (meeting) => value.split(',').includes(String(meeting.lead_id));
    case 'id__in':
      return (meeting) => value.split(',').includes(meeting.id);
    default:
      return makeTimeFilter(name, value);
  }
}

const comparisons: Record<string, (time: number, bound: number) => boolean> = {
  starts_at: (time, bound) => time === bound,
  starts_at__gte: (time, bound) => time >= bound,
  starts_at__lt: (time, bound) => time < bound,
  activity_at__gte: (time, bound) => time >= bound,
  activity_at__gt: (time, bound) => time > bound,
  activity_at__lt: (time, bound) => time < bound,
  activity_at__lte: (time, bound) => time <= bound,
};

function makeTimeFilter(name: string, value: string): Filter | 'bad' | null {
  const compare = comparisons[name];
  if (!compare) return null;
  const bound = readTime(value);
  if (bound === null) return 'bad';
  return (meeting) => compare(Date.parse(String(meeting[name.replace(/__.*/, '')])), bound);
}

/** A date is its midnight, a time without an offset is one of UTC. */
function readTime(value: string): number | null {
  const match = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d:\d\d)?)?$/.exec(value);
  if (!match) return null;
  const [, date, time = '00:00:00', offset = 'Z'] = match;
  const instant = Date.parse(`${date}T${time}${offset}`);
  return Number.isNaN(instant) ? null : instant;
}
