import { pickFields } from './close-server-filter';
import type { WireRecord } from './close-server-records';
import type { RouteContext } from './close-server-routes';
import type { Answer } from './close-server-send';

/** A cursor is good for half a minute, milliseconds. */
const cursorLife = 30_000;

/**
 * `/data/search/` as far as a search of contacts by e-mail needs it: every address that stands as a `value` anywhere in
 * the query is looked for. The cursor is the time of its making and where to go on.
 */
export function searchContacts({ data, store, user, body, now }: RouteContext): Answer {
  const request = isObject(body) ? body : {};
  const cursor = readCursor(request.cursor);
  if (cursor && now - cursor.time > cursorLife) {
    return { status: 400, body: { 'field-errors': { cursor: 'Expired cursor' } } };
  }
  const wanted = emailsIn(request.query);
  const leads = new Set(store.leads(user).map(({ id }) => id));
  const found = data.contacts.filter(
    (contact) => leads.has(String(contact.lead_id)) && emailsOf(contact).some((email) => wanted.has(email)),
  );
  const from = cursor?.from ?? 0;
  const to = from + (typeof request._limit === 'number' ? request._limit : 100);
  const fields = isObject(request._fields) && Array.isArray(request._fields.contact) ? request._fields.contact : ['id'];
  const params = new URLSearchParams({ _fields: fields.join(',') });
  return {
    status: 200,
    body: {
      data: found.slice(from, to).map((contact) => ({ __object_type: 'contact', ...pickFields(contact, params) })),
      cursor: to < found.length ? `${now}:${to}` : null,
    },
  };
}

function readCursor(value: unknown): { time: number; from: number } | null {
  const [time, from] = typeof value === 'string' ? value.split(':').map(Number) : [];
  return time === undefined || from === undefined ? null : { time, from };
}

function emailsIn(query: unknown): Set<string> {
  const emails = new Set<string>();
  JSON.stringify(query ?? null, (key, value) => {
    if (key === 'value' && typeof value === 'string' && value.includes('@')) emails.add(value.toLowerCase());
    return value;
  });
  return emails;
}

function emailsOf(contact: WireRecord): string[] {
  const emails = Array.isArray(contact.emails) ? contact.emails : [];
  return emails.map(({ email }) => String(email).toLowerCase());
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
