import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../controls/Button';
import { BackIcon } from '../icons/arrow-icons';
import textStyles from '../style/text.module.css';
import styles from './BackBar.module.css';

type Props = {
  label: string;
  /** How one came here. */
  title?: string;
  onBack: () => void;
  /** Takes the focus, so that the keyboard goes on from here. */
  focused?: boolean;
};

/** The way back out of what lies over the view. */
export function BackBar({ label, title, onBack, focused = false }: Props) {
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (focused) button.current?.focus();
  }, [focused]);

  return (
    <div class={styles.bar} data-part="back-bar">
      <Button kind="text" class={styles.back} ref={button} onClick={onBack}>
        <BackIcon />
        {label}
      </Button>
      {title !== undefined && <span class={textStyles.muted}>{title}</span>}
    </div>
  );
}
