import { useRef } from 'preact/hooks';
import type { Task } from '../../../domain/panel-state';
import type { WriteResult } from '../../../domain/write-result';
import { formatTime } from '../../../time/format';
import type { Viewer } from '../../../time/viewer';
import { dayOf, whenIs } from '../../../time/zone-day';
import { useAnnounce } from '../../../ui/hooks/announcer';
import { words } from '../../../words/words';
import type { ChoicePhase } from '../../choices/choice-state';
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
  complete(event: Event, done: boolean): void;
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

  function change(event: Event, value: TaskRowData, send: () => Promise<WriteResult<Task>>) {
    const choice = choices.of(value.task.id);
    // A second click may come before the first has been drawn.
    if (choice.state().wanted !== null) return;
    void choice.choose(event, {
      value,
      guarded: writing.guarded,
      send,
      valueIn: ({ savedAt: _, ...task }) => ({ task, done: value.done }),
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
        sending: choice.state().wanted !== null,
        complete: (event, complete) =>
          change(event, { task, done: complete }, () => writing.writer.changeTask({ taskId, leadId, complete })),
        postpone: (event, date) =>
          change(
            event,
            { task: { ...task, due: date, when: whenIs(date, dayOf(viewer.now, viewer.timeZone)) }, done },
            () => writing.writer.changeTask({ taskId, leadId, date }),
          ),
        again: choice.again,
      };
    }),
    /** Close has made this task. */
    added: (task: Task) => choices.of(task.id).adopt({ task, done: false }),
  };
}
