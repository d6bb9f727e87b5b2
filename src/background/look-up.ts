import type { EventReference } from '../calendar/event-reference';
import type { CloseClient } from '../close/client';
import { CloseError } from '../close/close-error';
import { toLastActivity } from '../lookup/activity-kind';
import { findMeetings } from '../lookup/find-meetings';
import { seriesOf } from '../lookup/ladder';
import { type FoundMeeting, type LeadsAnswer, toLeadCards, withLastActivity } from '../lookup/lead-card';
import { nearOf, whyNotFound } from '../lookup/not-found-reasons';
import type { LastActivity, LeadCard, NotFound, PanelState } from '../lookup/panel-state';
import type { Account } from './account-store';
import { cardOptions, NO_NAMES, readerTimeZone, readNames } from './card-options';
import { nextLook } from './next-look';
import { readFirstRung, rememberRung } from './rung-memory';
import { toPanelFailure } from './to-panel-failure';

/**
 * One lookup from start to end: yields each state the panel should show. The meetings come as soon as the search has
 * answered, the brief after, the last activity last. What cannot be asked for does not take away what is there.
 */
export async function* lookUp(
  reference: EventReference,
  account: Account,
  client: CloseClient,
): AsyncGenerator<PanelState> {
  const { organizationId, organizationName: organization } = account;
  const scope = { organizationId, provider: reference.provider };
  try {
    const firstRung = await readFirstRung(scope);
    const options = { client, now: Date.now(), timeZone: readerTimeZone(), firstRung };
    const { meetings, rung } = await findMeetings(reference, options);
    const askedAt = Date.now();
    if (meetings.length === 0) {
      yield await notFound(reference, account, client, askedAt);
      return;
    }
    yield { kind: 'found', organization, leads: toLeadCards(meetings, 'loading', cardOptions(NO_NAMES)), askedAt };
    const known = meetings.every(({ match }) => match.occurrence === 'exact');
    if (rung && known && seriesOf(reference) !== null) await rememberRung(scope, rung);
    const cards = await readCards(meetings, account, client);
    yield { kind: 'found', organization, leads: cards, askedAt };
    yield { kind: 'found', organization, leads: await addLastActivities(cards, client), askedAt };
  } catch (error) {
    const now = Date.now();
    const failure = toPanelFailure(await certain(error, client), { now, online: navigator.onLine });
    yield { kind: 'failed', failure, askedAt: now };
  }
}

/** The meetings with their leads: one request for all leads, and the lists of names, which are kept for an hour. */
export async function readCards(
  found: readonly FoundMeeting[],
  account: Account,
  client: CloseClient,
): Promise<LeadCard[]> {
  const [leads, names] = await Promise.all([
    askForLeads(found, client),
    readNames(
      account,
      client,
      found.map(({ meeting }) => meeting),
    ),
  ]);
  return toLeadCards(found, leads, cardOptions(names));
}

/** One request for each lead that is there; an event has one to three of them. */
export async function addLastActivities(
  cards: readonly LeadCard[],
  client: Pick<CloseClient, 'getLastActivity'>,
): Promise<LeadCard[]> {
  const ids = cards.flatMap(({ leadId, brief }) => (leadId !== null && brief ? [leadId] : []));
  const activities = await Promise.all(
    ids.map((id) => client.getLastActivity(id).then(toLastActivity, (): LastActivity => ({ kind: 'failed' }))),
  );
  return ids.reduce<LeadCard[]>(
    (all, id, index) => withLastActivity(all, id, activities[index] ?? { kind: 'failed' }),
    [...cards],
  );
}

async function notFound(
  reference: EventReference,
  account: Account,
  client: CloseClient,
  askedAt: number,
): Promise<NotFound> {
  // Only a cause among others: without the list the others stand.
  const accounts = await client.getConnectedAccounts().catch(() => null);
  const reasons = whyNotFound(reference, { accounts, now: askedAt });
  return {
    kind: 'not-found',
    organization: account.organizationName,
    provider: reference.provider,
    recurring: seriesOf(reference) !== null,
    reasons,
    nextLookAt: reasons.includes('just-booked') ? await nextLook(account, reference, askedAt) : null,
    near: nearOf(reference),
    askedAt,
  };
}

async function askForLeads(found: readonly FoundMeeting[], client: CloseClient): Promise<LeadsAnswer> {
  const ids = found.flatMap(({ meeting }) => meeting.leadId ?? []);
  if (ids.length === 0) return [];
  try {
    return await client.getLeads(ids);
  } catch {
    return 'failed';
  }
}

/** Close also answers 401 for what a valid key may not do. Only `/me/` tells whether the key itself is refused. */
export async function certain(error: unknown, client: Pick<CloseClient, 'getMe'>): Promise<unknown> {
  if (!(error instanceof CloseError) || error.failure.reason !== 'key-rejected') return error;
  try {
    await client.getMe();
    return new CloseError({ reason: 'not-allowed' }, error.status);
  } catch (meError) {
    return meError;
  }
}
