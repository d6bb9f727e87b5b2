import type { ValuePeriod } from '../../close/opportunities/opportunity';
import { sameNote, sameWords } from '../../rich-text/compare';
import { noteFromText } from '../../rich-text/from-text';
import type { Opportunity } from './opportunity';

/** What the user changes with an opportunity: one value at a time. `closeDate`: `2026-12-15`. */
export type OpportunityChange = { [Name in ValueName]: { [Key in Name]: OpportunityValues[Key] } }[ValueName];

/** The values that stand in fields and menus. The note is given as plain text. */
export type OpportunityValues = Pick<Opportunity, 'cents' | 'confidence' | 'closeDate'> & {
  stageId: string;
  period: ValuePeriod;
  ownerId: string;
  note: { text: string } | null;
};

export type ValueName = 'stageId' | 'cents' | 'period' | 'confidence' | 'closeDate' | 'ownerId' | 'note';

/** The opportunity as the user saw it, to tell what a colleague has changed since. */
export type SeenOpportunity = Pick<Opportunity, ValueName>;

export const valueNames: readonly ValueName[] = [
  'stageId',
  'cents',
  'period',
  'confidence',
  'closeDate',
  'ownerId',
  'note',
];

export const valuePeriods = ['one_time', 'monthly', 'annual'] as const satisfies readonly ValuePeriod[];

export function seenOf({
  stageId,
  cents,
  period,
  confidence,
  closeDate,
  ownerId,
  note,
}: SeenOpportunity): SeenOpportunity {
  return { stageId, cents, period, confidence, closeDate, ownerId, note };
}

/** The one value that a change is about. */
export function nameOf(change: OpportunityChange): ValueName {
  return valueNames.find((name) => name in change) ?? 'stageId';
}

/** Whether Close has it so. */
export function hasChange(opportunity: SeenOpportunity, change: OpportunityChange): boolean {
  return isSameValue(nameOf(change), opportunity, { ...opportunity, ...change });
}

/** Whether both have this value alike. Of a note its markup counts as far as one sees it. */
export function isSameValue(name: ValueName, one: Partial<SeenOpportunity>, other: Partial<SeenOpportunity>): boolean {
  if (name !== 'note') return one[name] === other[name];
  return sameNote(noteHtml(one.note ?? null), noteHtml(other.note ?? null));
}

/** A note as rich text, whichever of its two forms Close has told. */
export function noteHtml(note: Opportunity['note']): string | null {
  if (note === null) return null;
  return 'html' in note ? note.html : noteFromText(note.text);
}

/**
 * What somebody else has changed since the user saw it. What our own writes have left there is nobody else's. The note is compared where
 * it is what the user writes: whether Close tells a lead's opportunities with their notes is not sure, and a note stops no number.
 *
 * @param ours as Close answered to the last of our writes
 * @param written what the user changes
 */
export function changedByOthers(
  there: SeenOpportunity,
  seen: SeenOpportunity,
  ours: SeenOpportunity | null,
  written: ValueName,
): ValueName[] {
  return valueNames.filter(
    (name) =>
      (name !== 'note' || written === 'note') &&
      differs(name, there, seen) &&
      (ours === null || differs(name, there, ours)),
  );
}

/** A note that is plain here and rich there differs by its words alone. */
function differs(name: ValueName, one: SeenOpportunity, other: SeenOpportunity): boolean {
  if (isSameValue(name, one, other)) return false;
  if (name !== 'note' || !one.note || !other.note || 'html' in one.note === 'html' in other.note) return true;
  return !sameWords(noteHtml(one.note), noteHtml(other.note));
}
