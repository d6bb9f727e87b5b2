import type { CloseClient } from '../../close/client';
import { byOwner } from '../../domain/custom-field';
import type { CardOptions } from '../../lookup/cards/lead-card';
import { readFields } from '../../lookup/cards/read-fields';
import type { Account } from '../accounts/account-store';
import type { ChosenFields } from '../accounts/chosen-fields';
import type { Platform } from '../platform/ports';
import type { SessionCache } from '../storage/session-cache';
import type { PreferredStrategies } from './preferred-strategy';

/** What a lookup needs of the worker besides a client of Close. */
export type LookupContext = {
  platform: Pick<Platform, 'isOnline' | 'now' | 'timeZone'>;
  cache: Pick<SessionCache, 'get' | 'set'>;
  chosenFields: ChosenFields;
  strategies: PreferredStrategies;
};

/** The names of things, for a card. */
export type Names = Pick<CardOptions, 'outcomes' | 'customFields'>;

export const NO_NAMES: Names = { outcomes: null, customFields: byOwner(() => ({ chosen: [], known: [] })) };

/** What a card needs besides the meeting and the lead: the clock, the viewer's zone, and the names of things. */
export function cardOptions(
  { outcomes, customFields }: Names,
  { platform }: { platform: Pick<Platform, 'now' | 'timeZone'> },
): CardOptions {
  return { now: platform.now(), timeZone: platform.timeZone(), outcomes, customFields };
}

/** The lists that these meetings need. A list that cannot be had costs its names, and nothing else. */
export async function readNames(
  { organizationId }: Account,
  client: Pick<CloseClient, 'getOutcomes' | 'getCustomFields'>,
  meetings: readonly { outcomeId: string | null }[],
  { chosenFields }: { chosenFields: ChosenFields },
  signal?: AbortSignal,
): Promise<Names> {
  const chosen = await chosenFields.read(organizationId).catch(() => byOwner((): string[] => []));
  const needsOutcomes = meetings.some(({ outcomeId }) => outcomeId !== null);
  const [outcomes, known] = await Promise.all([
    needsOutcomes ? client.getOutcomes(signal).catch(() => null) : null,
    readFields(client, chosen, signal),
  ]);
  return { outcomes, customFields: byOwner((owner) => ({ chosen: chosen[owner], known: known[owner] })) };
}
