import { useEffect, useRef, useState } from 'preact/hooks';
import type { DraftContent } from '../../../domain/draft';
import type { Story } from '../../../domain/story/story';
import { RichText } from '../../../rich-text/dom/RichText';
import { noteFromText, textOfPlainNote } from '../../../rich-text/from-text';
import { formatTime } from '../../../time/format';
import type { Viewer } from '../../../time/viewer';
import { Button } from '../../../ui/controls/Button';
import { TextArea } from '../../../ui/fields/Field';
import { useAnnounce } from '../../../ui/hooks/announcer';
import { useOwnId } from '../../../ui/hooks/use-id';
import { NoteIcon } from '../../../ui/icons/NoteIcon';
import textStyles from '../../../ui/style/text.module.css';
import { words } from '../../../words/words';
import { useCommands, useKeyHint } from '../../commands/use-commands';
import type { Writing } from '../../drafts/context/write-context';
import { discardMeant } from '../../drafts/sync/discard-meant';
import { useDraft } from '../../drafts/sync/use-draft';
import { useSubmitDraft } from '../../drafts/sync/use-submit-draft';
import { NoteFormEnd } from '../../drafts/views/NoteFormEnd';
import { refusalText } from '../../drafts/views/refusal-text';
import { SavedMark } from '../../drafts/views/SavedMark';
import { isWordless } from '../../parts/wordless';
import styles from './LeadNote.module.css';

type Props = {
  leadId: string;
  leadName: string;
  /** As the state has it: another than before, once a note was made. */
  story: Story;
  writing: Writing;
  viewer: Viewer;
};

/**
 * A note in the lead's own timeline, opened by a button, or by itself where one was begun before. It is plain text; a draft
 * that is more than that is shown as it is, to be added or discarded.
 */
export function LeadNote({ leadId, leadName, story, writing, viewer }: Props) {
  const [text, setText] = useState('');
  const [wordless, setWordless] = useState(false);
  const [rich, setRich] = useState<string | null>(null);
  const [opened, setOpened] = useState(false);
  const [missing, setMissing] = useState(false);
  const [savedAt, setSavedAt] = useState<number | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  /** Where the focus goes once that is there: it follows the user's own click, never a draft that opens by itself. */
  const focusNext = useRef<'field' | 'opener' | null>(null);
  const announce = useAnnounce();
  const id = useOwnId();
  const { nextSteps } = words;
  const { note } = nextSteps;
  const hint = useKeyHint('L', note.open);
  useCommands([{ place: 'lead', key: 'L', name: note.open, icon: <NoteIcon />, run: reach }]);

  const draft = useDraft(
    {
      writer: writing.writer,
      kind: 'lead-note',
      subject: leadId,
      about: () => ({ title: '', leadName, startsAt: null }),
    },
    story,
  );
  const creation = useSubmitDraft({
    draft,
    writing,
    refused: refusalText,
    onSaved({ savedAt: at }) {
      empty();
      close();
      setSavedAt(at);
      announce(nextSteps.saved(formatTime(at, viewer)));
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
    const plain = textOfPlainNote(content.html);
    setText(plain ?? '');
    setRich(plain === null ? content.html : null);
  }

  function open() {
    focusNext.current = 'field';
    setSavedAt(null);
    setOpened(true);
  }

  function reach() {
    if (opened) field.current?.focus();
    else open();
  }

  /** What was typed stays kept, and is there again when it opens. */
  function close() {
    focusNext.current = 'opener';
    setMissing(false);
    setWordless(false);
    setOpened(false);
  }

  function empty() {
    setText('');
    setRich(null);
  }

  function change(next: string) {
    setText(next);
    setMissing(false);
    setWordless(false);
    if (next.trim() !== '') draft.keep({ kind: 'lead-note', leadId, html: noteFromText(next) });
    else void draft.discard('emptied');
  }

  /** A picture or a file alone: the field would stay as it is without a word, or the browser would go to the file. */
  function notice(event: Event, data: DataTransfer | null) {
    if (!isWordless(data)) return;
    event.preventDefault();
    setWordless(true);
    announce(words.writing.wordless);
  }

  async function discard(event: Event) {
    if (!(await discardMeant(event, { writing, creation, announce }))) return;
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
      <p class={styles.closed}>
        <Button ref={opener} kind="text" onClick={open} {...hint}>
          {note.open}
        </Button>
        {savedAt !== null && <SavedMark at={savedAt} viewer={viewer} />}
        {hasWords && !draft.unkept && <span class={`${textStyles.muted} ${textStyles.small}`}>{note.kept}</span>}
        {hasWords && draft.unkept && (
          <span class={`${styles.warn} ${textStyles.small}`}>{words.writing.note.unkept}</span>
        )}
      </p>
    );
  }
  return (
    <form class={styles.form} noValidate onSubmit={onSubmit} aria-busy={creation.busy !== null}>
      {rich === null ? (
        <TextArea
          ref={field}
          rows={3}
          aria-label={note.label}
          placeholder={note.placeholder}
          dir="auto"
          readOnly={locked}
          aria-invalid={missing}
          aria-describedby={`${id}-missing`}
          value={text}
          onInput={({ currentTarget }) => change(currentTarget.value)}
          onPaste={(event) => notice(event, event.clipboardData)}
          onDrop={(event) => notice(event, event.dataTransfer)}
        />
      ) : (
        <section class={styles.rich} data-part="rich-draft" aria-label={note.label}>
          <RichText html={rich} />
        </section>
      )}
      <NoteFormEnd
        draft={draft}
        creation={creation}
        writing={writing}
        id={`${id}-missing`}
        error={missing ? note.empty : ''}
        wordless={wordless}
        typed={() => text}
        send={note.add}
        savedAt={null}
        onShow={({ content }) => {
          show(content);
          field.current?.focus();
        }}
        onClose={close}
        onDiscard={(event) => void discard(event)}
        hasWords={hasWords}
        viewer={viewer}
      />
    </form>
  );
}
