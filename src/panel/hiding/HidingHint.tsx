import { useEffect } from 'preact/hooks';
import { Button } from '../../ui/controls/Button';
import { useAnnounce } from '../../ui/hooks/announcer';
import { words } from '../../words/words';
import hintStyles from '../drafts/views/hint.module.css';

/** For so long it can be taken back where it was pressed; in ms, as for what is written. */
const UNDO_MS = 5000;

type Props = { onUndo: () => void; onOver: () => void };

/** In the sidebar, that it is about to go from this calendar, and the way back. */
export function HidingHint({ onUndo, onOver }: Props) {
  const announce = useAnnounce();
  const { hiding, writing } = words;
  useEffect(() => {
    announce(hiding.going);
    const timer = setTimeout(onOver, UNDO_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <section class={hintStyles.hint} aria-label={hiding.here}>
      <span>{hiding.going}</span>
      <Button kind="text" class={hintStyles.word} onClick={onUndo}>
        {writing.undo}
      </Button>
    </section>
  );
}
