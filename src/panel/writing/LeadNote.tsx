import { useEffect, useRef, useState } from 'preact/hooks';
import type { LastActivity } from '../../lookup/panel-state';
import { words } from '../../words/words';
import type { DraftContent } from '../../writing/draft';
import { formatTime } from '../format';
import { RichText } from '../parts/RichText';
import type { Reader } from '../reader';
import { useSay } from '../say';
import { useOwnId } from '../use-own-id';
import { CreationNote } from './CreationNote';
import { leadNoteHtml, leadNoteText } from './lead-note-html';
import { OtherDrafts } from './OtherDrafts';
import { refusalText } from './refusal-text';
import { SavedMark } from './SavedMark';
import { useCreation } from './use-creation';
import { useDraft } from './use-draft';
import type { Writing } from './writing-context';

type Props = {
  leadId: string;
  leadName: string;
  /** As the state has it: another than before, once a note was made. */
  lastActivity: LastActivity;
  writing: Writing;
  reader: Reader;
};

/**
 * A note in the lead's own timeline, opened by a button, or by itself where one was begun before. It is plain text; a draft
 * that is more than that is shown as it is, to be added or discarded.
 */
export function LeadNote({ leadId, leadName, lastActivity, writing, reader }: Props) {
  const [text, setText] = useState('');
  const [rich, setRich] = useState<string | null>(null);
  const [opened, setOpened] = useState(false);
  const [missing, setMissing] = useState(false);
  const [savedAt, setSavedAt] = useState<number | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  /** Where the focus goes once that is there: it follows the user's own click, never a draft that opens by itself. */
  const focusNext = useRef<'field' | 'opener' | null>(null);
  const say = useSay();
  const id = useOwnId();
  const { nextSteps } = words;
  const { note } = nextSteps;

  const draft = useDraft(
    {
      writer: writing.writer,
      kind: 'lead-note',
      subject: leadId,
      about: () => ({ title: '', leadName, startsAt: null }),
    },
    lastActivity,
  );
  const creation = useCreation({
    draft,
    writing,
    refused: refusalText,
    onSaved(_, at) {
      empty();
      close();
      setSavedAt(at);
      say(nextSteps.saved(formatTime(at, reader)));
    },
  });

  useEffect(() => {
    if (!draft.loaded || text !== '' || !draft.draft) return;
    show(draft.draft.content);
    setOpened(true);
  }, [draft.loaded]);

  // Sent from elsewhere: pressed here once more, it would be a second note.
  useEffect(() => {
    if (draft.gone > 0) empty();
  }, [draft.gone]);

  useEffect(() => {
    const next = focusNext.current;
    focusNext.current = null;
    if (next === 'field') {
      field.current?.focus();
      field.current?.form?.scrollIntoView({ block: 'nearest' });
    }
    if (next === 'opener') opener.current?.focus();
  }, [opened]);

  function show(content: DraftContent) {
    if (content.kind !== 'lead-note') return;
    const plain = leadNoteText(content.html);
    setText(plain ?? '');
    setRich(plain === null ? content.html : null);
  }

  function open() {
    focusNext.current = 'field';
    setSavedAt(null);
    setOpened(true);
  }

  /** What was typed stays kept, and is there again when it opens. */
  function close() {
    focusNext.current = 'opener';
    setMissing(false);
    setOpened(false);
  }

  function empty() {
    setText('');
    setRich(null);
  }

  function change(next: string) {
    setText(next);
    setMissing(false);
    if (next.trim() !== '') draft.keep({ kind: 'lead-note', leadId, html: leadNoteHtml(next) });
    else void draft.discard();
  }

  function discard() {
    void creation.discard();
    empty();
    close();
  }

  const hasWords = rich !== null || text.trim() !== '';
  const locked = creation.busy !== null || creation.uncertain !== null;

  function onSubmit(event: Event) {
    event.preventDefault();
    if (locked) return;
    if (!hasWords) {
      setMissing(true);
      field.current?.focus();
    } else void creation.send(event);
  }

  if (!opened) {
    return (
      <p class="lead-note">
        <button ref={opener} type="button" class="text-button" onClick={open}>
          {note.open}
        </button>
        {savedAt !== null && <SavedMark at={savedAt} reader={reader} />}
        {hasWords && <span class="quiet small">{note.kept}</span>}
      </p>
    );
  }
  return (
    <form class="lead-note-form" noValidate onSubmit={onSubmit} aria-busy={creation.busy !== null}>
      {rich === null ? (
        <textarea
          ref={field}
          class="field"
          rows={3}
          aria-label={note.label}
          placeholder={note.placeholder}
          dir="auto"
          readOnly={locked}
          aria-invalid={missing}
          aria-describedby={`${id}-missing`}
          value={text}
          onInput={({ currentTarget }) => change(currentTarget.value)}
        />
      ) : (
        <section class="rich-draft" aria-label={note.label}>
          <RichText html={rich} />
        </section>
      )}
      <p class="field-error" id={`${id}-missing`} role="alert">
        {missing ? note.empty : ''}
      </p>
      {!locked && (
        <OtherDrafts
          others={draft.others}
          onShow={(other) => {
            show(other.content);
            field.current?.focus();
            void draft.take(other);
          }}
        />
      )}
      <CreationNote
        creation={creation}
        of="note"
        waitingUntil={draft.waitingUntil}
        again={note.again}
        onDiscard={discard}
        reader={reader}
      />
      <p class="form-actions">
        <button type="submit" class="button primary" aria-disabled={locked}>
          {creation.busy === 'sending' ? nextSteps.sending : note.add}
        </button>
        <button type="button" class="button plain" onClick={close}>
          {nextSteps.cancel}
        </button>
        {hasWords && !locked && (
          <button type="button" class="text-button push" onClick={discard}>
            {nextSteps.discard}
          </button>
        )}
      </p>
    </form>
  );
}
