import type { PanelFailure, PanelState } from '../domain/panel-state';
import { withoutSkeletons } from '../domain/settled-card';
import { notAhead } from './states/not-ahead';

/** What is on screen, and whether the panel has already asked again by itself during this wait. */
export type Wait = { state: PanelState; asked: boolean };

/** A skeleton that is shown this long is not believed any more. Longer than the time limit of a request. */
const PATIENCE_MS = 15_000;

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
export function onTick({ state: before, asked }: Wait, now: number): Wait & { ask: boolean } {
  const state = notAhead(before, now);
  const due = dueAt(state);
  if (due === null || now < due) return { state, asked, ask: false };
  if (!asked) return { state: state.kind === 'loading' ? { ...state, since: now } : state, asked: true, ask: true };
  // A second question went unanswered too: the skeleton ends, and the button to try again takes its place.
  if (state.kind === 'loading') {
    const failed = { kind: 'failed', failure: { reason: 'timed-out' }, askedAt: now } as const;
    return { state: ofSameEvent(state, failed), asked, ask: false };
  }
  if (state.kind === 'found' && now >= due + PATIENCE_MS) {
    return { state: { ...state, leads: state.leads.map(withoutSkeletons) }, asked, ask: false };
  }
  return { state, asked, ask: false };
}

/** A state that the panel puts in place of the worker's: it is still of that one's event. */
export function ofSameEvent({ event }: PanelState, state: PanelState): PanelState {
  return event === undefined ? state : { ...state, event };
}

/** A state has come from the worker. A skeleton, or a meeting of which something is still to come, that follows a skeleton is still the same wait. */
export function onState(wait: Wait, state: PanelState): Wait {
  return { state, asked: wait.asked && (state.kind === 'loading' || lacksAnswers(state)) };
}

/**
 * When Close takes requests again; when an event may have been synced; or when an answer has been out for so long that the
 * worker must be gone. The panel's clock and not the worker's, which may be asleep by then.
 */
function dueAt(state: PanelState): number | null {
  if (state.kind === 'not-found') return state.nextLookAt;
  if (state.kind === 'loading') return state.since + PATIENCE_MS;
  const failure = failureOf(state);
  if (failure?.reason === 'rate-limited') return failure.until;
  if (state.kind !== 'found' || !lacksAnswers(state)) return null;
  return (state.unchecked?.at ?? state.askedAt) + PATIENCE_MS;
}

/** Why Close's answer is missing, alone on the screen or beside what is known without it; null where none is. */
export function failureOf(state: PanelState): PanelFailure | null {
  if (state.kind === 'failed') return state.failure;
  return state.kind === 'found' ? (state.unchecked?.failure ?? null) : null;
}

/** A meeting is there, but the lead of it or what was done last is still to come. */
function lacksAnswers(state: PanelState): boolean {
  return (
    state.kind === 'found' &&
    state.leads.some(({ lead, brief }) => lead.kind === 'loading' || brief?.story.kind === 'loading')
  );
}
