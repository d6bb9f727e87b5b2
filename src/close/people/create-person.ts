import * as v from 'valibot';
import { optionalText, requiredId } from '../http/lenient';
import { idOf } from '../http/object-id';
import { parseRecord } from '../http/parse-record';
import type { CloseRequest } from '../http/request';
import type { Lead } from '../leads/lead';
import { parseLead } from '../leads/lead-schema';

/** Someone to be made a contact; an empty title is none. */
export type NewPerson = { name: string; title: string; email: string };

/** The contact that Close has made. */
export type CreatedContact = {
  /** `cont_…` */
  contactId: string;
  /** `lead_…` */
  leadId: string;
  name: string | null;
};

const contactSchema = v.object({
  id: requiredId,
  lead_id: optionalText,
  display_name: optionalText,
  name: optionalText,
});

/** Adds a contact to a lead. https://developer.close.com/api/resources/contacts/create */
export async function createContact(
  request: CloseRequest,
  { leadId, ...person }: NewPerson & { leadId: string },
): Promise<CreatedContact> {
  const body = { lead_id: idOf('lead', leadId), ...toBody(person) };
  const wire = parseRecord(contactSchema, await request.post('/contact/', body));
  return { contactId: wire.id, leadId: wire.lead_id ?? leadId, name: wire.display_name ?? wire.name };
}

/**
 * Makes a lead with its first contact, in one request: half of it cannot come to be.
 * https://developer.close.com/api/resources/leads/create, `contacts`
 */
export async function createLead(
  request: CloseRequest,
  { name, contact }: { name: string; contact: NewPerson },
): Promise<Lead> {
  return parseLead(await request.post('/lead/', { name, contacts: [toBody(contact)] }));
}

function toBody({ name, title, email }: NewPerson) {
  return { name, ...(title === '' ? {} : { title }), emails: [{ email, type: 'office' }] };
}
