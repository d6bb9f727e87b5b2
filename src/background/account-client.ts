import { type CloseClient, createCloseClient } from '../close/client';
import type { Lead } from '../close/lead';
import { type Account, accountId } from './account-store';
import { forgetKept, keep, kept, readKept } from './kept-answers';

const MINUTE = 60_000;
/** Lists that an administrator changes now and then. */
const LIST_LIFETIME = 60 * MINUTE;
const LEAD_LIFETIME = 5 * MINUTE;

export function createClient(apiKey: string): CloseClient {
  return createCloseClient({ apiKey, fetch: globalThis.fetch.bind(globalThis) });
}

/** Close as this account sees it; what stays true for a while is asked once. Meetings are always asked anew. */
export function clientOf(account: Account): CloseClient {
  const client = createClient(account.apiKey);
  const id = accountId(account);
  const list = <T>(name: string, ask: () => Promise<T>) => kept(`${id}:${name}`, LIST_LIFETIME, ask);
  return {
    ...client,
    getLeads: (ids, signal) => getLeads(id, client, ids, signal),
    getLastActivity: (leadId, signal) =>
      kept(`${id}:activity:${leadId}`, LEAD_LIFETIME, () => client.getLastActivity(leadId, signal)),
    getOutcomes: (signal) => list('outcomes', () => client.getOutcomes(signal)),
    getUsers: (signal) => list('users', () => client.getUsers(signal)),
    getLeadCustomFields: (signal) => list('fields', () => client.getLeadCustomFields(signal)),
    getConnectedAccounts: (signal) => list('accounts', () => client.getConnectedAccounts(signal)),
  };
}

/** The user wants to see how the leads are now. */
export async function forgetLeads(account: Account): Promise<void> {
  const id = accountId(account);
  await Promise.all([forgetKept(`${id}:lead:`), forgetKept(`${id}:activity:`)]);
}

/** One request for those that are not kept. A lead that is gone is asked for each time: it may just have been shared. */
async function getLeads(id: string, client: CloseClient, leadIds: readonly string[], signal?: AbortSignal) {
  const known = await Promise.all(leadIds.map((leadId) => readKept<Lead>(`${id}:lead:${leadId}`)));
  const missing = leadIds.filter((_, index) => known[index] === null);
  const asked = missing.length > 0 ? await client.getLeads(missing, signal) : [];
  await Promise.all(asked.map((lead) => keep(`${id}:lead:${lead.id}`, LEAD_LIFETIME, lead)));
  return [...known.flatMap((lead) => lead ?? []), ...asked];
}
