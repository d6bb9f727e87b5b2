import type { PanelFailure } from '../../domain/panel-state';
import { Button } from '../../ui/controls/Button';
import { ClockIcon } from '../../ui/icons/icons';
import { failureWords } from '../../words/failure-words';
import { words } from '../../words/words';
import styles from './UncheckedBanner.module.css';

type Props = {
  failure: PanelFailure;
  /** When Close had what is shown, ready to print. */
  time: string;
  /** Whether the user can write below. */
  writes: boolean;
  /** Null where the panel asks by itself when it can. */
  retry: (() => void) | null;
};

/** Why Close could not be asked, and from when what is shown is. */
export function UncheckedBanner({ failure: { reason }, time, writes, retry }: Props) {
  const { title, action } = failureWords(reason);
  return (
    <div class={styles.banner} role="note">
      <ClockIcon />
      <div>
        <p>
          <strong>{words.unchecked.title(title)}</strong> {words.unchecked.asOf(time)}{' '}
          {writes && words.unchecked.writing}
        </p>
        {retry && (
          <Button kind="text" onClick={retry}>
            {action}
          </Button>
        )}
      </div>
    </div>
  );
}
