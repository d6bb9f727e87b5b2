import type { PanelState } from '../lookup/panel-state';

/** What a host of the panel offers it. The panel itself touches no browser API. */
export type PanelShell = {
  name: 'popup' | 'sidebar';
  /** Calls back with the state now and at each change. Returns a function that stops it. */
  watchState(onState: (state: PanelState) => void): () => void;
  /** Ask Close again. */
  retry(): void;
  /** Open the options page, where the key is entered. */
  openOptions(): void;
  /** Ask the browser's leave for these origins. Must be called straight from a click. */
  requestAccess(origins: string[]): void;
  /** Load the calendar tab anew. */
  reloadTab(): void;
  /** Sidebar only: unfold to the panel, or fold to the small tab. */
  resize?(size: 'open' | 'tab'): void;
};
