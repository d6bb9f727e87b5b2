import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { SidebarSite } from '../../domain/sidebar';
import type { PanelActions } from '../actions';
import type { PanelHost } from '../host';
import { HiddenHere } from './HiddenHere';
import { HidingHint } from './HidingHint';

/**
 * Taking the sidebar off the calendar that it stands at, where it stands; and, in the popup, whether it was, with the way back. `hide`
 * is null where there is nothing to hide.
 */
export function useHiding(
  { loadSidebarSite, hideSidebar }: PanelActions,
  place: PanelHost['name'],
): { hide: (() => void) | null; hint: ComponentChildren } {
  const [hiding, setHiding] = useState(false);
  const pressed = useRef<Element | null>(null);
  const asked = useRef<Promise<SidebarSite | null> | null>(null);
  if (!loadSidebarSite || !hideSidebar) return { hide: null, hint: null };
  if (place === 'popup') return { hide: null, hint: <HiddenHere load={loadSidebarSite} hide={hideSidebar} /> };
  if (place !== 'sidebar') return { hide: null, hint: null };

  async function hideNow(): Promise<void> {
    const site = await asked.current;
    if (site) await hideSidebar?.({ ...site, hidden: true }).catch(() => undefined);
    setHiding(false);
  }

  /** The button that does it goes; the focus is again where it was. */
  function undo(): void {
    setHiding(false);
    if (pressed.current instanceof HTMLElement && pressed.current.isConnected) pressed.current.focus();
  }

  return {
    hide() {
      pressed.current = document.activeElement;
      // Before it is needed: a page that goes has time for one word to the worker.
      asked.current = loadSidebarSite().catch(() => null);
      setHiding(true);
    },
    hint: hiding && <HidingHint onUndo={undo} onOver={() => void hideNow()} />,
  };
}
