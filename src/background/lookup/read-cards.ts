import type { CloseClient } from '../../close/client';
import type { LeadCard } from '../../domain/panel-state';
import type { Story } from '../../domain/story/story';
import { type FoundMeeting, type LeadsAnswer, toLeadCards, withStory } from '../../lookup/cards/lead-card';
import { hasOutcomes, toStory } from '../../lookup/cards/story';
import type { Account } from '../accounts/account-store';
import type { ChosenFields } from '../accounts/chosen-fields';
import { askAfterPause } from '../close-access/after-pause';
import type { Platform } from '../platform/ports';
import { cardOptions, readNames } from './lookup-context';

/** More tabs than that are in sight of nobody. */
const MAX_STORIES = 10;
/**
 * How long all of them together may take. They wait for one another, and the browser stops a worker that has called none of
 * its APIs for 30 s.
 */
const STORIES_LIMIT_MS = 8000;

/** What tells what happened with a lead. */
export type StoryClient = Pick<CloseClient, 'listActivities' | 'getOutcomes'>;

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
export async function addStories(
  cards: readonly LeadCard[],
  account: Pick<Account, 'userId'>,
  client: StoryClient,
  signal?: AbortSignal,
): Promise<LeadCard[]> {
  const ids = [...new Set(cards.flatMap(({ leadId, brief }) => (leadId !== null && brief ? [leadId] : [])))];
  const asked = ids.slice(0, MAX_STORIES);
  const stories = await readTogether(asked, account, client, signal);
  return ids.reduce<LeadCard[]>(
    (all, id, index) => withStory(all, id, stories[index] ?? { kind: 'unasked' }),
    [...cards],
  );
}

/** What has not come in time counts as failed. */
async function readTogether(
  leadIds: readonly string[],
  account: Pick<Account, 'userId'>,
  client: StoryClient,
  signal: AbortSignal | undefined,
): Promise<Story[]> {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), STORIES_LIMIT_MS);
  const either = signal ? AbortSignal.any([signal, limit.signal]) : limit.signal;
  try {
    return await Promise.all(
      leadIds.map((id) =>
        readStory(id, account, client, either).catch((): Story => {
          signal?.throwIfAborted();
          return { kind: 'failed' };
        }),
      ),
    );
  } finally {
    clearTimeout(timer);
  }
}

/**
 * What happened with a lead: one request. The outcomes' names are asked for where one is needed; that list is cached for an
 * hour, and without it the story is told all the same. Rejects only when `signal` aborts.
 */
export async function readStory(
  leadId: string,
  { userId }: Pick<Account, 'userId'>,
  client: StoryClient,
  signal?: AbortSignal,
): Promise<Story> {
  try {
    const page = await askAfterPause(() => client.listActivities(leadId, signal), signal);
    const outcomes = hasOutcomes(page) ? await client.getOutcomes(signal).catch(() => null) : null;
    return toStory(page, { userId, outcomes });
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
