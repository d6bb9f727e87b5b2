import { useEffect } from 'preact/hooks';
import { Button } from '../../ui/controls/Button';
import { useAnnounce } from '../../ui/hooks/announcer';
import { words } from '../../words/words';
import { HOLD_MS } from '../choices/choice-runner';
import { useSentOnLeaving } from '../choices/use-sent-on-leaving';
import hintStyles from '../drafts/views/hint.module.css';

type Props = { onUndo: () => void; onOver: () => void };

/** In the sidebar, that it is about to go from this calendar, and the way back for as long as any choice can be undone. */
export function HidingHint({ onUndo, onOver }: Props) {
  const announce = useAnnounce();
  const { hiding, writing } = words;
  useSentOnLeaving(onOver);
  useEffect(() => {
    announce(hiding.going);
    const timer = setTimeout(onOver, HOLD_MS);
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
