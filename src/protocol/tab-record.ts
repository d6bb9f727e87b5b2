import type { EventReference } from '../calendar/event-reference';
import type { PanelState } from '../domain/panel-state';
import type { SidebarSize } from '../domain/sidebar';

/**
 * What is known of a tab, in `storage.session`: the worker writes it, the popup reads it. It survives the worker,
 * needs no port to stay open, and content scripts cannot read it.
 */
export type TabRecord = {
  /** The open event; null when the tab shows none. */
  reference: EventReference | null;
  state: PanelState;
  /** The calendar's own time zone, IANA name; null where neither its page nor the address tells. */
  timeZone: string | null;
  size: SidebarSize;
  /** What the user chose for this very event; forgotten with the next. */
  chosenSize: 'open' | 'collapsed' | null;
  /** The user keeps the sidebar collapsed on the tab's site; as it was when the event was opened. */
  siteCollapsed: boolean;
  /** They want no sidebar on it at all; as it is now. */
  siteHidden: boolean;
  /** The browser's side panel shows our panel beside the tab. */
  docked: boolean;
};

/** The state of a record that had to make room: a panel that wants to show the tab asks for it again. */
export const FORGOTTEN: PanelState = { kind: 'loading', since: 0 };

/** What a panel shows of it meanwhile is as good as it was. */
export function isForgotten({ state }: TabRecord): boolean {
  return state.kind === 'loading' && state.since === 0;
}

const PREFIX = 'tab:';

/** The record's key in `storage.session`. */
export function tabRecordKey(tabId: number): string {
  return `${PREFIX}${tabId}`;
}
