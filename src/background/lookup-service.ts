import { eventKey } from '../calendar/event-key';
import type { EventReference } from '../calendar/event-reference';
import type { PanelState } from '../lookup/panel-state';

export type LookupServiceOptions = {
  /** Runs one lookup; yields each state the panel should show. `again`: what was kept does not count. */
  run(reference: EventReference, again: boolean): AsyncIterable<PanelState>;
  /** Told of each new state of an event's lookup, for all tabs that show this event. */
  onState(reference: EventReference, state: PanelState): void;
  now?: () => number;
};

export type LookupService = {
  /** The state to show now; what comes later is told by `onState`. */
  ask(reference: EventReference): PanelState;
  /** The same for a panel that has just come up: a lookup that failed while it did is not put to Close once more. */
  resume(reference: EventReference): PanelState;
  /** Asks Close again, whatever is remembered. `shown`: what stands on the screen; a worker that slept has forgotten it. */
  askAgain(reference: EventReference, shown?: PanelState): PanelState;
  /**
   * Something was written: changes the states that are remembered, and those that are still to come of lookups under way,
   * which may have read the record before. Tells nobody.
   */
  amend(change: Change): void;
  /** Forgets every answer and drops those that are still to come: another key, another organization. */
  reset(): void;
};

/** How long an answer is shown without asking again, ms. A meeting that was not there may just have been booked. */
const FRESH_FOR = { found: 60_000, 'not-found': 20_000 };

/** How long the sidebar's own page may take to come up, ms. */
const JUST_NOW = 5_000;

type Change = (state: PanelState) => PanelState;

/** `changes`: what was written since it began. */
type Lookup = { state: PanelState; running: boolean; changes: Change[] };

/** One lookup at a time for an event, shared by all tabs that show it, with a short memory for its answer. */
export function createLookupService({ run, onState, now = Date.now }: LookupServiceOptions): LookupService {
  let lookups = new Map<string, Lookup>();

  function ask(reference: EventReference): PanelState {
    const known = lookups.get(eventKey(reference));
    if (known && (known.running || isFresh(known.state, now()))) return known.state;
    return begin(reference, known, false);
  }

  function resume(reference: EventReference): PanelState {
    const state = lookups.get(eventKey(reference))?.state;
    return state?.kind === 'failed' && now() - state.askedAt < JUST_NOW ? state : ask(reference);
  }

  function askAgain(reference: EventReference, shown?: PanelState): PanelState {
    const known = lookups.get(eventKey(reference)) ?? (shown && { state: shown, running: false, changes: [] });
    if (known?.running) return known.state;
    return begin(reference, known, true);
  }

  function begin(reference: EventReference, known: Lookup | undefined, again: boolean): PanelState {
    // What is on the screen stays there until something newer is known.
    const state =
      known && staysInSight(known.state, now()) ? known.state : ({ kind: 'loading', since: now() } as const);
    const lookup: Lookup = { state, running: true, changes: [] };
    forgetStale();
    lookups.set(eventKey(reference), lookup);
    void follow(run(reference, again), reference, lookup);
    return lookup.state;
  }

  async function follow(states: AsyncIterable<PanelState>, reference: EventReference, lookup: Lookup) {
    const generation = lookups;
    const show = (answer: PanelState) => {
      const state = lookup.changes.reduce((before, change) => change(before), answer);
      lookup.state = state;
      onState(reference, state);
    };
    // After a reset the answer belongs to another key's organization: nobody may see it.
    const isCurrent = () => generation === lookups;
    try {
      for await (const state of states) {
        // Leaving the loop ends the run, so that the old key asks nothing more.
        if (!isCurrent()) return;
        show(state);
      }
    } catch {
      if (isCurrent()) show({ kind: 'failed', failure: { reason: 'unexpected' }, askedAt: now() });
    } finally {
      lookup.running = false;
    }
  }

  /** The worker may live for hours on a busy day; its memory does not grow with them. */
  function forgetStale() {
    for (const [key, lookup] of lookups) {
      if (!lookup.running && !isFresh(lookup.state, now())) lookups.delete(key);
    }
  }

  return {
    ask,
    resume,
    askAgain,
    amend(change) {
      for (const lookup of lookups.values()) {
        lookup.state = change(lookup.state);
        if (lookup.running) lookup.changes.push(change);
      }
    },
    reset() {
      lookups = new Map();
    },
  };
}

function isFresh(state: PanelState, now: number): boolean {
  if (state.kind === 'found' || state.kind === 'not-found') return now - state.askedAt < FRESH_FOR[state.kind];
  // Asking sooner would only be refused again, and lengthen the wait.
  return state.kind === 'failed' && state.failure.reason === 'rate-limited' && now < state.failure.until;
}

/** A meeting; and the announced look for one, under which the reader may be typing in the search field. */
function staysInSight(state: PanelState, now: number): boolean {
  return state.kind === 'found' || (state.kind === 'not-found' && state.nextLookAt !== null && now >= state.nextLookAt);
}
