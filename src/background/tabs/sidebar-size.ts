import type { PanelState } from '../../domain/panel-state';
import type { SidebarSize } from '../../domain/sidebar';
import type { TabRecord } from '../../protocol/tab-record';

/** `size` is the one so far, also that of the event before. */
type Before = Pick<TabRecord, 'chosenSize' | 'siteCollapsed' | 'siteHidden' | 'docked' | 'size'>;

/**
 * How much room the sidebar takes. It opens by itself for a meeting and for what the user must know; most events of a
 * calendar are not Close's business, and for those it stays a small tab. While Close is being asked nothing jumps.
 */
export function sidebarSize(state: PanelState, before: Before): SidebarSize {
  const { chosenSize, siteCollapsed, siteHidden, docked, size } = before;
  if (state.kind === 'no-event' || state.kind === 'reload-tab') return 'hidden';
  // One panel beside the event is enough.
  if (docked || siteHidden) return 'hidden';
  if (chosenSize) return chosenSize;
  if (siteCollapsed) return 'collapsed';
  switch (state.kind) {
    case 'loading':
      return size === 'hidden' ? 'collapsed' : size;
    case 'not-found':
      return 'collapsed';
    case 'found':
    case 'failed':
    case 'needs-key':
    case 'needs-access':
      return 'auto';
  }
}
