import type { PanelState } from './panel-state';

/**
 * The state for a tab whose calendar keeps this time zone; null where it is not known. The lookup is one for all tabs that
 * show the event, the zone is the tab's own.
 */
export function inZone(state: PanelState, timeZone: string | null): PanelState {
  if (state.kind !== 'found' && state.kind !== 'not-found') return state;
  const { timeZone: _, ...rest } = state;
  return timeZone === null ? rest : { ...rest, timeZone };
}
