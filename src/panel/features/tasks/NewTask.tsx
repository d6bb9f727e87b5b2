import { useEffect, useRef, useState } from 'preact/hooks';
import type { TaskContent } from '../../../domain/draft';
import type { Task } from '../../../domain/panel-state';
import type { Assignees } from '../../../domain/write-result';
import { formatTime } from '../../../time/format';
import type { Viewer } from '../../../time/viewer';
import { Field } from '../../../ui/fields/Field';
import { FieldError } from '../../../ui/fields/FieldError';
import { useAnnounce } from '../../../ui/hooks/announcer';
import { useOwnId } from '../../../ui/hooks/use-id';
import { isAnswer, useRequest } from '../../../ui/hooks/use-request';
import { TaskIcon } from '../../../ui/icons/icons';
import textStyles from '../../../ui/style/text.module.css';
import { words } from '../../../words/words';
import { useCommands, useKeyHint } from '../../commands/use-commands';
import type { Writing } from '../../drafts/context/write-context';
import { discardMeant } from '../../drafts/sync/discard-meant';
import { useDraft } from '../../drafts/sync/use-draft';
import { useSubmitDraft } from '../../drafts/sync/use-submit-draft';
import { CreationNote } from '../../drafts/views/CreationNote';
import { OtherDrafts } from '../../drafts/views/OtherDrafts';
import { refusalText } from '../../drafts/views/refusal-text';
import { SavedMark } from '../../drafts/views/SavedMark';
import styles from './NewTask.module.css';
import { NewTaskMore } from './NewTaskMore';
import type { Callee } from './next-step-text';
import { useStepText } from './use-step-text';

type Props = {
  leadId: string;
  leadName: string;
  /** As the state has them: others than before, once a task was made. */
  tasks: Task[];
  /** Who can be called. */
  callees: readonly Callee[];
  writing: Writing;
  /** Close has made it. */
  onAdded: (task: Task) => void;
  viewer: Viewer;
};

/** One line to write the next step down; its day and the rest come when one starts. What is typed is kept at once, as it is typed. */
export function NewTask({ leadId, leadName, tasks, callees, writing, onAdded, viewer }: Props) {
  const empty: TaskContent = { kind: 'task', leadId, text: '', date: null, assigneeId: null };
  const [content, setContent] = useState(empty);
  const [opened, setOpened] = useState(false);
  const [dayOpen, setDayOpen] = useState(false);
  const [missing, setMissing] = useState(false);
  const [savedAt, setSavedAt] = useState<number | null>(null);
  const { asked: assignees, ask } = useRequest<Assignees>({ keep: true });
  const field = useRef<HTMLInputElement>(null);
  const dayField = useRef<HTMLInputElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const touched = useRef(false);
  const announce = useAnnounce();
  const id = useOwnId();
  const step = useStepText(content, callees, viewer);
  const { nextSteps } = words;
  const hint = useKeyHint('T', nextSteps.task.new);
  const focus = () => field.current?.focus();
  const icon = <TaskIcon when="later" />;
  useCommands([{ place: 'call', key: 'T', name: nextSteps.task.command, icon, run: focus }]);

  const draft = useDraft(
    {
      writer: writing.writer,
      kind: 'task',
      subject: leadId,
      about: () => ({ title: content.text.trim(), leadName, startsAt: null }),
    },
    tasks,
  );
  const creation = useSubmitDraft({
    draft,
    writing,
    refused: refusalText,
    onSaved(written) {
      const at = written.savedAt;
      if (written.kind === 'task') onAdded(written.task);
      clear();
      setSavedAt(at);
      announce(nextSteps.saved(formatTime(at, viewer)));
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
    step.hearAgain();
    setDayOpen(false);
    setMissing(false);
    field.current?.focus();
  }

  function change(changes: Partial<TaskContent>) {
    const next = { ...content, ...changes };
    // Left out is what a draft without them has.
    if (next.priority === undefined) delete next.priority;
    if (next.contactId === undefined) delete next.contactId;
    touched.current = true;
    setContent(next);
    setMissing(false);
    setSavedAt(null);
    if (next.text.trim() !== '') return draft.keep(next);
    step.hearAgain();
    void draft.discard('emptied');
  }

  function open() {
    setOpened(true);
    if (assignees === 'idle' || (isAnswer(assignees) && !assignees.ok)) void ask(() => writing.writer.getAssignees());
  }

  // While nobody knows whether Close has it, other words would be another task.
  const locked = creation.busy !== null || creation.uncertain !== null;

  function onSubmit(event: Event) {
    event.preventDefault();
    if (locked) return;
    if (content.text.trim() === '') {
      setMissing(true);
      field.current?.focus();
    } else if (content.date === null && dayField.current?.value.trim()) dayField.current.focus();
    else {
      // What was understood goes with it, as it was shown.
      setContent(step.asAdded);
      draft.keep(step.asAdded);
      void creation.send(event);
    }
  }

  return (
    <form
      ref={form}
      class={styles.form}
      noValidate
      onSubmit={onSubmit}
      onFocusCapture={open}
      aria-busy={creation.busy !== null}
    >
      <Field
        ref={field}
        type="text"
        {...hint}
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
      <FieldError id={`${id}-missing`} text={missing ? nextSteps.task.empty : ''} />
      {opened && (
        <NewTaskMore
          step={step}
          content={content}
          change={change}
          callees={callees}
          assignees={isAnswer(assignees) && assignees.ok ? assignees.value : null}
          dayField={dayField}
          dayOpen={dayOpen}
          onDayOpen={setDayOpen}
          locked={locked}
          sending={creation.busy === 'sending'}
          viewer={viewer}
        />
      )}
      {isAnswer(assignees) && !assignees.ok && (
        <p class={`${textStyles.muted} ${textStyles.small}`}>{nextSteps.task.assigneesFailed}</p>
      )}
      {savedAt !== null && <SavedMark at={savedAt} viewer={viewer} />}
      {!locked && (
        <OtherDrafts
          others={draft.others}
          onShow={async (other) => {
            if (other.content.kind !== 'task' || !(await draft.take(other))) return;
            touched.current = true;
            setContent(other.content);
            setOpened(true);
            field.current?.focus();
          }}
        />
      )}
      <CreationNote
        creation={creation}
        of="task"
        draft={draft}
        typed={() => content.text}
        writing={writing}
        again={nextSteps.task.again}
        onDiscard={async (event) => {
          if (await discardMeant(event, { writing, creation, announce })) clear();
        }}
        viewer={viewer}
      />
    </form>
  );
}
