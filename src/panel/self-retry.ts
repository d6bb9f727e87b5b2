import type { PanelState } from '../lookup/panel-state';

/** What is on screen, and whether the panel has already asked again by itself during this wait. */
export type Wait = { state: PanelState; asked: boolean };

/** A skeleton that stands this long is not believed any more. Longer than the time limit of a request. */
const PATIENCE = 15_000;

/** How long what is on screen stays true, in milliseconds: a countdown changes each second, "in 18 min" does not. */
export function repaintEvery(state: PanelState): number {
  return dueAt(state) !== null ? 1000 : 15_000;
}

/**
 * One beat of the panel's clock. `ask`: put the question to Close again, without a click. Only the clock does so,
 * never the arrival of a state: answers that are due at once cannot chase each other.
 *
 * @param now milliseconds since 1970
 */
export function onTick({ state, asked }: Wait, now: number): Wait & { ask: boolean } {
  const due = dueAt(state);
  if (due === null || now < due) return { state, asked, ask: false };
  if (!asked)
    return { state: state.kind === 'loading' ? { kind: 'loading', since: now } : state, asked: true, ask: true };
  // A second question went unanswered too: the skeleton ends, and the button to try again takes its place.
  if (state.kind === 'loading') {
    return { state: { kind: 'failed', failure: { reason: 'timed-out' }, askedAt: now }, asked, ask: false };
  }
  return { state, asked, ask: false };
}

/** A state has come from the worker. A skeleton that follows a skeleton is still the same wait. */
export function onState(wait: Wait, state: PanelState): Wait {
  return { state, asked: wait.asked && state.kind === 'loading' };
}

/**
 * When Close takes requests again; when an event may have been synced; or when an answer has been out for so long that the
 * worker must be gone. The panel's clock and not the worker's, which may be asleep by then.
 */
function dueAt(state: PanelState): number | null {
  if (state.kind === 'not-found') return state.nextLookAt;
  if (state.kind === 'loading') return state.since + PATIENCE;
  if (state.kind === 'failed' && state.failure.reason === 'rate-limited') return state.failure.until;
  return null;
}
