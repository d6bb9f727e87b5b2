import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../../../ui/controls/Button';
import { words } from '../../../words/words';
import styles from './HeldMark.module.css';

type Props = {
  /** Left out where another control takes it back. */
  onUndo?: () => void;
  /** Back to what was chosen with: the button goes as it is pressed, or with the time in which it can be. */
  focus?: () => void;
};

/** What was chosen is not sent yet, and one press takes it back. Stands where "Saved in Close" will. */
export function HeldMark({ onUndo, focus }: Props) {
  const { held, undo } = words.writing;
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(
    () => () => {
      if (button.current !== null && button.current === document.activeElement) focus?.();
    },
    [],
  );
  return (
    <span class={styles.mark} data-part="held">
      <span>{held}</span>
      {onUndo && (
        <Button ref={button} kind="text" class={styles.undo} onClick={onUndo}>
          {undo}
        </Button>
      )}
    </span>
  );
}
