import { useEffect, useRef, useState } from 'preact/hooks';
import type { Task } from '../../lookup/panel-state';
import { words } from '../../words/words';
import type { DraftContent } from '../../writing/draft';
import type { Assignees } from '../../writing/write-result';
import { formatTime } from '../format';
import type { Reader } from '../reader';
import { useSay } from '../say';
import { isAnswer, useAnswer } from '../use-answer';
import { useOwnId } from '../use-own-id';
import { CreationNote } from './CreationNote';
import { NewTaskAssignee } from './NewTaskAssignee';
import { OtherDrafts } from './OtherDrafts';
import { refusalText } from './refusal-text';
import { SavedMark } from './SavedMark';
import { useCreation } from './use-creation';
import { useDraft } from './use-draft';
import type { Writing } from './writing-context';

type Props = {
  leadId: string;
  leadName: string;
  /** As the state has them: others than before, once a task was made. */
  tasks: Task[];
  writing: Writing;
  /** Close has made it. */
  onAdded: (task: Task) => void;
  reader: Reader;
};

type TaskContent = Extract<DraftContent, { kind: 'task' }>;

/** One line to write the next step down; its day and its assignee come when one starts. What is typed is kept at once. */
export function NewTask({ leadId, leadName, tasks, writing, onAdded, reader }: Props) {
  const empty: TaskContent = { kind: 'task', leadId, text: '', date: null, assigneeId: null };
  const [content, setContent] = useState(empty);
  const [opened, setOpened] = useState(false);
  const [missing, setMissing] = useState(false);
  const [savedAt, setSavedAt] = useState<number | null>(null);
  const { asked: assignees, ask } = useAnswer<Assignees>({ keep: true });
  const field = useRef<HTMLInputElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const touched = useRef(false);
  const say = useSay();
  const id = useOwnId();
  const { nextSteps } = words;

  const draft = useDraft(
    {
      writer: writing.writer,
      kind: 'task',
      subject: leadId,
      about: () => ({ title: content.text.trim(), leadName, startsAt: null }),
    },
    tasks,
  );
  const creation = useCreation({
    draft,
    writing,
    refused: refusalText,
    onSaved(written, at) {
      if (written.kind === 'task') onAdded(written.task);
      clear();
      setSavedAt(at);
      say(nextSteps.saved(formatTime(at, reader)));
    },
  });

  // What was typed before and is not in Close yet, unless something new is being typed already.
  useEffect(() => {
    const kept = draft.draft?.content;
    if (!draft.loaded || touched.current || kept?.kind !== 'task') return;
    setContent(kept);
    setOpened(true);
  }, [draft.loaded]);

  // Sent from elsewhere: pressed here once more, it would be a second task.
  useEffect(() => {
    if (draft.gone === 0) return;
    touched.current = false;
    setContent(empty);
  }, [draft.gone]);

  // The second line, and what came of it, may be below what is in sight.
  useEffect(() => {
    if (opened && form.current?.contains(document.activeElement)) form.current.scrollIntoView({ block: 'nearest' });
  }, [opened, savedAt]);

  function clear() {
    touched.current = false;
    setContent(empty);
    setMissing(false);
    field.current?.focus();
  }

  function change(changes: Partial<TaskContent>) {
    const next = { ...content, ...changes };
    touched.current = true;
    setContent(next);
    setMissing(false);
    setSavedAt(null);
    if (next.text.trim() !== '') draft.keep(next);
    else void draft.discard();
  }

  function open() {
    setOpened(true);
    if (assignees === 'idle' || (isAnswer(assignees) && !assignees.ok))
      void ask(() => writing.writer.getAssignees(undefined));
  }

  // While nobody knows whether Close has it, other words would be another task.
  const locked = creation.busy !== null || creation.uncertain !== null;

  function onSubmit(event: Event) {
    event.preventDefault();
    if (locked) return;
    if (content.text.trim() === '') {
      setMissing(true);
      field.current?.focus();
    } else void creation.send(event);
  }

  return (
    <form
      ref={form}
      class="new-task"
      noValidate
      onSubmit={onSubmit}
      onFocusCapture={open}
      aria-busy={creation.busy !== null}
    >
      <input
        ref={field}
        class="field"
        type="text"
        aria-label={nextSteps.task.new}
        placeholder={nextSteps.task.placeholder}
        autocomplete="off"
        enterkeyhint="done"
        dir="auto"
        readOnly={locked}
        aria-invalid={missing}
        aria-describedby={`${id}-missing`}
        value={content.text}
        onInput={({ currentTarget }) => change({ text: currentTarget.value })}
      />
      <p class="field-error" id={`${id}-missing`} role="alert">
        {missing ? nextSteps.task.empty : ''}
      </p>
      {opened && (
        <div class="new-task-more">
          <div class="labelled">
            <label for={`${id}-date`}>{nextSteps.task.date}</label>
            <input
              class="field"
              type="date"
              id={`${id}-date`}
              readOnly={locked}
              value={content.date ?? ''}
              onInput={({ currentTarget }) => change({ date: currentTarget.value || null })}
            />
          </div>
          <div class="labelled assignee">
            <label for={`${id}-assignee`}>{nextSteps.task.assignee}</label>
            <NewTaskAssignee
              id={`${id}-assignee`}
              chosen={content.assigneeId}
              assignees={isAnswer(assignees) && assignees.ok ? assignees.value : null}
              locked={locked}
              onChoose={(assigneeId) => change({ assigneeId })}
            />
          </div>
          <button type="submit" class="button primary" aria-disabled={locked}>
            {creation.busy === 'sending' ? nextSteps.sending : nextSteps.task.add}
          </button>
        </div>
      )}
      {isAnswer(assignees) && !assignees.ok && <p class="quiet small">{nextSteps.task.assigneesFailed}</p>}
      {savedAt !== null && <SavedMark at={savedAt} reader={reader} />}
      {!locked && (
        <OtherDrafts
          others={draft.others}
          onShow={(other) => {
            if (other.content.kind !== 'task') return;
            touched.current = true;
            setContent(other.content);
            setOpened(true);
            field.current?.focus();
            void draft.take(other);
          }}
        />
      )}
      <CreationNote
        creation={creation}
        of="task"
        waitingUntil={draft.waitingUntil}
        again={nextSteps.task.again}
        onDiscard={() => {
          void creation.discard();
          clear();
        }}
        reader={reader}
      />
    </form>
  );
}
