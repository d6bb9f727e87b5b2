import type { SandboxData } from './close-server-data';
import { notFound } from './close-server-errors';
import { listAnswer, pickFields } from './close-server-filter';
import { isObject, listOf } from './close-server-json';
import type { WireRecord } from './close-server-records';
import type { RouteContext } from './close-server-routes';
import type { Answer } from './close-server-send';

export function listLeads({ data, settings, store, user, params, now }: RouteContext): Answer {
  const ids = settings.leadIdFilter ? params.get('id__in')?.split(',') : undefined;
  const leads = store.leads(user).filter(({ id }) => !ids || ids.includes(id));
  const whole = leads.map((lead) => wholeLead(lead, data, now));
  return listAnswer(whole, params, { mostLimit: 200, mostSkip: 35_000 });
}

export function getLead({ data, store, user, params, now }: RouteContext, id: string): Answer {
  const lead = store.leads(user).find((record) => record.id === id);
  return lead ? { status: 200, body: pickFields(wholeLead(lead, data, now), params) } : notFound;
}

/**
 * A lead as Close gives it: its contacts inside, of its tasks the incomplete ones (since 2024-06-07), and what its clock
 * shows now. What a test puts into the record itself comes first.
 */
export function wholeLead(lead: WireRecord, data: SandboxData, now: number): WireRecord {
  const tasks = [...listOf(lead.tasks), ...data.tasks.filter(({ lead_id }) => lead_id === lead.id)];
  return {
    contacts: data.contacts.filter(({ lead_id }) => lead_id === lead.id),
    localtime: localTime(lead, now),
    ...lead,
    tasks: Array.isArray(lead.tasks)
      ? tasks.filter((task) => isObject(task) && task.is_complete === false)
      : lead.tasks,
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
