import type { CloseClient } from '../../close/client';
import type { LastActivity, LeadCard } from '../../domain/panel-state';
import { toLastActivity } from '../../lookup/cards/activity-kind';
import { type FoundMeeting, type LeadsAnswer, toLeadCards, withLastActivity } from '../../lookup/cards/lead-card';
import type { Account } from '../accounts/account-store';
import type { ChosenFields } from '../accounts/chosen-fields';
import { askAfterPause } from '../close-access/after-pause';
import type { Platform } from '../platform/ports';
import { cardOptions, readNames } from './lookup-context';

/** More tabs than that are in sight of nobody. */
const MAX_ACTIVITIES = 10;
/**
 * How long all of them together may take. They wait for one another, and the browser stops a worker that has called none of
 * its APIs for 30 s.
 */
const ACTIVITIES_LIMIT_MS = 8000;

/** What cards are made with. */
export type CardContext = { platform: Pick<Platform, 'now' | 'timeZone'>; chosenFields: ChosenFields };

/** The meetings with their leads: one request for all leads, and the lists of names, which are cached for an hour. */
export async function readCards(
  found: readonly FoundMeeting[],
  account: Account,
  client: CloseClient,
  context: CardContext,
  signal?: AbortSignal,
): Promise<LeadCard[]> {
  const [leads, names] = await Promise.all([
    askForLeads(found, client, signal),
    readNames(
      account,
      client,
      found.map(({ meeting }) => meeting),
      context,
      signal,
    ),
  ]);
  return toLeadCards(found, leads, cardOptions(names, context));
}

/**
 * One request for each lead that is there; an event has one to three of them as a rule. Of a crowd only the first ones are
 * asked for: the others are when somebody looks at them.
 */
export async function addLastActivities(
  cards: readonly LeadCard[],
  client: Pick<CloseClient, 'getLastActivity'>,
  signal?: AbortSignal,
): Promise<LeadCard[]> {
  const ids = [...new Set(cards.flatMap(({ leadId, brief }) => (leadId !== null && brief ? [leadId] : [])))];
  const asked = ids.slice(0, MAX_ACTIVITIES);
  const activities = await readTogether(asked, client, signal);
  return ids.reduce<LeadCard[]>(
    (all, id, index) => withLastActivity(all, id, activities[index] ?? { kind: 'unasked' }),
    [...cards],
  );
}

/** What has not come in time counts as failed. */
async function readTogether(
  leadIds: readonly string[],
  client: Pick<CloseClient, 'getLastActivity'>,
  signal: AbortSignal | undefined,
): Promise<LastActivity[]> {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), ACTIVITIES_LIMIT_MS);
  const either = signal ? AbortSignal.any([signal, limit.signal]) : limit.signal;
  try {
    return await Promise.all(
      leadIds.map((id) =>
        readLastActivity(id, client, either).catch((): LastActivity => {
          signal?.throwIfAborted();
          return { kind: 'failed' };
        }),
      ),
    );
  } finally {
    clearTimeout(timer);
  }
}

/** Rejects only when `signal` aborts. */
export async function readLastActivity(
  leadId: string,
  client: Pick<CloseClient, 'getLastActivity'>,
  signal?: AbortSignal,
): Promise<LastActivity> {
  try {
    return toLastActivity(await askAfterPause(() => client.getLastActivity(leadId, signal), signal));
  } catch {
    signal?.throwIfAborted();
    return { kind: 'failed' };
  }
}

async function askForLeads(
  found: readonly FoundMeeting[],
  client: CloseClient,
  signal?: AbortSignal,
): Promise<LeadsAnswer> {
  const ids = found.flatMap(({ meeting }) => meeting.leadId ?? []);
  if (ids.length === 0) return [];
  try {
    return await askAfterPause(() => client.getLeads(ids, signal), signal);
  } catch {
    signal?.throwIfAborted();
    return 'failed';
  }
}
