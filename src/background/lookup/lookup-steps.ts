import type { EventReference } from '../../calendar/event-reference';
import type { CloseClient } from '../../close/client';
import type { NotFound, PanelState } from '../../domain/panel-state';
import { toLeadCards } from '../../lookup/cards/lead-card';
import { findMeetings } from '../../lookup/event/find-meetings';
import { nearOf, whyNotFound } from '../../lookup/event/not-found-reasons';
import type { PreferredStrategy } from '../../lookup/event/strategies';
import type { Account } from '../accounts/account-store';
import { disambiguateUnauthorized } from '../failures/disambiguate-unauthorized';
import { toPanelFailure } from '../failures/to-panel-failure';
import { cardOptions, type LookupContext, NO_NAMES } from './lookup-context';
import { nextLook } from './next-look';
import { addStories, readCards } from './read-cards';

/**
 * One lookup from start to end: yields each state the panel should show. The meetings come as soon as the search has
 * answered, the brief after, what happened with the lead last. What cannot be asked for does not take away what is there.
 * Yields nothing more when `signal` aborts.
 */
export async function* lookUp(
  reference: EventReference,
  account: Account,
  client: CloseClient,
  context: LookupContext & { preferred: PreferredStrategy | null },
  signal?: AbortSignal,
): AsyncGenerator<PanelState> {
  const { platform, strategies, preferred } = context;
  const { organizationId, organizationName: organization } = account;
  const scope = { organizationId, provider: reference.provider };
  try {
    const options = { client, now: platform.now(), preferred, ...(signal && { signal }) };
    const { meetings, strategy } = await findMeetings(reference, options);
    const askedAt = platform.now();
    if (meetings.length === 0) {
      yield await notFound(reference, account, client, askedAt, context, signal);
      return;
    }
    yield {
      kind: 'found',
      organization,
      leads: toLeadCards(meetings, 'loading', cardOptions(NO_NAMES, context)),
      askedAt,
    };
    const known = meetings.every(({ match }) => match.occurrence === 'exact');
    // What our own storage cannot keep costs a question more, not the answer.
    if (strategy && known && reference.series !== null) await strategies.keep(scope, strategy).catch(() => {});
    const cards = await readCards(meetings, account, client, context, signal);
    yield { kind: 'found', organization, leads: cards, askedAt };
    yield { kind: 'found', organization, leads: await addStories(cards, account, client, signal), askedAt };
  } catch (error) {
    if (signal?.aborted) return;
    const now = platform.now();
    const failure = toPanelFailure(await disambiguateUnauthorized(error, client), { now, online: platform.isOnline() });
    yield { kind: 'failed', failure, askedAt: now };
  }
}

async function notFound(
  reference: EventReference,
  account: Account,
  client: CloseClient,
  askedAt: number,
  { cache }: LookupContext,
  signal?: AbortSignal,
): Promise<NotFound> {
  // Only a cause among others: without the list the others still count.
  const accounts = await client.getConnectedAccounts(signal).catch(() => null);
  signal?.throwIfAborted();
  const reasons = whyNotFound(reference, { accounts, now: askedAt });
  return {
    kind: 'not-found',
    organization: account.organizationName,
    provider: reference.provider,
    recurring: reference.series !== null,
    reasons,
    nextLookAt: reasons.includes('just-booked') ? await nextLook(account, reference, askedAt, cache) : null,
    near: nearOf(reference),
    askedAt,
  };
}
