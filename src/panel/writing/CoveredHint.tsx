import { words } from '../../words/words';
import { IconButton } from '../parts/IconButton';
import { CloseIcon } from './icons';

type Props = {
  /** Opens the side panel; null where there is none. */
  dock: (() => void) | null;
  onClose: () => void;
};

/** Why a click wrote nothing: the page may have laid something over the panel. What it says is said aloud elsewhere. */
export function CoveredHint({ dock, onClose }: Props) {
  const { writing } = words;
  return (
    <div class="covered-hint">
      <span>
        {dock ? writing.covered : writing.coveredNoPanel}{' '}
        {dock && (
          <button type="button" class="text-button" onClick={dock}>
            {writing.openSidePanel}
          </button>
        )}
      </span>
      <IconButton label={writing.closeHint} onClick={onClose}>
        <CloseIcon />
      </IconButton>
    </div>
  );
}
