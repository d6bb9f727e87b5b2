import type { Opportunity } from '../../../domain/opportunity/opportunity';

/**
 * The opportunities to show. One that was won or lost here stays in sight, so that one sees what happened and can take it back;
 * and one that is in sight keeps its place, though the state may sort it elsewhere by now.
 *
 * @param shown those of the panel's state
 * @param answered what Close has answered to changes made here, by id
 * @param before ids as they stood last
 */
export function opportunityRows(
  shown: readonly Opportunity[],
  answered: ReadonlyMap<string, Opportunity>,
  before: readonly string[],
): Opportunity[] {
  const rows = new Map(shown.map((one) => [one.id, newerOf(one, answered.get(one.id))]));
  for (const [id, one] of answered) if (!rows.has(id)) rows.set(id, one);
  const order = [...before.filter((id) => rows.has(id)), ...[...rows.keys()].filter((id) => !before.includes(id))];
  return order.flatMap((id) => rows.get(id) ?? []);
}

/** The one of the state where it is newer than the answer. An answer without a time counts: the state says nothing newer. */
export function newerOf(shown: Opportunity, answered: Opportunity | undefined): Opportunity {
  if (!answered) return shown;
  return (shown.updatedAt ?? 0) > (answered.updatedAt ?? Number.POSITIVE_INFINITY) ? shown : answered;
}
