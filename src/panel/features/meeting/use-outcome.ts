import type { MeetingCard } from '../../../domain/panel-state';
import { useAnnounce } from '../../../ui/hooks/announcer';
import type { ChoiceRunner } from '../../choices/choice-runner';
import { type ChoicePhase, shownChoice } from '../../choices/choice-state';
import { useOptimisticChoice } from '../../choices/use-optimistic-choice';
import type { Writing } from '../../drafts/context/write-context';
import { refusalText } from '../../drafts/views/refusal-text';

/** `by`: Close's AI fills outcomes in too; the same one chosen by a person is another choice. */
type Chosen = { id: string | null; by: 'person' | 'ai' };

export type OutcomePhase = ChoicePhase<Chosen>;

type OutcomeChoice = Pick<ChoiceRunner<Chosen>, 'again' | 'undo' | 'sendNow'> & {
  /** What a person has chosen. */
  chosen: string | null;
  /** What Close's AI has chosen, as long as no person has said anything. */
  suggested: string | null;
  phase: OutcomePhase;
  /** To be called in the event's own handler. */
  choose(event: Event, id: string | null): void;
};

/**
 * A meeting's outcome: chosen means saved, unless it is taken back in the first seconds.
 *
 * @param outcome as the panel's state has it
 */
export function useOutcome(writing: Writing, meetingId: string, outcome: MeetingCard['outcome']): OutcomeChoice {
  const announce = useAnnounce();
  const known: Chosen = { id: outcome?.id ?? null, by: (outcome?.suggested ?? null) === null ? 'person' : 'ai' };
  const choice = useOptimisticChoice({ subject: meetingId, known, same: isSame });
  const { phase } = choice.state();
  const shown = shownChoice(choice.state()) ?? known;
  return {
    chosen: shown.by === 'person' ? shown.id : null,
    suggested: shown.by === 'ai' ? shown.id : null,
    phase,
    choose(event, id) {
      void choice.choose(event, {
        value: { id, by: 'person' },
        guarded: writing.guarded,
        send: () => writing.writer.setOutcome({ meetingId, outcomeId: id }),
        valueIn: ({ outcomeId }) => ({ id: outcomeId, by: 'person' }),
        undoable: true,
        onAnswer: (result) => result.ok || announce(refusalText(result.failure)),
      });
    },
    again: choice.again,
    undo: choice.undo,
    sendNow: choice.sendNow,
  };
}

function isSame(one: Chosen, other: Chosen): boolean {
  return one.id === other.id && one.by === other.by;
}
