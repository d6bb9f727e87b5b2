import * as v from 'valibot';
import { isBadRequest } from '../http/bad-request';
import type { CloseRequest } from '../http/request';
import { isLeadId } from '../leads/lead';
import { anyOf, fieldMatches, hasRelated } from '../search/data-query';
import { searchData } from '../search/search-data';
import { contactEntries } from './contact-schema';

/** A contact that has one of the addresses asked for. */
export type ContactHit = {
  /** `cont_…` */
  contactId: string;
  /** `lead_…` */
  leadId: string;
  name: string | null;
  title: string | null;
  /** All of the contact's addresses, as Close has them. */
  emails: string[];
};

/** How many addresses go into one request. */
const mostAtOnce = 100;

const { phones: _, subscriptions: __, ...entries } = contactEntries;
const hitSchema = v.pipe(
  v.object({ ...entries, lead_id: v.pipe(v.string(), v.check(isLeadId)) }),
  v.transform(
    (wire): ContactHit => ({
      contactId: wire.id,
      leadId: wire.lead_id,
      name: wire.display_name ?? wire.name,
      title: wire.title,
      emails: wire.emails,
    }),
  ),
);
const fields = [...Object.keys(entries), 'lead_id'];

/**
 * The contacts with any of these addresses, in one request for up to a hundred of them; case does not count, and what is
 * no address is left out. The mode `exact_value` is not documented: when Close refuses it, the documented `phrase` is
 * asked for instead, which finds more. Either way only contacts that have one of the addresses are given.
 */
export async function findContactsByEmail(
  request: CloseRequest,
  emails: readonly string[],
  signal?: AbortSignal,
): Promise<ContactHit[]> {
  const asked = [...new Set(emails.map(normalized))].filter((email) => /^[^\s@]+@[^\s@]+$/.test(email));
  const hits = new Map<string, ContactHit>();
  for (let start = 0; start < asked.length; start += mostAtOnce) {
    const part = asked.slice(start, start + mostAtOnce);
    for (const hit of await findSome(request, part, signal)) hits.set(hit.contactId, hit);
  }
  return [...hits.values()].filter((hit) => hit.emails.some((email) => asked.includes(normalized(email))));
}

async function findSome(request: CloseRequest, emails: string[], signal?: AbortSignal): Promise<ContactHit[]> {
  try {
    return await findBy('exact_value', request, emails, signal);
  } catch (error) {
    if (!isBadRequest(error)) throw error;
    return findBy('phrase', request, emails, signal);
  }
}

function findBy(mode: 'exact_value' | 'phrase', request: CloseRequest, emails: string[], signal?: AbortSignal) {
  const conditions = emails.map((email) =>
    hasRelated('contact', 'contact_email', fieldMatches(['contact_email', 'email'], mode, email)),
  );
  const search = { find: 'contact', query: anyOf(...conditions), fields, schema: hitSchema, limit: 100 } as const;
  return searchData(request, { ...search, mostPages: 5 }, signal);
}

function normalized(email: string): string {
  return email.trim().toLowerCase();
}
