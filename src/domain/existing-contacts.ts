import type { Lead } from '../close/leads/lead';
import type { ContactHit } from '../close/people/find-contacts';
import type { ExistingContact } from './write-result';

/** Contacts that were found, with the names of their leads; a lead that is not shown to this user has none. */
export function toExistingContacts(hits: readonly ContactHit[], leads: readonly Lead[]): ExistingContact[] {
  return hits.map(({ contactId, name, leadId }) => {
    const lead = leads.find(({ id }) => id === leadId);
    return { contactId, name, leadId, leadName: lead?.name ?? '', leadUrl: lead?.url ?? null };
  });
}
