import { words } from '../../words/words';
import type { Reader } from '../reader';
import { RefusalNote } from './RefusalNote';
import type { Creation } from './use-creation';

type Props = {
  creation: Creation;
  /** What may have been made. */
  of: 'task' | 'note' | 'person';
  /** When Close takes requests again and it is sent by itself. */
  waitingUntil: number | null;
  /** The button that sends once more what Close does not show. */
  again: string;
  onDiscard: () => void;
  reader: Reader;
};

/** Why something new is not in Close, or that nobody knows yet; and what to do about it. */
export function CreationNote({ creation, of, waitingUntil, again, onDiscard, reader }: Props) {
  const { nextSteps } = words;
  const { busy, refusal, uncertain } = creation;
  return (
    <>
      {waitingUntil !== null && (
        <RefusalNote refusal={{ reason: 'rate-limited', until: waitingUntil }} now={reader.now} kept />
      )}
      {uncertain && (
        <div class="write-note">
          <p>{uncertain === 'missing' ? nextSteps.missing[of] : nextSteps.uncertain[of]}</p>
          <p class="write-actions">
            {uncertain === 'missing' && (
              <button
                type="button"
                class="text-button"
                onClick={(event) => {
                  handOn(event);
                  void creation.send(event, true);
                }}
              >
                {again}
              </button>
            )}
            <button
              type="button"
              class="text-button"
              aria-disabled={busy === 'asking'}
              onClick={() => void creation.check()}
              key="ask"
            >
              {busy === 'asking' ? nextSteps.asking : uncertain === 'missing' ? nextSteps.askAgain : nextSteps.askClose}
            </button>
            {uncertain === 'missing' && (
              <button type="button" class="text-button" onClick={onDiscard}>
                {nextSteps.discard}
              </button>
            )}
          </p>
        </div>
      )}
      {refusal && (
        <RefusalNote
          refusal={refusal}
          now={reader.now}
          kept
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
