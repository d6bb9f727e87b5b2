import { useEffect, useRef } from 'preact/hooks';
import { Button } from './Button';
import styles from './ConfirmRow.module.css';

type Props = {
  question: string;
  yes: string;
  no: string /** To be called in the click's own handler. */;
  onYes: (event: MouseEvent) => void;
  onNo: () => void;
};

/** Asks once more, in the place of the button that was pressed. Escape is no. */
export function ConfirmRow({ question, yes, no, onYes, onNo }: Props) {
  const safe = useRef<HTMLButtonElement>(null);
  useEffect(() => safe.current?.focus(), []);
  return (
    <fieldset
      class={styles.row}
      aria-label={question}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onNo();
      }}
    >
      <span class={styles.question}>{question}</span>
      <Button kind="text" class={styles.yes} onClick={onYes}>
        {yes}
      </Button>
      <Button ref={safe} kind="secondary" onClick={onNo}>
        {no}
      </Button>
    </fieldset>
  );
}
