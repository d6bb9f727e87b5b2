import { useState } from 'preact/hooks';
import { Button } from '../../ui/controls/Button';
import { isAnswer, useLoaded } from '../../ui/hooks/use-request';
import { words } from '../../words/words';
import type { PanelActions } from '../actions';
import hintStyles from '../drafts/views/hint.module.css';

type Props = { load: NonNullable<PanelActions['loadSidebarSite']>; hide: NonNullable<PanelActions['hideSidebar']> };

/** In the toolbar's popup: that this calendar has no sidebar, and the way back. */
export function HiddenHere({ load, hide }: Props) {
  const loaded = useLoaded(load, '');
  const [shown, setShown] = useState(false);
  const found = isAnswer(loaded) && loaded.ok ? loaded.value : null;
  if (!found?.hidden || shown) return null;
  const { site } = found;

  async function show(): Promise<void> {
    setShown(true);
    await hide({ site, hidden: false }).catch(() => setShown(false));
  }

  return (
    <section class={hintStyles.hint} aria-label={words.hiding.title}>
      <span>{words.hiding.hidden(site)}</span>
      <Button kind="text" class={hintStyles.word} onClick={() => void show()}>
        {words.hiding.show}
      </Button>
    </section>
  );
}
