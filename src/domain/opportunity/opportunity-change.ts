import type { ValuePeriod } from '../../close/opportunities/opportunity';
import type { Opportunity } from './opportunity';

/** What the user changes with an opportunity: one value at a time. `closeDate`: `2026-12-15`. */
export type OpportunityChange = { [Name in ValueName]: { [Key in Name]: OpportunityValues[Key] } }[ValueName];

/** The values that stand in short fields and menus; the note is a draft of its own. */
export type OpportunityValues = Pick<Opportunity, 'cents' | 'confidence' | 'closeDate'> & {
  stageId: string;
  period: ValuePeriod;
  ownerId: string;
};

export type ValueName = 'stageId' | 'cents' | 'period' | 'confidence' | 'closeDate' | 'ownerId';

/** The opportunity as the user saw it, to tell what a colleague has changed since. */
export type SeenOpportunity = Pick<Opportunity, ValueName>;

export const valueNames: readonly ValueName[] = ['stageId', 'cents', 'period', 'confidence', 'closeDate', 'ownerId'];

export const valuePeriods = ['one_time', 'monthly', 'annual'] as const satisfies readonly ValuePeriod[];

export function seenOf({ stageId, cents, period, confidence, closeDate, ownerId }: Opportunity): SeenOpportunity {
  return { stageId, cents, period, confidence, closeDate, ownerId };
}

/** The one value that a change is about. */
export function nameOf(change: OpportunityChange): ValueName {
  return valueNames.find((name) => name in change) ?? 'stageId';
}

/** Whether Close has it so. */
export function hasChange(opportunity: SeenOpportunity, change: OpportunityChange): boolean {
  return Object.entries({ ...opportunity, ...change }).every(
    ([name, value]) => Reflect.get(opportunity, name) === value,
  );
}

/**
 * What somebody else has changed since the user saw it. What our own writes have left there is nobody else's.
 *
 * @param ours as Close answered to the last of our writes
 */
export function changedByOthers(
  there: SeenOpportunity,
  seen: SeenOpportunity,
  ours: SeenOpportunity | null,
): ValueName[] {
  return valueNames.filter((name) => there[name] !== seen[name] && (ours === null || there[name] !== ours[name]));
}
