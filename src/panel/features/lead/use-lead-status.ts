import type { WriteRefusal } from '../../../domain/write-result';
import { formatTime } from '../../../time/format';
import type { Viewer } from '../../../time/viewer';
import { useAnnounce } from '../../../ui/hooks/announcer';
import { words } from '../../../words/words';
import { type ChoicePhase, shownChoice } from '../../choices/choice-state';
import { useOptimisticChoice } from '../../choices/use-optimistic-choice';
import type { Writing } from '../../drafts/context/write-context';
import { refusalText } from '../../drafts/views/refusal-text';

/** `status`: its name; null where the list has to tell. */
type Status = { statusId: string | null; status: string | null };

export type LeadStatusChoice = Status & {
  savedAt: number | null;
  /** Why it went back, or why it waits. */
  refusal: WriteRefusal | null;
  /** To be called in the event's own handler. `stepping`: by keys, so that more may follow. */
  choose(event: Event, statusId: string, stepping: boolean): void;
  /** The user has made up their mind: Enter, or gone on to something else. */
  settle(): void;
};

type Use = Status & { leadId: string; writing: Writing; viewer: Viewer };

/** Chosen means saved, as soon as the choice rests. */
export function useLeadStatus({ leadId, writing, viewer, ...known }: Use): LeadStatusChoice {
  const announce = useAnnounce();
  const choice = useOptimisticChoice<Status>({ subject: leadId, known, same: isSameStatus });
  const { phase } = choice.state();
  const { statusId, status } = shownChoice(choice.state()) ?? known;
  return {
    statusId,
    status,
    savedAt: phase.kind === 'saved' ? phase.at : null,
    refusal: refusalOf(phase),
    choose(event, next, stepping) {
      void choice.choose(event, {
        value: { statusId: next, status: null },
        guarded: writing.guarded,
        send: () => writing.writer.setLeadStatus({ leadId, statusId: next }),
        valueIn: ({ statusId, status }) => ({ statusId: statusId ?? next, status }),
        stepping,
        onAnswer: (result) =>
          announce(
            result.ok ? words.nextSteps.saved(formatTime(result.value.savedAt, viewer)) : refusalText(result.failure),
          ),
      });
    },
    settle: choice.settle,
  };
}

function isSameStatus(one: Status, other: Status): boolean {
  return one.statusId === other.statusId;
}

function refusalOf(phase: ChoicePhase<Status>): WriteRefusal | null {
  if (phase.kind === 'refused') return phase.refusal;
  if (phase.kind !== 'saving' || phase.waitingUntil === null) return null;
  return { reason: 'rate-limited', until: phase.waitingUntil };
}
