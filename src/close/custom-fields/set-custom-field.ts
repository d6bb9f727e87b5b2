import * as v from 'valibot';
import { CloseError } from '../http/close-error';
import { parseInstant } from '../http/instant';
import { requiredId } from '../http/lenient';
import { idOf, isIdOf } from '../http/object-id';
import { parseRecord } from '../http/parse-record';
import type { CloseRequest } from '../http/request';
import type { Lead } from '../leads/lead';
import { parseLead } from '../leads/lead-schema';
import type { Opportunity } from '../opportunities/opportunity';
import { opportunitySchema } from '../opportunities/opportunity-schema';
import { type CustomValue, customValues, type FieldValue } from './custom-field';

/** What a contact has in its custom fields. */
export type ContactFields = {
  /** `cont_…` */
  id: string;
  custom: CustomValue[];
  /** When the contact was last changed. */
  updatedAt: number | null;
};

const instant = v.fallback(v.nullable(v.pipe(v.string(), v.transform(parseInstant), v.number())), null);

const contactSchema = v.pipe(
  v.looseObject({ id: requiredId, date_updated: instant }),
  v.transform((wire): ContactFields => ({ id: wire.id, custom: customValues(wire), updatedAt: wire.date_updated })),
);

/** Null when Close shows no such contact to this user. https://developer.close.com/api/resources/contacts */
export async function getContactFields(request: CloseRequest, contactId: string): Promise<ContactFields | null> {
  if (!isIdOf('cont', contactId)) return null;
  try {
    const params = new URLSearchParams({ _fields: 'id,date_updated,custom' });
    return parseRecord(contactSchema, await request.get(`/contact/${contactId}/`, params));
  } catch (error) {
    if (error instanceof CloseError && error.failure.reason === 'not-found') return null;
    throw error;
  }
}

/**
 * Gives a custom field of a lead another value, null for none, and gives the lead as Close has it then. Absolute: of several
 * values all are sent. https://developer.close.com/api/resources/leads/update
 */
export async function setLeadField(
  request: CloseRequest,
  leadId: string,
  fieldId: string,
  value: FieldValue,
): Promise<Lead> {
  return parseLead(await request.put(`/lead/${idOf('lead', leadId)}/`, bodyOf(fieldId, value)));
}

/** The same of a contact. https://developer.close.com/api/resources/contacts/update */
export async function setContactField(
  request: CloseRequest,
  contactId: string,
  fieldId: string,
  value: FieldValue,
): Promise<ContactFields> {
  const answer = await request.put(`/contact/${idOf('cont', contactId)}/`, bodyOf(fieldId, value));
  return parseRecord(contactSchema, answer);
}

/** The same of an opportunity. https://developer.close.com/api/resources/opportunities/update */
export async function setOpportunityField(
  request: CloseRequest,
  opportunityId: string,
  fieldId: string,
  value: FieldValue,
): Promise<Opportunity> {
  const answer = await request.put(`/opportunity/${idOf('oppo', opportunityId)}/`, bodyOf(fieldId, value));
  return parseRecord(opportunitySchema, answer);
}

function bodyOf(fieldId: string, value: FieldValue): Record<string, FieldValue> {
  return { [`custom.${idOf('cf', fieldId)}`]: value };
}
