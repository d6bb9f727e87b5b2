import { notFound } from './errors';
import { listAnswer, pickFields } from './filter';
import { isObject, listOf } from './json';
import type { WireRecord } from './records';
import type { RouteContext } from './routes';
import type { Answer } from './send';

/** What stands inside of leads, of all of them. */
export type LeadParts = { contacts: WireRecord[]; tasks: WireRecord[] };

export function listLeads({ settings, store, user, params, now }: RouteContext): Answer {
  const ids = settings.leadIdFilter ? params.get('id__in')?.split(',') : undefined;
  const leads = store.indexed('leads', user).filter(({ id }) => !ids || ids.includes(id));
  const parts = { contacts: store.read('contacts', user), tasks: store.read('tasks', user) };
  const whole = leads.map((lead) => wholeLead(lead, parts, now));
  return listAnswer(whole, params, { mostLimit: 200, mostSkip: 35_000 });
}

export function getLead({ store, user, params, now }: RouteContext, id: string): Answer {
  const lead = store.read('leads', user).find((record) => record.id === id);
  if (!lead) return notFound;
  const parts = { contacts: store.read('contacts', user), tasks: store.read('tasks', user) };
  return { status: 200, body: pickFields(wholeLead(lead, parts, now), params) };
}

/**
 * A lead as Close gives it: its contacts inside, of its tasks the incomplete ones (since 2024-06-07), and what its clock
 * shows now. What a test puts into the record itself comes first.
 */
export function wholeLead(lead: WireRecord, { contacts, tasks }: LeadParts, now: number): WireRecord {
  const isOpen = (task: WireRecord) => task.lead_id === lead.id && task.is_complete === false;
  return {
    contacts: contacts.filter(({ lead_id }) => lead_id === lead.id),
    localtime: localTime(lead, now),
    ...lead,
    tasks: Array.isArray(lead.tasks) ? tasks.filter(isOpen) : lead.tasks,
  };
}

/** By the zone of its first address: `2026-03-09T11:00:00+01:00`. */
function localTime({ addresses }: WireRecord, now: number): string | null {
  const [address] = listOf(addresses);
  const [timeZone] = isObject(address) ? listOf(address.tz_ids) : [];
  if (typeof timeZone !== 'string') return null;
  const zone = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  const name = zone.formatToParts(now).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign = '+', hours = '00', minutes = '00'] = /([+-])(\d\d):(\d\d)/.exec(name) ?? [];
  const offset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
  return `${new Date(now + offset).toISOString().slice(0, 19)}${sign}${hours}:${minutes}`;
}
