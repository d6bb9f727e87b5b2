import type { Viewer } from '../../../time/viewer';
import { Button } from '../../../ui/controls/Button';
import { words } from '../../../words/words';
import type { Writing } from '../context/write-context';
import type { KeptDraft } from '../sync/use-draft';
import type { SubmittedDraft } from '../sync/use-submit-draft';
import notesStyles from './notes.module.css';
import { RefusalNote } from './RefusalNote';
import { UnkeptNote } from './UnkeptNote';

type Props = {
  creation: SubmittedDraft;
  /** What may have been made. */
  of: 'task' | 'note' | 'opportunity' | 'follow-up' | 'person';
  /** Of it: when it is sent by itself, whether it is kept. */
  draft: Pick<KeptDraft, 'waitingUntil' | 'unkept'>;
  /** What was typed, as plain text. */
  typed: () => string;
  writing: Pick<Writing, 'copy'>;
  /** The button that sends once more what Close does not show. */
  again: string;
  /** To be called in the event's own handler. */
  onDiscard: (event: Event) => void;
  viewer: Viewer;
};

/** Why something new is not in Close, or that nobody knows yet; and what to do about it. */
export function CreationNote({ creation, of, draft, typed, writing, again, onDiscard, viewer }: Props) {
  const { nextSteps } = words;
  const { busy, refusal, uncertain } = creation;
  const { waitingUntil, unkept } = draft;
  const kept = !unkept;
  return (
    <>
      {unkept && <UnkeptNote text={typed} copy={writing.copy} />}
      {waitingUntil !== null && (
        <RefusalNote refusal={{ reason: 'rate-limited', until: waitingUntil }} now={viewer.now} kept={kept} />
      )}
      {uncertain && (
        <div class={notesStyles.note} data-part="uncertain">
          <p>{uncertain === 'missing' ? nextSteps.missing[of] : nextSteps.uncertain[of]}</p>
          <p class={notesStyles.actions}>
            {uncertain === 'missing' && (
              <Button
                kind="text"
                onClick={(event) => {
                  handOn(event);
                  void creation.send(event, true);
                }}
              >
                {again}
              </Button>
            )}
            <Button kind="text" aria-disabled={busy === 'asking'} onClick={() => void creation.check()} key="ask">
              {busy === 'asking' ? nextSteps.asking : uncertain === 'missing' ? nextSteps.askAgain : nextSteps.askClose}
            </Button>
            {uncertain === 'missing' && (
              <Button kind="text" onClick={onDiscard}>
                {nextSteps.discard}
              </Button>
            )}
          </p>
        </div>
      )}
      {refusal && (
        <RefusalNote
          refusal={refusal}
          now={viewer.now}
          kept={kept}
          act={(event) => {
            handOn(event);
            void creation.send(event);
          }}
        />
      )}
    </>
  );
}

/** A button that goes as it is pressed leaves the focus with the one that sends the form. */
function handOn({ currentTarget }: Event) {
  if (!(currentTarget instanceof Element)) return;
  currentTarget.closest('form')?.querySelector<HTMLElement>('[type="submit"]')?.focus();
}
