import type { EventReference } from '../calendar/event-reference';
import type { CloseClient } from '../close/client';
import { CloseError } from '../close/close-error';
import { findMeetings } from '../lookup/find-meetings';
import { seriesOf } from '../lookup/ladder';
import { toLeadCard, withLeads, withoutLeads } from '../lookup/lead-card';
import type { LeadCard, PanelState } from '../lookup/panel-state';
import type { Account } from './account-store';
import { readFirstRung, rememberRung } from './rung-memory';
import { toPanelFailure } from './to-panel-failure';

/**
 * One lookup from start to end: yields each state the panel should show. The meetings come as soon as the search has
 * answered, the leads' names after; a lead that cannot be asked for does not take its meeting away.
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
    const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const { meetings, rung } = await findMeetings(reference, { client, now: Date.now(), timeZone, firstRung });
    const askedAt = Date.now();
    if (meetings.length === 0) {
      yield {
        kind: 'not-found',
        organization,
        provider: reference.provider,
        recurring: seriesOf(reference) !== null,
        askedAt,
      };
      return;
    }
    const cards = meetings.map(toLeadCard);
    yield { kind: 'found', organization, leads: cards, askedAt };
    const known = meetings.every(({ match }) => match.occurrence === 'exact');
    if (rung && known && seriesOf(reference) !== null) await rememberRung(scope, rung);
    yield { kind: 'found', organization, leads: await nameLeads(cards, client), askedAt };
  } catch (error) {
    const now = Date.now();
    const failure = toPanelFailure(await certain(error, client), { now, online: navigator.onLine });
    yield { kind: 'failed', failure, askedAt: now };
  }
}

async function nameLeads(cards: readonly LeadCard[], client: CloseClient): Promise<LeadCard[]> {
  const ids = cards.flatMap(({ leadId }) => (leadId === null ? [] : [leadId]));
  if (ids.length === 0) return [...cards];
  try {
    return withLeads(cards, await client.getLeads(ids));
  } catch {
    return withoutLeads(cards);
  }
}

/** Close also answers 401 for what a valid key may not do. Only `/me/` tells whether the key itself is refused. */
async function certain(error: unknown, client: CloseClient): Promise<unknown> {
  if (!(error instanceof CloseError) || error.failure.reason !== 'key-rejected') return error;
  try {
    await client.getMe();
    return new CloseError({ reason: 'not-allowed' }, error.status);
  } catch (meError) {
    return meError;
  }
}
