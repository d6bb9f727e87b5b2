import { formatTime } from '../../../time/format';
import type { Viewer } from '../../../time/viewer';
import { CheckIcon } from '../../../ui/icons/icons';
import { words } from '../../../words/words';
import styles from './SavedMark.module.css';

/** Close has it: said where it was written, with the time of Close's answer. */
export function SavedMark({ at, viewer }: { at: number; viewer: Viewer }) {
  return (
    <span class={styles.mark} data-part="saved">
      <CheckIcon />
      {words.nextSteps.saved(formatTime(at, viewer))}
    </span>
  );
}
