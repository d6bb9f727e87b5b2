import { useEffect } from 'preact/hooks';
import { Button } from '../../../ui/controls/Button';
import { IconButton } from '../../../ui/controls/IconButton';
import { useAnnounce } from '../../../ui/hooks/announcer';
import { CloseIcon } from '../../../ui/icons/icons';
import { words } from '../../../words/words';
import styles from './MomentOffer.module.css';
import type { ShownMoment } from './use-moment';

/** The meeting has begun or ended while it is read. It stays at the lower edge, so that it moves nothing. */
export function MomentOffer({ moment }: { moment: ShownMoment }) {
  const announce = useAnnounce();
  const { offered, menu } = moment;
  const says = offered && words.moment.came[offered].says;
  useEffect(() => {
    if (says) announce(says);
  }, [says]);
  if (offered === null) return null;

  function handFocusBack() {
    if (typeof menu === 'object') menu?.current?.focus();
  }

  return (
    <div class={styles.offer} role="note" data-part="moment-offer">
      <span>
        {says}{' '}
        <Button
          kind="text"
          onClick={() => {
            moment.choose(offered);
            handFocusBack();
          }}
        >
          {words.moment.came[offered].show}
        </Button>
      </span>
      <IconButton
        label={words.moment.stay}
        onClick={() => {
          moment.decline();
          handFocusBack();
        }}
      >
        <CloseIcon />
      </IconButton>
    </div>
  );
}
