import type { MeetingCard } from '../../domain/panel-state';
import type { Choice, WriteChoices } from '../../domain/write-result';
import { words } from '../../words/words';

/** One outcome. `off`: it is what the meeting has, and can't be given any more. */
export type OfferedOutcome = Choice & { off: boolean };

export type OutcomeOffer = {
  /** Name of the meeting's playbook; null where it has none, or none that is known. */
  playbook: string | null;
  /** The organization has playbooks, and this meeting has none of them. */
  without: boolean;
  /** Those of the playbook; all, where there is none. */
  first: OfferedOutcome[];
  others: OfferedOutcome[];
  /** Few enough to be in sight together. */
  chips: boolean;
};

/** More than these are a menu. */
const MAX_CHIPS = 6;

/**
 * What a meeting can be given: the outcomes of its playbook first. What it has stands among them also where no list has it,
 * because it was deleted, is for calls, or the list is not here yet.
 */
export function offeredOutcomes(
  { outcome, playbookId }: Pick<MeetingCard, 'outcome' | 'playbookId'>,
  choices: Pick<WriteChoices, 'outcomes' | 'playbooks'> | null,
): OutcomeOffer {
  const all = (choices?.outcomes ?? []).map((one) => ({ ...one, off: false }));
  const playbook = choices?.playbooks.find(({ id }) => id === playbookId) ?? null;
  const ofPlaybook = playbook?.outcomeIds.flatMap((id) => all.find((one) => one.id === id) ?? []) ?? [];
  const first = ofPlaybook.length > 0 ? [...new Set(ofPlaybook)] : all;
  const others = all.filter((one) => !first.includes(one));
  const name = playbook?.name.trim() || null;
  return {
    playbook: name,
    without: (choices?.playbooks.length ?? 0) > 0 && playbook === null,
    first,
    others: [...unlisted(outcome, all), ...others],
    chips: first.length > 0 && first.length <= MAX_CHIPS,
  };
}

function unlisted(outcome: MeetingCard['outcome'], all: readonly Choice[]): OfferedOutcome[] {
  if (outcome === null || all.some(({ id }) => id === outcome.id)) return [];
  const { deleted, unnamed } = words.writing.outcome;
  return [{ id: outcome.id, name: outcome.deleted ? deleted : outcome.name?.trim() || unnamed, off: outcome.deleted }];
}
