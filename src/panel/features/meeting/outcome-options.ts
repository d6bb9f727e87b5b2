import type { MeetingCard } from '../../../domain/panel-state';
import type { Choice } from '../../../domain/write-result';
import { words } from '../../../words/words';

/** One line of the menu; '' is no outcome. `off`: it is what the meeting has, and can't be given any more. */
export type OutcomeOption = { value: string; name: string; off: boolean };

/**
 * What the menu offers: the organization's outcomes, and the meeting's own one where it is not among them, because it was
 * deleted, is for calls, or the list is not here yet.
 */
export function outcomeOptions(outcome: MeetingCard['outcome'], choices: Choice[] | null): OutcomeOption[] {
  const { none, deleted, unnamed } = words.writing.outcome;
  const offered = (choices ?? []).map(({ id, name }) => ({ value: id, name, off: false }));
  const own = outcome !== null && !offered.some(({ value }) => value === outcome.id) ? outcome : null;
  return [
    { value: '', name: none, off: false },
    ...(own ? [{ value: own.id, name: own.deleted ? deleted : own.name?.trim() || unnamed, off: own.deleted }] : []),
    ...offered,
  ];
}
