import type { Lead } from '../../close/leads/lead';
import { contactWith } from '../../domain/arrival';
import type { DraftContent } from '../../domain/draft';
import { toExistingContacts } from '../../domain/existing-contacts';
import type { ExistingContact, WriteRefusal, Written } from '../../domain/write-result';
import type { Sending } from './send-context';

type PersonContent = Extract<DraftContent, { kind: 'person' }>;

/**
 * Looks for the person before they are made; null when they may be. On another lead a second contact with the address is the
 * user's to decide (`again`); on the same lead nobody wants one.
 */
export async function findPerson(
  { email, leadId }: PersonContent,
  again: boolean,
  { account, client, memory }: Sending,
): Promise<WriteRefusal | null> {
  const [lead] = leadId === null ? [] : await client.getLeads([leadId]);
  if (leadId !== null && !lead) return { reason: 'not-found' };
  const hits = await client.findContactsByEmail([email]);
  const leads = hits.length === 0 ? [] : await client.getLeads([...new Set(hits.map((hit) => hit.leadId))]);
  // Close's search lags behind: the lead itself and what we have just made are newer.
  const found = [
    ...toExistingContacts(hits, leads),
    ...(lead ? contactsOf(lead, email) : []),
    ...(await memory.readMade(account, email)),
  ];
  const contacts = found.filter(
    ({ contactId }, index) => found.findIndex((one) => one.contactId === contactId) === index,
  );
  const inTheWay = again ? contacts.filter((contact) => contact.leadId === leadId) : contacts;
  return inTheWay.length > 0 ? { reason: 'exists', contacts: inTheWay } : null;
}

/** Makes the contact, or the lead with it. Throws what the one request throws. */
export async function makePerson(content: PersonContent, sending: Sending): Promise<Written> {
  const { email, name, title, leadId, leadName } = content;
  const { client } = sending;
  if (leadId === null) {
    const lead = await client.createLead({ name: leadName, contact: { name, title, email } });
    return settlePerson(lead, contactWith(lead, email)?.id ?? null, content, sending);
  }
  const { contactId } = await client.createContact({ leadId, name, title, email });
  // What it is called and where its page is; without it the contact is made all the same.
  const [lead] = await client.getLeads([leadId]).catch(() => []);
  return settlePerson(lead ?? { id: leadId, name: leadName, url: null }, contactId, content, sending);
}

/** Remembers the person that Close has now, so that no second one is made while its search does not find them. */
export async function settlePerson(
  lead: Lead | Pick<Lead, 'id' | 'name' | 'url'>,
  contactId: string | null,
  { email, name, leadId }: PersonContent,
  { account, known, memory }: Sending,
): Promise<Extract<Written, { kind: 'person' }>> {
  const made = { leadId: lead.id, leadName: lead.name, leadUrl: lead.url };
  const earlier = await memory.readMade(account, email).catch(() => []);
  await memory.keepMade(account, email, [...earlier, { contactId: contactId ?? '', name, ...made }]).catch(() => {});
  if (leadId === null && 'contacts' in lead) await known.logLead(account, lead).catch(() => {});
  else await known.forgetLead(account, lead.id).catch(() => {});
  return { kind: 'person', contactId, ...made };
}

function contactsOf(lead: Lead, email: string): ExistingContact[] {
  const contact = contactWith(lead, email);
  const { id: leadId, name: leadName, url: leadUrl } = lead;
  return contact ? [{ contactId: contact.id, name: contact.name, leadId, leadName, leadUrl }] : [];
}
