import { useEffect, useRef } from 'preact/hooks';

type Props = { question: string; yes: string; no: string; onYes: () => void; onNo: () => void };

/** Asks once more, in the place of the button that was pressed. Escape is no. */
export function ConfirmRow({ question, yes, no, onYes, onNo }: Props) {
  const safe = useRef<HTMLButtonElement>(null);
  useEffect(() => safe.current?.focus(), []);
  return (
    <fieldset
      class="write-row"
      aria-label={question}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onNo();
      }}
    >
      <span class="lead-in">{question}</span>
      <button type="button" class="text-button danger-text" onClick={onYes}>
        {yes}
      </button>
      <button ref={safe} type="button" class="button secondary" onClick={onNo}>
        {no}
      </button>
    </fieldset>
  );
}
