import { Button } from '../../../ui/controls/Button';
import { DockIcon } from '../../../ui/icons/icons';
import textStyles from '../../../ui/style/text.module.css';
import { words } from '../../../words/words';
import notesStyles from './notes.module.css';

/** The browser can't tell here whether a page lies over the panel, so the way leads to where none can. */
export function WriteElsewhere({ dock }: { dock: (() => void) | null }) {
  const { writeInSidePanel, writeInPopup } = words.writing;
  return <Elsewhere dock={dock} inSidePanel={writeInSidePanel} inPopup={writeInPopup} />;
}

type Props = { dock: (() => void) | null; inSidePanel: string; inPopup: string };

/** The same for anything that is done elsewhere: a button where there is a side panel, else what to open. */
export function Elsewhere({ dock, inSidePanel, inPopup }: Props) {
  if (dock === null) return <p class={`${textStyles.muted} ${notesStyles.elsewhere}`}>{inPopup}</p>;
  return (
    <Button kind="secondary" class={notesStyles.elsewhere} onClick={dock}>
      <DockIcon />
      {inSidePanel}
    </Button>
  );
}
