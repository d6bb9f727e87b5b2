import { Button } from '../../../ui/controls/Button';
import { IconButton } from '../../../ui/controls/IconButton';
import { CloseIcon } from '../../../ui/icons/icons';
import { words } from '../../../words/words';
import hintStyles from './hint.module.css';

type Props = {
  /** Opens the side panel; null where there is none. */
  dock: (() => void) | null;
  onClose: () => void;
};

/** Why a click wrote nothing: the page may have laid something over the panel. What it says is announced elsewhere. */
export function CoveredHint({ dock, onClose }: Props) {
  const { writing } = words;
  return (
    <div class={hintStyles.hint} role="note">
      <span>
        {dock ? writing.covered : writing.coveredNoPanel}{' '}
        {dock && (
          <Button kind="text" onClick={dock}>
            {writing.openSidePanel}
          </Button>
        )}
      </span>
      <IconButton label={writing.closeHint} onClick={onClose}>
        <CloseIcon />
      </IconButton>
    </div>
  );
}
