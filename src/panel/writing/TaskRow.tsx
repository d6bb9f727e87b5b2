import { useRef } from 'preact/hooks';
import { words } from '../../words/words';
import type { WriteRefusal } from '../../writing/write-result';
import { Pill } from '../parts/Pill';
import type { Reader } from '../reader';
import { taskDue } from '../task-due';
import { useOwnId } from '../use-own-id';
import { ChevronIcon } from './ChevronIcon';
import { RefusalNote } from './RefusalNote';
import { SavedMark } from './SavedMark';
import { TaskRowDays } from './TaskRowDays';
import type { TaskRowData } from './task-rows';

/** What came of the last change of a row. */
export type TaskRowResult =
  | { kind: 'saved'; at: number }
  /** `again` sends the same once more; to be called in the event's own handler. */
  | { kind: 'refused'; refusal: WriteRefusal; again: (event: Event) => void }
  /** Close has asked to slow down; it is sent again by itself. */
  | { kind: 'waiting'; until: number };

type Props = {
  row: TaskRowData;
  result: TaskRowResult | null;
  sending: boolean;
  /** Its other days are in sight. */
  open: boolean;
  onOpen: (open: boolean) => void;
  /** These are called in the event's own handler. */
  onComplete: (event: Event, complete: boolean) => void;
  onPostpone: (event: Event, day: string) => void;
  reader: Reader;
};

/** A task that can be done, undone and given another day. Its checkbox stays whatever comes of it, and so does the focus. */
export function TaskRow({ row, result, sending, open, onOpen, onComplete, onPostpone, reader }: Props) {
  const { task, done } = row;
  const text = words.nextSteps.task;
  const check = useRef<HTMLInputElement>(null);
  const dayButton = useRef<HTMLButtonElement>(null);
  const id = useOwnId();
  const name = task.text.trim() || words.brief.noTaskText;
  const due = taskDue(task, reader);

  function closeDays() {
    dayButton.current?.focus();
    onOpen(false);
  }

  /** The button goes as it is pressed. */
  const askAgain = (again: (event: Event) => void) => (event: Event) => {
    check.current?.focus();
    again(event);
  };

  return (
    <li class={`task writable is-${task.when} ${done ? 'is-done' : ''}`} aria-busy={sending}>
      <input
        ref={check}
        type="checkbox"
        class="check"
        aria-label={text.done(name)}
        aria-disabled={sending}
        checked={done}
        onClick={(event) => {
          if (sending) event.preventDefault();
          else onComplete(event, !done);
        }}
      />
      <span class="task-text">
        <bdi>{name}</bdi>
        {result?.kind === 'saved' ? (
          <SavedMark at={result.at} reader={reader} />
        ) : (
          task.assignee?.trim() && <bdi class="owner">{task.assignee}</bdi>
        )}
      </span>
      {done ? (
        <button
          key="undo"
          type="button"
          class="text-button"
          aria-label={text.undoOf(name)}
          aria-disabled={sending}
          onClick={(event) => {
            if (sending) return;
            check.current?.focus();
            onComplete(event, false);
          }}
        >
          {text.undo}
        </button>
      ) : (
        <button
          key="day"
          ref={dayButton}
          type="button"
          class="due-button"
          aria-label={text.postpone(name, due)}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          aria-disabled={sending}
          title={text.postponeTip}
          onClick={() => {
            if (!sending) onOpen(!open);
          }}
        >
          {task.when === 'overdue' && <Pill tone="red">{due}</Pill>}
          {task.when === 'today' && <Pill tone="amber">{due}</Pill>}
          {(task.when === 'later' || task.when === 'undated') && <span class="due">{due}</span>}
          <ChevronIcon />
        </button>
      )}
      {open && !done && (
        <TaskRowDays
          id={id}
          text={name}
          due={task.due}
          onChoose={(event, day) => {
            closeDays();
            onPostpone(event, day);
          }}
          onClose={closeDays}
          reader={reader}
        />
      )}
      {result?.kind === 'refused' && (
        <RefusalNote refusal={result.refusal} now={reader.now} act={askAgain(result.again)} />
      )}
      {result?.kind === 'waiting' && (
        <RefusalNote refusal={{ reason: 'rate-limited', until: result.until }} now={reader.now} />
      )}
    </li>
  );
}
