import { fieldsRefusal, writeFields } from './custom-fields';
import { badField, notFound, required } from './errors';
import { listAnswer, pickFields } from './filter';
import { isObject, listOf } from './json';
import { type WireRecord, writeTime } from './records';
import type { RouteContext } from './routes';
import type { Answer } from './send';
import { changedBy, leadNow, type Write, type WriteContext } from './writes';

export function listContacts({ store, user, params }: RouteContext): Answer {
  const leadId = params.get('lead_id');
  const contacts = store.indexed('contacts', user).filter(({ lead_id }) => leadId === null || lead_id === leadId);
  return listAnswer(contacts, params, { mostLimit: 200, mostSkip: 35_000 });
}

/** One contact more, also where another has the same address. */
export const createContact: Write = (context) => {
  const { store, user, body } = context;
  if (!body.lead_id) return required('lead_id');
  const lead = store.current('leads', user).find(({ id }) => id === body.lead_id);
  if (!lead) return badField('lead_id', 'Object does not exist.');
  const faults = contactFaults(body);
  if (faults) return { status: 400, body: { errors: [], 'field-errors': faults } };
  return { status: 200, body: addContact(context, lead, body) };
};

export function getContact({ store, user, params }: RouteContext, id: string): Answer {
  const contact = store.read('contacts', user).find((record) => record.id === id);
  return contact ? { status: 200, body: pickFields(contact, params) } : notFound;
}

/** Sets custom fields; nothing else is needed of it. */
export const putContact: Write = (context, id) => {
  const { store, user, body, now } = context;
  const contact = store.current('contacts', user).find((record) => record.id === id);
  if (!contact) return notFound;
  const other = Object.keys(body).find((key) => !key.startsWith('custom.'));
  const refusal = other === undefined ? fieldsRefusal(context, 'contact') : badField(other, 'Not here.');
  if (refusal) return refusal;
  store.remember('contacts', contact);
  Object.assign(contact, changedBy(user, now));
  writeFields(contact, body);
  return { status: 200, body: contact };
};

/** A lead with the contacts that the body has inside. Its status is the organization's first unless one is named. */
export const createLead: Write = (context) => {
  const { data, store, user, body, now, newId } = context;
  const [organization] = user.me.organizations;
  const statuses = organization?.lead_statuses ?? [];
  const status = 'status_id' in body ? statuses.find(({ id }) => id === body.status_id) : statuses[0];
  if (!status) return badField('status_id', 'Object does not exist.');
  const contacts = listOf(body.contacts).filter(isObject);
  const faults = contacts.flatMap((contact, index) => {
    const found = contactFaults(contact);
    return found ? [[index, found]] : [];
  });
  if (faults.length > 0) return badField('contacts', Object.fromEntries(faults));
  const id = newId('lead');
  const lead: WireRecord = {
    id,
    organization_id: organization?.id,
    name: typeof body.name === 'string' ? body.name : null,
    display_name: typeof body.name === 'string' && body.name !== '' ? body.name : 'Untitled',
    html_url: `https://app.close.com/lead/${id}/`,
    url: typeof body.url === 'string' ? body.url : null,
    description: '',
    status_id: status.id,
    status_label: status.label,
    contact_ids: [],
    opportunities: [],
    tasks: [],
    addresses: [],
    created_by: user.me.id,
    date_created: writeTime(now),
    ...changedBy(user, now),
  };
  data.leads.push(lead);
  store.made(lead);
  for (const contact of contacts) addContact(context, lead, contact);
  return { status: 200, body: leadNow(lead, context) };
};

function addContact(
  { data, store, user, now, newId }: WriteContext,
  lead: WireRecord,
  { name, title, emails, phones }: Record<string, unknown>,
): WireRecord {
  const [first] = listOf(emails);
  const contact: WireRecord = {
    id: newId('cont'),
    lead_id: lead.id,
    organization_id: lead.organization_id,
    name: name ?? null,
    display_name: name || (isObject(first) ? first.email : ''),
    title: title ?? null,
    emails: listOf(emails).map((email) => ({ is_unsubscribed: false, ...(isObject(email) ? email : {}) })),
    phones: listOf(phones),
    urls: [],
    created_by: user.me.id,
    date_created: writeTime(now),
    ...changedBy(user, now),
  };
  data.contacts.push(contact);
  store.made(contact);
  store.remember('leads', lead);
  lead.contact_ids = [...listOf(lead.contact_ids), contact.id];
  return contact;
}

/** As deep as the field they are about: `{ emails: { 0: { email: '…' } } }`. */
function contactFaults({ emails }: Record<string, unknown>): Record<string, unknown> | null {
  const wrong = listOf(emails).flatMap((item, index) => {
    const isAddress = isObject(item) && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(String(item.email));
    return isAddress ? [] : [[index, { email: 'Invalid email address.' }]];
  });
  return wrong.length > 0 ? { emails: Object.fromEntries(wrong) } : null;
}
