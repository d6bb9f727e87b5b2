import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { words } from '../words/words';
import type { Sending } from './use-sending';

type Props = {
  /** Of the draft; each button is called by it. */
  name: string;
  busy: boolean;
  uncertain: Sending['uncertain'];
  save: Sending['send'];
  check: () => void;
  copy: () => void;
  discard: () => void;
};

/** The ways a draft can go. Discarding asks once more in place: its words may be nowhere else. */
export function DraftActions({ name, busy, uncertain, save, check, copy, discard }: Props) {
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

  const button = (label: string, look: string, press: () => void, ref?: RefObject<HTMLButtonElement | null>) => (
    <button
      type="button"
      class={look}
      ref={ref ?? null}
      aria-label={text.named(label, name)}
      aria-disabled={busy}
      onClick={() => !busy && press()}
    >
      {label}
    </button>
  );

  if (asking) {
    return (
      <div class="draft-actions">
        <p class="draft-question">{uncertain ? text.discardSentQuestion : text.discardQuestion}</p>
        {button(text.discardConfirm, 'button danger', discard)}
        <button type="button" class="button secondary" ref={cancel} onClick={() => setAsking(false)}>
          {text.cancel}
        </button>
      </div>
    );
  }
  return (
    <div class="draft-actions">
      {uncertain === null
        ? button(text.save, 'button secondary', () => save({}))
        : button(uncertain === 'missing' ? text.checkAgain : text.check, 'button secondary', check)}
      {uncertain === 'missing' && button(text.again, 'text-button', () => save({ again: true }))}
      {button(text.copy, 'text-button', copy)}
      {button(text.discard, 'text-button', () => setAsking(true), ask)}
    </div>
  );
}
