import * as v from 'valibot';
import { isBadRequest } from '../http/bad-request';
import { readableItems } from '../http/lenient';
import type { CloseRequest } from '../http/request';
import { contactSchema } from '../people/contact-schema';
import { anyOf, fieldMatches, hasRelated, type TextMode } from '../search/data-query';
import { searchData } from '../search/search-data';
import type { Contact, Lead } from './lead';
import { leadHead, leadHeadEntries } from './lead-schema';

/** A lead that goes with a text. */
export type LeadHit = Pick<Lead, 'id' | 'name' | 'url' | 'statusLabel'> & {
  /** The contact's name or address that matched, when it was not the lead's own name. */
  because: string | null;
};

const mostHits = 10;

const entries = { ...leadHeadEntries, contacts: readableItems(contactSchema) };
const hitSchema = v.pipe(
  v.object(entries),
  v.transform((wire) => ({ ...leadHead(wire), contacts: wire.contacts })),
);

/**
 * Leads whose name, or a contact's name or address, goes with the text; at most ten, in Close's order. An empty text
 * finds nothing, without a request. Words may be typed in part: that mode is what Close's own app sends but is not
 * documented, so when it is refused whole words are asked for instead.
 */
export async function findLeads(request: CloseRequest, text: string, signal?: AbortSignal): Promise<LeadHit[]> {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return [];
  const found = await findBy('beginning_of_words', request, wanted, signal).catch((error: unknown) => {
    if (!isBadRequest(error)) throw error;
    return findBy('full_words', request, wanted, signal);
  });
  return found
    .slice(0, mostHits)
    .map(({ contacts, ...head }) => ({ ...head, because: reason(wanted, head.name, contacts) }));
}

function findBy(mode: TextMode, request: CloseRequest, text: string, signal?: AbortSignal) {
  const query = anyOf(
    fieldMatches(['lead', 'name'], mode, text),
    hasRelated(
      'lead',
      'contact',
      anyOf(
        fieldMatches(['contact', 'name'], mode, text),
        // An address is no sentence; as a phrase its parts must follow one another.
        hasRelated('contact', 'contact_email', fieldMatches(['contact_email', 'email'], 'phrase', text)),
      ),
    ),
  );
  const search = { find: 'lead', query, fields: Object.keys(entries), schema: hitSchema, limit: mostHits } as const;
  return searchData(request, { ...search, mostPages: 1 }, signal);
}

/** Close does not say what matched, so it is looked for in the same way. */
function reason(text: string, leadName: string, contacts: readonly Contact[]): string | null {
  const matches = (candidate: string | null) => candidate !== null && goesWith(text, candidate.toLowerCase());
  if (matches(leadName)) return null;
  const contact = contacts.find(({ name }) => matches(name));
  if (contact) return contact.name;
  return contacts.flatMap(({ emails }) => emails).find((email) => email.toLowerCase().includes(text)) ?? null;
}

function goesWith(text: string, name: string): boolean {
  return text.split(/\s+/).every((word) => name.includes(word));
}
