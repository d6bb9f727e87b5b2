import type { DraftEffect, LoadReason } from './draft-events';
import type { DraftMachine } from './draft-state';

/** What an event comes to: the state after it, and what is to be done, in this order. */
export type Step = { state: DraftMachine; effects: readonly DraftEffect[] };

export function stay(state: DraftMachine, ...effects: DraftEffect[]): Step {
  return { state, effects };
}

export function andThen(step: Step, next: (state: DraftMachine) => Step): Step {
  const after = next(step.state);
  return { state: after.state, effects: [...step.effects, ...after.effects] };
}

/** Asks the worker what is kept of the subject. */
export function load(state: DraftMachine, reason: LoadReason): Step {
  const request = state.count + 1;
  return stay({ ...state, count: request }, { kind: 'load', reason, request, since: state.answers });
}
