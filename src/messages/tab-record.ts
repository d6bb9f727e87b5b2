import type { EventReference } from '../calendar/event-reference';
import type { PanelState } from '../lookup/panel-state';
import type { SidebarSize } from './contract';

/**
 * What is known of a tab, in `storage.session`: the worker writes it, the popup reads it. It survives the worker,
 * needs no port to stay open, and content scripts cannot read it.
 */
export type TabRecord = {
  /** The open event; null when the tab shows none. */
  reference: EventReference | null;
  state: PanelState;
  size: SidebarSize;
  /** What the user chose for this very event; forgotten with the next. */
  chosenSize: 'open' | 'tab' | null;
  /** The user keeps the sidebar folded on the tab's site; as it was when the event was opened. */
  siteFolded: boolean;
  /** The browser's side panel shows our panel beside the tab. */
  docked: boolean;
  /** The frame that the sidebar's page has asked from; null until it has. */
  sidebarFrame: number | null;
};

const PREFIX = 'tab:';

/** The record's key in `storage.session`. */
export function tabRecordKey(tabId: number): string {
  return `${PREFIX}${tabId}`;
}

/** The tab a key of `storage.session` belongs to; null for other keys. */
export function tabOfRecordKey(key: string): number | null {
  return key.startsWith(PREFIX) ? Number(key.slice(PREFIX.length)) : null;
}
