import { useRef } from 'preact/hooks';
import type { Task } from '../../../domain/panel-state';
import type { WriteResult } from '../../../domain/write-result';
import { formatTime } from '../../../time/format';
import type { Viewer } from '../../../time/viewer';
import { dayOf, whenIs } from '../../../time/zone-day';
import { useAnnounce } from '../../../ui/hooks/announcer';
import { words } from '../../../words/words';
import { type ChoicePhase, isSending } from '../../choices/choice-state';
import { useOptimisticChoices } from '../../choices/use-optimistic-choice';
import type { Writing } from '../../drafts/context/write-context';
import { refusalText } from '../../drafts/views/refusal-text';
import { isSameRow, type TaskRowData, taskRows, taskRowsOf } from './task-rows';

type Use = { shown: readonly Task[]; leadId: string; writing: Writing; viewer: Viewer };

/** A row, and what became of the user's last change of it. The functions are to be called in the event's own handler. */
export type ChangingTask = TaskRowData & {
  phase: ChoicePhase<TaskRowData>;
  /** A change is on its way, and another one has to wait. */
  sending: boolean;
  /** Done is held before it is sent; taken back in that time, Close never hears of it. */
  complete(event: Event, done: boolean): void;
  /** The user has made up their mind: what is held is sent. */
  sendNow(): boolean;
  postpone(event: Event, day: string): void;
  /** Sends once more what was refused. */
  again(event: Event): void;
};

/** The lead's tasks. A row shows at once what was chosen, and goes back when Close refuses. */
export function useTaskChanges({ shown, leadId, writing, viewer }: Use) {
  const announce = useAnnounce();
  const choices = useOptimisticChoices(taskRowsOf(shown), isSameRow);
  const order = useRef<readonly string[]>([]);

  const mine = new Map<string, TaskRowData>();
  for (const [id, choice] of choices.all) {
    const { wanted, own } = choice.state();
    const row = wanted ?? own;
    if (row) mine.set(id, row.value);
  }
  const rows = taskRows(shown, mine, order.current);
  order.current = rows.map(({ task }) => task.id);

  /** @param undoable held before it is sent */
  function change(event: Event, value: TaskRowData, undoable: boolean, send: () => Promise<WriteResult<Task>>) {
    const choice = choices.of(value.task.id);
    // A second click may come before the first has been drawn.
    if (isSending(choice.state())) return;
    void choice.choose(event, {
      value,
      guarded: writing.guarded,
      send,
      valueIn: ({ savedAt: _, ...task }) => ({ task, done: value.done }),
      undoable,
      onAnswer: (result) =>
        announce(
          result.ok ? words.nextSteps.saved(formatTime(result.value.savedAt, viewer)) : refusalText(result.failure),
        ),
    });
  }

  return {
    rows: rows.map(({ task, done }): ChangingTask => {
      const taskId = task.id;
      const choice = choices.of(taskId);
      return {
        task,
        done,
        phase: choice.state().phase,
        sending: isSending(choice.state()),
        complete(event, complete) {
          if (!complete && choice.state().phase.kind === 'held') choice.undo();
          else {
            change(event, { task, done: complete }, complete, () =>
              writing.writer.changeTask({ taskId, leadId, complete }),
            );
          }
        },
        postpone: (event, date) =>
          change(
            event,
            { task: { ...task, due: date, when: whenIs(date, dayOf(viewer.now, viewer.timeZone)) }, done },
            false,
            () => writing.writer.changeTask({ taskId, leadId, date }),
          ),
        again: choice.again,
        sendNow: choice.sendNow,
      };
    }),
    /** Close has made this task. */
    added: (task: Task) => choices.of(task.id).adopt({ task, done: false }),
  };
}
