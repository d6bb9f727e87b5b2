import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button, type ButtonKind } from '../../ui/controls/Button';
import { words } from '../../words/words';
import draftsStyles from './drafts.module.css';
import type { ListedDraft } from './use-listed-draft';

type Props = {
  /** Of the draft; each button is called by it. */
  name: string;
  busy: boolean;
  uncertain: ListedDraft['uncertain'];
  /** Null for what is not saved from here. */
  save: ListedDraft['send'] | null;
  /** Where it is saved instead. */
  elsewhere?: string | undefined;
  check: () => void;
  copy: () => void;
  discard: () => void;
};

/** The ways a draft can go. Discarding asks once more in place: its words may be nowhere else. */
export function DraftActions({ name, busy, uncertain, save, elsewhere, check, copy, discard }: Props) {
  const [asking, setAsking] = useState(false);
  const cancel = useRef<HTMLButtonElement>(null);
  const ask = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  const { drafts: text } = words;

  // Focus follows the button that is gone; at the first drawing none is.
  useEffect(() => {
    if (asking) cancel.current?.focus();
    else if (asked.current) ask.current?.focus();
    asked.current = asking;
  }, [asking]);

  const button = (label: string, kind: ButtonKind, press: () => void, ref?: RefObject<HTMLButtonElement | null>) => (
    <Button
      kind={kind}
      ref={ref ?? null}
      aria-label={text.named(label, name)}
      aria-disabled={busy}
      onClick={() => !busy && press()}
    >
      {label}
    </Button>
  );

  if (asking) {
    return (
      <div class={draftsStyles.actions}>
        <p class={draftsStyles.question}>{uncertain ? text.discardSentQuestion : text.discardQuestion}</p>
        {button(text.discardConfirm, 'danger', discard)}
        <Button kind="secondary" ref={cancel} onClick={() => setAsking(false)}>
          {text.cancel}
        </Button>
      </div>
    );
  }
  return (
    <div class={draftsStyles.actions}>
      {elsewhere && <p class={draftsStyles.question}>{elsewhere}</p>}
      {uncertain === null
        ? save && button(text.save, 'secondary', () => save({}))
        : button(uncertain === 'missing' ? text.checkAgain : text.check, 'secondary', check)}
      {save && uncertain === 'missing' && button(text.again, 'text', () => save({ again: true }))}
      {button(text.copy, 'text', copy)}
      {button(text.discard, 'text', () => setAsking(true), ask)}
    </div>
  );
}
