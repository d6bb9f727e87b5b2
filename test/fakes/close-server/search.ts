import { badField } from './errors';
import { pickFields } from './filter';
import { isObject } from './json';
import { leadParts, wholeLead } from './leads';
import { BadQuery, compileQuery, objectTypeOf } from './query';
import type { RouteContext } from './routes';
import type { Answer } from './send';

/** A cursor is good for half a minute, milliseconds. */
const cursorLife = 30_000;
const mostLimit = 200;

/** `/data/search/` for leads and contacts. The cursor is the time of its making and where to go on. */
export function searchData(context: RouteContext): Answer {
  const { body, now } = context;
  const request = isObject(body) ? body : {};
  const cursor = readCursor(request.cursor);
  if (cursor && now - cursor.time > cursorLife) {
    return { status: 400, body: { 'field-errors': { cursor: 'Expired cursor' } } };
  }
  const limit = typeof request._limit === 'number' ? request._limit : 100;
  if (limit > mostLimit) return badField('_limit', `Input should be less than or equal to ${mostLimit}`);
  try {
    const type = objectTypeOf(request.query);
    const found = find(context, type, request.query);
    const from = cursor?.from ?? 0;
    const to = from + limit;
    const fields = isObject(request._fields) ? request._fields[type] : undefined;
    const params = new URLSearchParams({ _fields: Array.isArray(fields) ? fields.join(',') : 'id' });
    return {
      status: 200,
      body: {
        data: found.slice(from, to).map((record) => ({ __object_type: type, ...pickFields(record, params) })),
        cursor: to < found.length ? `${now}:${to}` : null,
      },
    };
  } catch (error) {
    if (error instanceof BadQuery) return badField('query', error.message);
    throw error;
  }
}

/** The objects of leads that the user may see. */
function find(context: RouteContext, type: string, query: unknown) {
  const { settings, store, user, now } = context;
  const data = { leads: store.indexed('leads', user), contacts: store.indexed('contacts', user) };
  const test = compileQuery(query, { data, refusedTextModes: settings.refusedTextModes });
  const found = (type === 'lead' ? data.leads : data.contacts).filter((record) => test({ type, record }));
  const parts = { ...leadParts(context), contacts: data.contacts };
  return type === 'lead' ? found.map((lead) => wholeLead(lead, parts, now)) : found;
}

function readCursor(value: unknown): { time: number; from: number } | null {
  const [time, from] = typeof value === 'string' ? value.split(':').map(Number) : [];
  return time === undefined || from === undefined ? null : { time, from };
}
