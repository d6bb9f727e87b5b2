import { useEffect, useState } from 'preact/hooks';
import type { Trouble } from '../domain/sidebar';
import { Button } from '../ui/controls/Button';
import { IconButton } from '../ui/controls/IconButton';
import { useAnnounce } from '../ui/hooks/announcer';
import { CloseIcon } from '../ui/icons/icons';
import { sentencesOf } from '../words/list';
import { words } from '../words/words';
import hintStyles from './drafts/views/hint.module.css';

type Props = {
  trouble: Trouble;
  /** Opens the side panel; null where there is none. */
  dock: (() => void) | null;
};

/** What the page does to the sidebar, and where the user can work instead. */
export function TroubleHint({ trouble, dock }: Props) {
  const [closed, setClosed] = useState(false);
  const announce = useAnnounce();
  // What is over after a pause needs no other place.
  const elsewhere = trouble !== 'moved';
  // An inert panel takes no click: only the toolbar is left.
  const panel = trouble === 'inert' ? null : dock;
  const where = elsewhere && (panel ? words.trouble.inSidePanel : words.trouble.inPopup);
  const whole = sentencesOf([words.trouble[trouble], where || '']);

  useEffect(() => announce(whole), []);

  if (closed) return null;
  return (
    <div class={hintStyles.hint} role="note">
      <span>
        {whole}{' '}
        {elsewhere && panel && (
          <Button kind="text" onClick={panel}>
            {words.writing.openSidePanel}
          </Button>
        )}
      </span>
      {trouble !== 'inert' && (
        <IconButton label={words.writing.closeHint} onClick={() => setClosed(true)}>
          <CloseIcon />
        </IconButton>
      )}
    </div>
  );
}
