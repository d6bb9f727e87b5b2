import { useRef } from 'preact/hooks';
import type { Viewer } from '../../../time/viewer';
import { Button } from '../../../ui/controls/Button';
import { useOwnId } from '../../../ui/hooks/use-id';
import { CheckIcon, ChevronIcon } from '../../../ui/icons/icons';
import { Pill } from '../../../ui/layout/Pill';
import { words } from '../../../words/words';
import { useCommands } from '../../commands/use-commands';
import { HeldMark } from '../../drafts/views/HeldMark';
import { RefusalNote } from '../../drafts/views/RefusalNote';
import { SavedMark } from '../../drafts/views/SavedMark';
import { taskDue } from '../../parts/task-due';
import { TaskRowDays } from './TaskRowDays';
import tasksStyles from './tasks.module.css';
import type { ChangingTask } from './use-task-changes';

type Props = {
  row: ChangingTask;
  /** Its other days are in sight. */
  open: boolean;
  onOpen: (open: boolean) => void;
  viewer: Viewer;
};

/** A task that can be done, undone and given another day. Its checkbox stays whatever comes of it, and so does the focus. */
export function TaskRow({ row, open, onOpen, viewer }: Props) {
  const { task, done, phase, sending } = row;
  const text = words.nextSteps.task;
  const check = useRef<HTMLInputElement>(null);
  const dayButton = useRef<HTMLButtonElement>(null);
  const id = useOwnId();
  const name = task.text.trim() || words.brief.noTaskText;
  const due = taskDue(task, viewer);

  const day = (
    <>
      {task.when === 'overdue' && <Pill tone="red">{due}</Pill>}
      {task.when === 'today' && <Pill tone="amber">{due}</Pill>}
      {(task.when === 'later' || task.when === 'undated') && <span class={tasksStyles.due}>{due}</span>}
      <ChevronIcon />
    </>
  );

  function closeDays() {
    dayButton.current?.focus();
    onOpen(false);
  }

  function complete(event: Event, wanted: boolean) {
    onOpen(false);
    row.complete(event, wanted);
  }

  useCommands(
    done || sending
      ? []
      : [{ place: 'lead', name: text.done(name), icon: <CheckIcon />, run: (event) => complete(event, true) }],
  );

  return (
    <li
      class={
        done
          ? `${tasksStyles.task} ${tasksStyles.writable} ${tasksStyles.done}`
          : `${tasksStyles.task} ${tasksStyles.writable}`
      }
      aria-busy={sending}
    >
      <input
        ref={check}
        type="checkbox"
        class={tasksStyles.check}
        aria-label={text.done(name)}
        aria-disabled={sending}
        checked={done}
        onClick={(event) => {
          // The second of a double click would take back what the first has done.
          if (sending || event.detail > 1) event.preventDefault();
          else complete(event, !done);
        }}
        onKeyDown={({ key }) => {
          if (key === 'Enter') row.sendNow();
        }}
      />
      <span class={tasksStyles.text}>
        <bdi>{name}</bdi>
        <TaskMark task={task} phase={phase} open={open} viewer={viewer} />
      </span>
      {done ? (
        <span class={tasksStyles.back}>
          <span class={tasksStyles.dueButton} aria-hidden="true">
            {day}
          </span>
          <Button
            kind="text"
            aria-label={text.undoOf(name)}
            aria-disabled={sending}
            onClick={(event) => {
              if (sending) return;
              check.current?.focus();
              complete(event, false);
            }}
          >
            {text.undo}
          </Button>
        </span>
      ) : (
        <button
          key="day"
          ref={dayButton}
          type="button"
          class={tasksStyles.dueButton}
          aria-label={text.postpone(name, due)}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          aria-disabled={sending}
          title={text.postponeTip}
          onClick={() => {
            if (!sending) onOpen(!open);
          }}
        >
          {day}
        </button>
      )}
      {open && !done && (
        <TaskRowDays
          id={id}
          text={name}
          due={task.due}
          onChoose={(event, day) => {
            closeDays();
            row.postpone(event, day);
          }}
          onClose={closeDays}
          viewer={viewer}
        />
      )}
      {phase.kind === 'refused' && (
        <RefusalNote
          refusal={phase.refusal}
          now={viewer.now}
          act={(event) => {
            // The button goes as it is pressed.
            check.current?.focus();
            row.again(event);
          }}
        />
      )}
      {phase.kind === 'saving' && phase.waitingUntil !== null && (
        <RefusalNote refusal={{ reason: 'rate-limited', until: phase.waitingUntil }} now={viewer.now} />
      )}
    </li>
  );
}

type MarkProps = Pick<ChangingTask, 'task' | 'phase'> & { open: boolean; viewer: Viewer };

/** What became of the change; until there is one, whose task it is. Where nobody stands it is between the rows, and moves none. */
function TaskMark({ task, phase, open, viewer }: MarkProps) {
  const owner = task.assignee?.trim();
  if (phase.kind !== 'held' && phase.kind !== 'saved') {
    return owner ? <bdi class={tasksStyles.owner}>{task.assignee}</bdi> : null;
  }
  if (!owner && open) return null;
  return (
    <span class={owner ? undefined : tasksStyles.between}>
      {phase.kind === 'held' ? <HeldMark /> : <SavedMark at={phase.at} viewer={viewer} />}
    </span>
  );
}
