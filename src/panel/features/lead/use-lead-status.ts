import { formatTime } from '../../../time/format';
import type { Viewer } from '../../../time/viewer';
import { useAnnounce } from '../../../ui/hooks/announcer';
import { words } from '../../../words/words';
import type { ChoiceRunner } from '../../choices/choice-runner';
import { type ChoicePhase, shownChoice } from '../../choices/choice-state';
import { useOptimisticChoice } from '../../choices/use-optimistic-choice';
import type { Writing } from '../../drafts/context/write-context';
import { refusalText } from '../../drafts/views/refusal-text';

/** `status`: its name; null where the list has to tell. */
type Status = { statusId: string | null; status: string | null };

export type StatusPhase = ChoicePhase<Status>;

type LeadStatusChoice = Status &
  Pick<ChoiceRunner<Status>, 'undo' | 'sendNow'> & {
    phase: StatusPhase;
    /** To be called in the event's own handler. */
    choose(event: Event, statusId: string): void;
  };

type Use = Status & { leadId: string; writing: Writing; viewer: Viewer };

/** Chosen means saved, unless it is taken back in the first seconds. */
export function useLeadStatus({ leadId, writing, viewer, ...known }: Use): LeadStatusChoice {
  const announce = useAnnounce();
  const choice = useOptimisticChoice<Status>({ subject: leadId, known, same: isSameStatus });
  const { phase } = choice.state();
  const { statusId, status } = shownChoice(choice.state()) ?? known;
  return {
    statusId,
    status,
    phase,
    choose(event, next) {
      void choice.choose(event, {
        value: { statusId: next, status: null },
        guarded: writing.guarded,
        send: () => writing.writer.setLeadStatus({ leadId, statusId: next }),
        valueIn: ({ statusId, status }) => ({ statusId: statusId ?? next, status }),
        undoable: true,
        onAnswer: (result) =>
          announce(
            result.ok ? words.nextSteps.saved(formatTime(result.value.savedAt, viewer)) : refusalText(result.failure),
          ),
      });
    },
    undo: choice.undo,
    sendNow: choice.sendNow,
  };
}

function isSameStatus(one: Status, other: Status): boolean {
  return one.statusId === other.statusId;
}
