import { type CloseClient, createCloseClient } from '../../close/client';
import { createGate, type Gate, type Hold } from '../../close/http/gate';
import type { Lead } from '../../close/leads/lead';
import type { Me } from '../../close/people/me';
import type { Account } from '../accounts/account-store';
import type { Platform } from '../platform/ports';
import { cacheKeys, cachePrefixes, LEAD_LIFETIME_MS, LIST_LIFETIME_MS } from '../storage/cache-keys';
import type { SessionCache } from '../storage/session-cache';
import type { WriteLog } from './write-log';

/** The client of an account. `getMe` always asks, for it tells whether the key is still good. */
export type AccountClient = CloseClient & {
  /** Who the user is in Close, and what belongs to it: as it was at most an hour ago. */
  getProfile(signal?: AbortSignal): Promise<Me>;
};

export type CloseAccess = {
  /** Close as it answers, with nothing cached and nothing remembered of our own writes. */
  createClient(account: Account): CloseClient;
  /** The same for a key of which nobody knows yet whose it is. */
  createKeyClient(apiKey: string): CloseClient;
  /**
   * Close as this account sees it; what stays true for a while is asked once. Meetings are never cached. What we have
   * just written is in every answer, also where Close still reads an older record.
   */
  clientOf(account: Account): AccountClient;
  /** The gate of the account's organization, for every key of it; how long it is closed outlives the worker. */
  gateOf(account: Account): Gate;
  /** The user wants to see how the leads are now. */
  invalidateLeads(account: Account): Promise<void>;
  /** A cached lead has now what was written, and goes on having it when the write is no longer remembered. */
  amendCachedLead(account: Account, leadId: string): Promise<void>;
};

const fieldLists = { lead: 'fields', contact: 'contact-fields', opportunity: 'opportunity-fields' } as const;

type CloseAccessOptions = {
  platform: Pick<Platform, 'fetch' | 'now'>;
  cache: SessionCache;
  writeLog: Pick<WriteLog, 'overlayLeads' | 'overlayMeetings' | 'overlayActivities'>;
};

export function createCloseAccess({ platform, cache, writeLog }: CloseAccessOptions): CloseAccess {
  const { overlayLeads, overlayMeetings, overlayActivities } = writeLog;
  const gates = new Map<string, Gate>();

  function gateOf({ organizationId }: Account): Gate {
    const name = cacheKeys.pause(organizationId);
    const gate =
      gates.get(organizationId) ??
      createGate({
        now: platform.now,
        readHold: () => cache.get<Hold>(name),
        keepHold: (hold) => void (hold ? cache.set(name, hold.lasts, hold, { firm: true }) : cache.invalidate(name)),
      });
    gates.set(organizationId, gate);
    return gate;
  }

  const createKeyClient = (apiKey: string) => createCloseClient({ apiKey, fetch: platform.fetch });

  const createClient = (account: Account) =>
    createCloseClient({ apiKey: account.apiKey, fetch: platform.fetch, gate: gateOf(account) });

  /** One request for those that are not cached. A lead that is gone is asked for each time: it may just have been shared. */
  async function getLeads(account: Account, client: CloseClient, leadIds: readonly string[], signal?: AbortSignal) {
    const known = await cache.getMany<Lead>(leadIds.map((leadId) => cacheKeys.lead(account, leadId)));
    const missing = leadIds.filter((_, index) => known[index] === null);
    const generation = cache.generation();
    const asked = missing.length > 0 ? await client.getLeads(missing, signal) : [];
    const fresh = await overlayLeads(account, asked);
    if (generation === cache.generation())
      await Promise.all(fresh.map((lead) => cache.set(cacheKeys.lead(account, lead.id), LEAD_LIFETIME_MS, lead)));
    const old = known.flatMap((lead) => lead ?? []);
    return [...(await overlayLeads(account, old)), ...fresh];
  }

  function clientOf(account: Account): AccountClient {
    const client = createClient(account);
    const list = <T>(
      name: Parameters<typeof cacheKeys.list>[1],
      ask: (signal: AbortSignal) => Promise<T>,
      signal?: AbortSignal,
    ) => cache.getOrAsk(cacheKeys.list(account, name), LIST_LIFETIME_MS, ask, signal);
    return {
      ...client,
      getMeeting: async (meetingId, signal) => {
        const meeting = await client.getMeeting(meetingId, signal);
        return meeting && ((await overlayMeetings(account, [meeting]))[0] ?? meeting);
      },
      searchMeetings: async (search, signal) => {
        const page = await client.searchMeetings(search, signal);
        return { ...page, meetings: await overlayMeetings(account, page.meetings) };
      },
      listMeetings: async (filter, signal) => {
        const page = await client.listMeetings(filter, signal);
        return { ...page, meetings: await overlayMeetings(account, page.meetings) };
      },
      getLeads: (ids, signal) => getLeads(account, client, ids, signal),
      listActivities: (leadId, signal) =>
        cache.getOrAsk(
          cacheKeys.activity(account, leadId),
          LEAD_LIFETIME_MS,
          async (shared) => overlayActivities(account, leadId, await client.listActivities(leadId, shared)),
          signal,
        ),
      getProfile: (signal) => list('profile', client.getMe, signal),
      getOutcomes: (signal) => list('outcomes', client.getOutcomes, signal),
      getPlaybooks: (signal) => list('playbooks', client.getPlaybooks, signal),
      getLeadStatuses: (signal) => list('statuses', client.getLeadStatuses, signal),
      getUsers: (signal) => list('users', client.getUsers, signal),
      getEmailTemplates: (signal) => list('templates', client.getEmailTemplates, signal),
      getSchedulingLinks: (signal) => list('links', client.getSchedulingLinks, signal),
      getCustomFields: (of, signal) => list(fieldLists[of], (shared) => client.getCustomFields(of, shared), signal),
      getConnectedAccounts: (signal) => list('accounts', client.getConnectedAccounts, signal),
    };
  }

  return {
    createClient,
    createKeyClient,
    clientOf,
    gateOf,
    async invalidateLeads(account) {
      await Promise.all([cachePrefixes.leads(account), cachePrefixes.activities(account)].map(cache.invalidate));
    },
    async amendCachedLead(account, leadId) {
      const overlay = async (lead: Lead) => (await overlayLeads(account, [lead]))[0] ?? lead;
      await cache.amend(cacheKeys.lead(account, leadId), overlay);
    },
  };
}
