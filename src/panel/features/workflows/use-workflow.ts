import type { WorkflowMember, WorkflowStanding } from '../../../domain/panel-state';
import type { WriteRefusal } from '../../../domain/write-result';
import { formatTime } from '../../../time/format';
import type { Viewer } from '../../../time/viewer';
import { useAnnounce } from '../../../ui/hooks/announcer';
import { words } from '../../../words/words';
import { shownChoice } from '../../choices/choice-state';
import { useOptimisticChoice } from '../../choices/use-optimistic-choice';
import type { Writing } from '../../drafts/context/write-context';
import { refusalText } from '../../drafts/views/refusal-text';

/** How a contact stands in a workflow, and what became of the user's last change of it. */
export type WorkflowChange = {
  standing: WorkflowStanding;
  sending: boolean;
  savedAt: number | null;
  /** Why it went back, or why it waits. */
  refusal: WriteRefusal | null;
  /** To be called in the event's own handler, like `again`. */
  set(event: Event, status: 'active' | 'paused'): void;
  /** Sends once more what was refused. */
  again(event: Event): void;
};

type Use = { member: WorkflowMember; leadId: string; writing: Writing; viewer: Viewer };

/** Pressed means saved: it is shown at once, and goes back where Close refuses. */
export function useWorkflow({ member, leadId, writing, viewer }: Use): WorkflowChange {
  const { subscriptionId, status, why } = member;
  const announce = useAnnounce();
  const known: WorkflowStanding = { status, why };
  const choice = useOptimisticChoice<WorkflowStanding>({ subject: subscriptionId, known, same: isSameStanding });
  const { phase, wanted } = choice.state();
  const waiting = phase.kind === 'saving' ? phase.waitingUntil : null;
  return {
    standing: shownChoice(choice.state()) ?? known,
    sending: wanted !== null,
    savedAt: phase.kind === 'saved' ? phase.at : null,
    refusal:
      phase.kind === 'refused' ? phase.refusal : waiting === null ? null : { reason: 'rate-limited', until: waiting },
    set(event, next) {
      // A second click may come before the first has been drawn.
      if (choice.state().wanted !== null) return;
      void choice.choose(event, {
        value: { status: next, why: next === 'paused' ? 'by-hand' : null },
        guarded: writing.guarded,
        send: () => writing.writer.setWorkflow({ leadId, subscriptionId, status: next }),
        valueIn: ({ status, why }) => ({ status, why }),
        onAnswer: (result) =>
          announce(
            result.ok ? words.nextSteps.saved(formatTime(result.value.savedAt, viewer)) : refusalText(result.failure),
          ),
      });
    },
    again: choice.again,
  };
}

function isSameStanding(one: WorkflowStanding, other: WorkflowStanding): boolean {
  return one.status === other.status && one.why === other.why;
}
