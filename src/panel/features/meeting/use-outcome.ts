import { useAnnounce } from '../../../ui/hooks/announcer';
import type { ChoiceRunner } from '../../choices/choice-runner';
import { type ChoicePhase, shownChoice } from '../../choices/choice-state';
import { useOptimisticChoice } from '../../choices/use-optimistic-choice';
import type { Writing } from '../../drafts/context/write-context';
import { refusalText } from '../../drafts/views/refusal-text';

export type OutcomePhase = ChoicePhase<string | null>;

type OutcomeChoice = Pick<ChoiceRunner<string | null>, 'again' | 'settle'> & {
  /** What is chosen, or what Close has. */
  chosen: string | null;
  /** It is not what the state had: a person has chosen it now. */
  changed: boolean;
  phase: OutcomePhase;
  /** To be called in the event's own handler. `stepping`: by arrow keys, so that more may follow. */
  choose(event: Event, id: string | null, stepping: boolean): void;
};

/**
 * A meeting's outcome: chosen means saved, as soon as the choice rests.
 *
 * @param known the outcome in the panel's state
 */
export function useOutcome(writing: Writing, meetingId: string, known: string | null): OutcomeChoice {
  const announce = useAnnounce();
  const choice = useOptimisticChoice({ subject: meetingId, known, same: Object.is });
  const { wanted, own, phase } = choice.state();
  return {
    chosen: shownChoice(choice.state()) ?? null,
    changed: wanted !== null || own !== null,
    phase,
    choose(event, id, stepping) {
      void choice.choose(event, {
        value: id,
        guarded: writing.guarded,
        send: () => writing.writer.setOutcome({ meetingId, outcomeId: id }),
        valueIn: ({ outcomeId }) => outcomeId,
        stepping,
        onAnswer: (result) => result.ok || announce(refusalText(result.failure)),
      });
    },
    again: choice.again,
    settle: choice.settle,
  };
}
