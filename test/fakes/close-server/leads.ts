import { notFound } from './errors';
import { listAnswer, pickFields } from './filter';
import { isObject, isRecord, listOf } from './json';
import type { WireRecord } from './records';
import type { RouteContext } from './routes';
import type { Answer } from './send';
import type { SandboxSettings } from './settings';

/** What stands inside of leads, of all of them. */
export type LeadParts = {
  contacts: WireRecord[];
  tasks: WireRecord[];
  opportunities: WireRecord[];
  /** Of the opportunities: all, or the open ones alone. */
  nested: SandboxSettings['nestedOpportunities'];
  custom: SandboxSettings['nestedCustom'];
};

/** The parts as one may read them now; `current`: as they are. */
export function leadParts({ settings, store, user }: RouteContext, from: 'read' | 'current' = 'read'): LeadParts {
  const of = store[from];
  return {
    contacts: of('contacts', user),
    tasks: of('tasks', user),
    opportunities: of('opportunities', user),
    nested: settings.nestedOpportunities,
    custom: settings.nestedCustom,
  };
}

export function listLeads(context: RouteContext): Answer {
  const { settings, store, user, params, now } = context;
  const ids = settings.leadIdFilter ? params.get('id__in')?.split(',') : undefined;
  const leads = store.indexed('leads', user).filter(({ id }) => !ids || ids.includes(id));
  const parts = leadParts(context);
  const whole = leads.map((lead) => wholeLead(lead, parts, now));
  return listAnswer(whole, params, { mostLimit: 200, mostSkip: 35_000 });
}

export function getLead(context: RouteContext, id: string): Answer {
  const { store, user, params, now } = context;
  const lead = store.read('leads', user).find((record) => record.id === id);
  if (!lead) return notFound;
  return { status: 200, body: pickFields(wholeLead(lead, leadParts(context), now), params) };
}

/**
 * A lead as Close gives it: its contacts inside, of its tasks the incomplete ones (since 2024-06-07), and what its clock
 * shows now. What a test puts into the record itself comes first.
 */
export function wholeLead(lead: WireRecord, parts: LeadParts, now: number): WireRecord {
  const { contacts, tasks } = parts;
  const isOpen = (task: WireRecord) => task.lead_id === lead.id && task.is_complete === false;
  return {
    contacts: contacts.filter(({ lead_id }) => lead_id === lead.id).map((contact) => asNested(contact, parts)),
    localtime: localTime(lead, now),
    ...lead,
    tasks: Array.isArray(lead.tasks) ? tasks.filter(isOpen) : lead.tasks,
    opportunities: nestedOpportunities(lead, parts),
  };
}

/** As one may read them now, with those that were made since; what a test has put there and is no record stays as it is. */
function nestedOpportunities(lead: WireRecord, parts: LeadParts): unknown {
  const { opportunities, nested } = parts;
  if (!Array.isArray(lead.opportunities)) return lead.opportunities;
  const own = lead.opportunities.map((one) =>
    isRecord(one) ? (opportunities.find(({ id }) => id === one.id) ?? one) : one,
  );
  const made = opportunities.filter(
    ({ id, lead_id }) => lead_id === lead.id && !own.some((one) => isRecord(one) && one.id === id),
  );
  const isOpen = (one: unknown) => !isObject(one) || one.status_type === 'active';
  return [...own, ...made]
    .filter((one) => nested === 'all' || isOpen(one))
    .map((one) => (isRecord(one) ? asNested(one, parts) : one));
}

function asNested(record: WireRecord, { custom }: LeadParts): WireRecord {
  if (custom === 'listed') return record;
  const own = Object.entries(record).filter(([key]) => !key.startsWith('custom.'));
  return { ...Object.fromEntries(own), id: record.id };
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
