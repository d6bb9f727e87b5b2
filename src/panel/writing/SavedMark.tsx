import { words } from '../../words/words';
import { formatTime } from '../format';
import { CheckIcon } from '../parts/icons';
import type { Reader } from '../reader';

/** Close has it: said where it was written, with the time of Close's answer. */
export function SavedMark({ at, reader }: { at: number; reader: Reader }) {
  return (
    <span class="saved-mark">
      <CheckIcon />
      {words.nextSteps.saved(formatTime(at, reader))}
    </span>
  );
}
