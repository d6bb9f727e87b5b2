import type { Draft } from '../../../domain/draft';
import type { Viewer } from '../../../time/viewer';
import { Button } from '../../../ui/controls/Button';
import { FieldError } from '../../../ui/fields/FieldError';
import formStyles from '../../../ui/fields/Form.module.css';
import { words } from '../../../words/words';
import type { Writing } from '../context/write-context';
import type { KeptDraft } from '../sync/use-draft';
import type { SubmittedDraft } from '../sync/use-submit-draft';
import { CreationNote } from './CreationNote';
import notesStyles from './notes.module.css';
import { OtherDrafts } from './OtherDrafts';
import { SavedMark } from './SavedMark';

type Props = {
  draft: KeptDraft;
  creation: SubmittedDraft;
  writing: Writing;
  /** Names the field's errors: its `aria-describedby`. */
  id: string;
  /** What is wrong with what was typed; empty for nothing. */
  error: string;
  /** A picture or a file alone came. */
  wordless: boolean;
  /** As plain text. */
  typed: () => string;
  /** The button that sends it. */
  send: string;
  savedAt: number | null;
  /** Another draft of the same was taken. */
  onShow: (other: Draft) => void;
  onClose: () => void;
  /** To be called in the event's own handler. Only where there is something to discard. */
  onDiscard: (event: Event) => void;
  hasWords: boolean;
  viewer: Viewer;
};

/** Below the field of a note that is made once: what became of it, other drafts of the same, and the buttons of the form. */
export function NoteFormEnd(props: Props) {
  const { draft, creation, writing, id, error, wordless, hasWords, savedAt, onDiscard, viewer } = props;
  const { nextSteps } = words;
  const locked = creation.busy !== null || creation.uncertain !== null;
  return (
    <>
      <FieldError id={id} text={error} />
      {wordless && <p class={notesStyles.hint}>{words.writing.wordless}</p>}
      {!locked && (
        <OtherDrafts
          others={draft.others}
          onShow={async (other) => {
            if (await draft.take(other)) props.onShow(other);
          }}
        />
      )}
      <CreationNote
        creation={creation}
        of="note"
        draft={draft}
        typed={props.typed}
        writing={writing}
        again={nextSteps.note.again}
        onDiscard={onDiscard}
        viewer={viewer}
      />
      {savedAt !== null && <SavedMark at={savedAt} viewer={viewer} />}
      <p class={formStyles.actions}>
        <Button type="submit" kind="primary" aria-disabled={locked}>
          {creation.busy === 'sending' ? nextSteps.sending : props.send}
        </Button>
        <Button kind="plain" onClick={props.onClose}>
          {nextSteps.cancel}
        </Button>
        {hasWords && !locked && (
          <Button kind="text" class={formStyles.push} onClick={onDiscard}>
            {nextSteps.discard}
          </Button>
        )}
      </p>
    </>
  );
}
