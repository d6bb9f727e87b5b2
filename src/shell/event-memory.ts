import type { PanelState } from '../domain/panel-state';
import { FRESH_MS, isSettled } from '../domain/settled-card';

/** As many as a user goes back to within the minute for which they count. */
const MAX_EVENTS = 20;

export type EventMemory = {
  /** The worker has told this state. */
  keep(state: PanelState): void;
  /**
   * What the worker told last of this event, where it would tell the same now; null otherwise.
   *
   * @param timeZone the calendar's own, where its page tells: what was told for another one is not the same
   */
  recall(event: string, timeZone: string | null): PanelState | null;
  forget(): void;
};

/**
 * What a sidebar's frame was told of events, for the moment in which one of them is opened again. It holds whole answers of Close only, each for
 * as long as the worker holds them, and of one organization at a time (docs/decisions/0034-the-frame-remembers.md).
 */
export function createEventMemory(now: () => number = Date.now): EventMemory {
  const states = new Map<string, PanelState>();
  let organization: string | null = null;

  function forgetOthers(state: PanelState): void {
    const named = 'organization' in state ? state.organization : null;
    const mayNotBeShown = state.kind === 'needs-key' || state.kind === 'needs-access';
    if (mayNotBeShown || (named !== null && named !== organization)) states.clear();
    organization = named ?? organization;
  }

  return {
    keep(state) {
      forgetOthers(state);
      if (state.event === undefined) return;
      states.delete(state.event);
      if (isWhole(state)) states.set(state.event, state);
      for (const event of states.keys()) {
        if (states.size <= MAX_EVENTS) break;
        states.delete(event);
      }
    },
    recall(event, timeZone) {
      const state = states.get(event);
      if (state?.kind !== 'found' || (timeZone !== null && timeZone !== state.timeZone)) return null;
      const age = now() - state.askedAt;
      return age >= 0 && age < FRESH_MS.found ? state : null;
    },
    forget: () => states.clear(),
  };
}

/** Close's own answer, of which nothing is still to come. */
function isWhole(state: PanelState): boolean {
  return state.kind === 'found' && !state.unchecked && state.leads.every(isSettled);
}
