import type { CloseClient } from '../close/client';
import type { CardOptions } from '../lookup/lead-card';
import type { Account } from './account-store';
import { readChosenFields } from './chosen-fields';

/** What a card needs besides the meeting and the lead: the clock, the reader's zone, and the names of things. */
export type Names = Pick<CardOptions, 'outcomes' | 'customFields'>;

export function cardOptions({ outcomes, customFields }: Names): CardOptions {
  return { now: Date.now(), timeZone: readerTimeZone(), outcomes, customFields };
}

export function readerTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

export const NO_NAMES: Names = { outcomes: null, customFields: { chosen: [], known: [] } };

/** The lists that these meetings need. A list that cannot be had costs its names, and nothing else. */
export async function readNames(
  { organizationId }: Account,
  client: Pick<CloseClient, 'getOutcomes' | 'getLeadCustomFields'>,
  meetings: readonly { outcomeId: string | null }[],
): Promise<Names> {
  const chosen = await readChosenFields(organizationId);
  const needsOutcomes = meetings.some(({ outcomeId }) => outcomeId !== null);
  const [outcomes, known] = await Promise.all([
    needsOutcomes ? client.getOutcomes().catch(() => null) : null,
    chosen.length > 0 ? client.getLeadCustomFields().catch(() => []) : [],
  ]);
  return { outcomes, customFields: { chosen, known } };
}
