import { words } from '../../words/words';
import { DockIcon } from '../parts/icons';

/** The browser can't tell here whether a page lies over the panel, so the way leads to where none can. */
export function WriteElsewhere({ dock }: { dock: (() => void) | null }) {
  const { writing } = words;
  if (dock === null) return <p class="quiet elsewhere">{writing.writeInPopup}</p>;
  return (
    <button type="button" class="button secondary elsewhere" onClick={dock}>
      <DockIcon />
      {writing.writeInSidePanel}
    </button>
  );
}
