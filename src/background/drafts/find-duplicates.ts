import type { CloseClient } from '../../close/client';
import { toExistingContacts } from '../../domain/existing-contacts';
import { isPublicMail } from '../../domain/public-mail';
import type { ExistingContact, LeadChoice } from '../../domain/write-result';

/** More are a question for Close's own search. */
const MAX_LEADS = 5;

/**
 * Who in Close has this address, and leads that may be the person's company: those that a search for the address's domain
 * finds. A mail provider's domain tells nothing of a company. Throws the client's `CloseError`.
 *
 * @param email in lower case
 */
export async function findDuplicates(
  email: string,
  client: Pick<CloseClient, 'findContactsByEmail' | 'findLeads' | 'getLeads'>,
): Promise<{ contacts: ExistingContact[]; leads: LeadChoice[] }> {
  const domain = email.slice(email.lastIndexOf('@') + 1);
  const [hits, found] = await Promise.all([
    client.findContactsByEmail([email]),
    isPublicMail(domain) ? [] : client.findLeads(domain),
  ]);
  const leadIds = [...new Set(hits.map(({ leadId }) => leadId))];
  const known = leadIds.length === 0 ? [] : await client.getLeads(leadIds);
  return {
    contacts: toExistingContacts(hits, known),
    leads: found.slice(0, MAX_LEADS).map(({ id, name, url, because }) => ({ leadId: id, name, url, because })),
  };
}
