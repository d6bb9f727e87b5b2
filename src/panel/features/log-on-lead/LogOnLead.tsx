import { useEffect, useRef, useState } from 'preact/hooks';
import { type DraftContent, logSubject } from '../../../domain/draft';
import { noteFromText, textOfPlainNote } from '../../../rich-text/from-text';
import { formatTime } from '../../../time/format';
import type { Viewer } from '../../../time/viewer';
import { TextArea } from '../../../ui/fields/Field';
import { useAnnounce } from '../../../ui/hooks/announcer';
import { useOwnId } from '../../../ui/hooks/use-id';
import textStyles from '../../../ui/style/text.module.css';
import { words } from '../../../words/words';
import type { Writing } from '../../drafts/context/write-context';
import { discardMeant } from '../../drafts/sync/discard-meant';
import { useDraft } from '../../drafts/sync/use-draft';
import { useSubmitDraft } from '../../drafts/sync/use-submit-draft';
import { NoteFormEnd } from '../../drafts/views/NoteFormEnd';
import { refusalText } from '../../drafts/views/refusal-text';
import { MomentField } from '../../parts/day-field/MomentField';
import styles from './LogOnLead.module.css';

type Props = {
  leadId: string;
  leadName: string;
  /** When the event starts; null where its link does not tell: then the user says it, or the note is of now. */
  near: number | null;
  writing: Writing;
  onClose: () => void;
  viewer: Viewer;
};

/** A note on the lead for an event that Close has no meeting of, dated at the event. It is sent once and never again by itself. */
export function LogOnLead({ leadId, leadName, near, writing, onClose, viewer }: Props) {
  const [text, setText] = useState('');
  const [when, setWhen] = useState(near);
  const [missing, setMissing] = useState(false);
  const [savedAt, setSavedAt] = useState<number | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const whenField = useRef<HTMLInputElement>(null);
  const announce = useAnnounce();
  const id = useOwnId();
  const { nextSteps } = words;
  const log = words.logOnLead;

  const draft = useDraft({
    writer: writing.writer,
    kind: 'lead-note',
    subject: logSubject(leadId),
    about: () => ({ title: '', leadName, startsAt: near }),
  });
  const creation = useSubmitDraft({
    draft,
    writing,
    refused: refusalText,
    onSaved({ savedAt: at }) {
      setText('');
      setSavedAt(at);
      announce(nextSteps.saved(formatTime(at, viewer)));
    },
  });

  useEffect(() => field.current?.focus(), []);

  // What was typed before and is not in Close yet.
  useEffect(() => {
    if (draft.loaded && text === '') show(draft.draft?.content);
  }, [draft.loaded]);

  useEffect(() => {
    if (draft.gone > 0) setText('');
  }, [draft.gone]);

  function show(kept: DraftContent | undefined) {
    if (kept?.kind !== 'lead-note') return;
    setText(textOfPlainNote(kept.html) ?? '');
    if (typeof kept.at === 'number') setWhen(kept.at);
  }

  function change(next: string, at: number | null) {
    setText(next);
    setWhen(at);
    setMissing(false);
    setSavedAt(null);
    const content = { kind: 'lead-note' as const, leadId, html: noteFromText(next) };
    if (next.trim() !== '') draft.keep({ ...content, at });
    else void draft.discard('emptied');
  }

  const locked = creation.busy !== null || creation.uncertain !== null;

  function onSubmit(event: Event) {
    event.preventDefault();
    if (locked) return;
    // It says itself what it cannot read.
    if (whenField.current?.validity.valid === false) return whenField.current.focus();
    if (text.trim() !== '') return void creation.send(event);
    setMissing(true);
    field.current?.focus();
  }

  return (
    <form class={styles.log} noValidate onSubmit={onSubmit} aria-busy={creation.busy !== null}>
      <p class={`${textStyles.muted} ${textStyles.small}`}>{log.hint}</p>
      <MomentField
        label={log.when}
        labelSeen
        ref={whenField}
        readOnly={locked}
        value={when}
        onChange={(at) => change(text, at)}
        viewer={viewer}
      />
      <TextArea
        ref={field}
        rows={3}
        aria-label={log.text(leadName)}
        placeholder={log.placeholder}
        dir="auto"
        readOnly={locked}
        aria-invalid={missing}
        aria-describedby={`${id}-missing`}
        value={text}
        onInput={({ currentTarget }) => change(currentTarget.value, when)}
      />
      <NoteFormEnd
        draft={draft}
        creation={creation}
        writing={writing}
        id={`${id}-missing`}
        error={missing ? nextSteps.note.empty : ''}
        wordless={false}
        typed={() => text}
        send={log.send}
        savedAt={savedAt}
        onShow={({ content }) => show(content)}
        onClose={onClose}
        onDiscard={async (event) => {
          if (await discardMeant(event, { writing, creation, announce })) setText('');
        }}
        hasWords={text.trim() !== ''}
        viewer={viewer}
      />
    </form>
  );
}
