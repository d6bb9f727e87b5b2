import { type CloseClient, createCloseClient } from '../close/client';
import type { Lead } from '../close/lead';
import { type Account, accountId } from './account-store';
import { amendKept, forgetKept, keep, kept, readKeptAll } from './kept-answers';
import { withWrittenLeads, withWrittenMeetings } from './written';

const MINUTE = 60_000;
/** Lists that an administrator changes now and then. */
const LIST_LIFETIME = 60 * MINUTE;
const LEAD_LIFETIME = 5 * MINUTE;

/** Close as it answers, with nothing kept and nothing remembered of our own writes. */
export function createClient(apiKey: string): CloseClient {
  return createCloseClient({ apiKey, fetch: globalThis.fetch.bind(globalThis) });
}

/**
 * Close as this account sees it; what stays true for a while is asked once. Meetings are always asked anew. What we have just
 * written is in every answer, also where Close still reads an older record.
 */
export function clientOf(account: Account): CloseClient {
  const client = createClient(account.apiKey);
  const id = accountId(account);
  const list = <T>(name: string, ask: () => Promise<T>) => kept(`${id}:${name}`, LIST_LIFETIME, ask);
  return {
    ...client,
    getMeeting: async (meetingId, signal) => {
      const meeting = await client.getMeeting(meetingId, signal);
      return meeting && ((await withWrittenMeetings(account, [meeting]))[0] ?? meeting);
    },
    searchMeetings: async (search, signal) => {
      const page = await client.searchMeetings(search, signal);
      return { ...page, meetings: await withWrittenMeetings(account, page.meetings) };
    },
    listMeetings: async (filter, signal) => {
      const page = await client.listMeetings(filter, signal);
      return { ...page, meetings: await withWrittenMeetings(account, page.meetings) };
    },
    getLeads: (ids, signal) => getLeads(account, client, ids, signal),
    getLastActivity: (leadId, signal) =>
      kept(`${id}:activity:${leadId}`, LEAD_LIFETIME, () => client.getLastActivity(leadId, signal)),
    getOutcomes: (signal) => list('outcomes', () => client.getOutcomes(signal)),
    getLeadStatuses: (signal) => list('statuses', () => client.getLeadStatuses(signal)),
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

/** A lead that is kept has now what was written, and goes on having it when the write is no longer remembered. */
export async function amendKeptLead(account: Account, leadId: string): Promise<void> {
  const withWritten = async (lead: Lead) => (await withWrittenLeads(account, [lead]))[0] ?? lead;
  await amendKept(keptLeadName(account, leadId), withWritten);
}

/** One request for those that are not kept. A lead that is gone is asked for each time: it may just have been shared. */
async function getLeads(account: Account, client: CloseClient, leadIds: readonly string[], signal?: AbortSignal) {
  const known = await readKeptAll<Lead>(leadIds.map((leadId) => keptLeadName(account, leadId)));
  const missing = leadIds.filter((_, index) => known[index] === null);
  const asked = missing.length > 0 ? await client.getLeads(missing, signal) : [];
  const fresh = await withWrittenLeads(account, asked);
  await Promise.all(fresh.map((lead) => keep(keptLeadName(account, lead.id), LEAD_LIFETIME, lead)));
  const old = known.flatMap((lead) => lead ?? []);
  return [...(await withWrittenLeads(account, old)), ...fresh];
}

function keptLeadName(account: Account, leadId: string): string {
  return `${accountId(account)}:lead:${leadId}`;
}
