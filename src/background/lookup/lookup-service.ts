import { eventKey } from '../../calendar/event-key';
import type { EventReference } from '../../calendar/event-reference';
import { isWithin } from '../../close/http/is-within';
import type { FoundState, PanelState } from '../../domain/panel-state';
import { FRESH_MS } from '../../domain/settled-card';
import { toOwnFailure } from '../failures/to-panel-failure';

export type LookupServiceOptions = {
  /** Runs one lookup; yields each state the panel should show. */
  run(reference: EventReference, run: LookupRun): AsyncIterable<PanelState>;
  /** Told of each new state of an event's lookup, for all tabs that show this event. */
  onState(reference: EventReference, state: PanelState): void;
  now?: () => number;
};

export type LookupRun = {
  /** What was kept does not count. */
  again: boolean;
  /** The user sees that Close has asked for a pause, and does not want to wait for its end. */
  insist: boolean;
  /** What is on the screen and stays there until something newer is known; null where nothing does. */
  before: FoundState | null;
  /** Aborts when nobody shows the event any more. */
  signal: AbortSignal;
  /** To be called when nothing was at hand to show: from now on Close is waited for. */
  onWait(): void;
};

export type LookupService = {
  /** The state to show now; what comes later is told by `onState`. */
  ask(reference: EventReference): PanelState;
  /**
   * Resolves as soon as it is known whether the event can be shown without Close: what is at hand is then in `known`. Never later than in a
   * moment, for a storage may hang.
   */
  untilAtHand(reference: EventReference): Promise<void>;
  /** The state of the event's lookup; undefined where there is none. Asks for nothing. */
  known(reference: EventReference): PanelState | undefined;
  /**
   * The same for a panel that has just come up, or an event that is told once more: a lookup that failed while it did is not
   * put to Close once more. `shown`: what is on the screen, and stays there if nothing newer is known; a worker that slept has
   * forgotten it.
   */
  resume(reference: EventReference, shown?: PanelState): PanelState;
  /** Asks Close again, whatever is remembered. `shown`: what is on the screen; a worker that slept has forgotten it. */
  askAgain(reference: EventReference, shown?: PanelState): PanelState;
  /**
   * Something was written: changes the states that are remembered, and those that are still to come of lookups under way,
   * which may have read the record before. Tells nobody.
   */
  amend(change: Change): void;
  /** Nobody shows the event any more: what is still asked for it is not needed. What is known of it stays for a while. */
  leave(reference: EventReference): void;
  /** Forgets every answer and drops those that are still to come: another key, another organization. */
  reset(): void;
};

/** How long the sidebar's own page may take to come up. */
const JUST_NOW_MS = 5_000;

/** Without a skeleton for so long nobody misses one. */
const MOMENT_MS = 100;

type Change = (state: PanelState) => PanelState;

/** More events are not gone back to within the minute for which an answer is fresh. */
const MAX_REMEMBERED = 50;

type Lookup = {
  state: PanelState;
  running: boolean;
  /** What was written since it began. */
  changes: Change[];
  abort: AbortController;
  /** Resolves with the first state, or when Close is waited for. */
  atHand: Promise<void>;
};

/** One lookup at a time for an event, shared by all tabs that show it, with a short memory for its answer. */
export function createLookupService({ run, onState, now = Date.now }: LookupServiceOptions): LookupService {
  let lookups = new Map<string, Lookup>();

  function ask(reference: EventReference, shown?: PanelState): PanelState {
    const known = lookups.get(eventKey(reference));
    if (known && (known.running || isFresh(known.state, now()))) return known.state;
    const before = known?.state ?? shown;
    // Nobody has asked for this look: under "nothing found" the user may be typing, or reading who the guests are.
    const unbidden = shown?.kind === 'not-found' && before?.kind === 'not-found';
    return begin(reference, before, { again: false, insist: false, inSight: unbidden });
  }

  function resume(reference: EventReference, shown?: PanelState): PanelState {
    const state = lookups.get(eventKey(reference))?.state;
    return state?.kind === 'failed' && isWithin(state.askedAt, JUST_NOW_MS, now()) ? state : ask(reference, shown);
  }

  function askAgain(reference: EventReference, shown?: PanelState): PanelState {
    const known = lookups.get(eventKey(reference));
    if (known?.running) return known.state;
    const before = known?.state ?? shown;
    // The panel asks by itself when the time is over; before that it is the user.
    const insist = before !== undefined && isPause(before, now());
    return begin(reference, before, { again: true, insist, inSight: false });
  }

  function begin(
    reference: EventReference,
    before: PanelState | undefined,
    { inSight, ...how }: Pick<LookupRun, 'again' | 'insist'> & { inSight: boolean },
  ): PanelState {
    // What is on the screen stays there until something newer is known.
    const stays = before && (inSight || staysInSight(before, now()));
    const state: PanelState = stays ? before : { kind: 'loading', since: now() };
    const found = state.kind === 'found' ? state : null;
    let onWait = () => {};
    const atHand = new Promise<void>((resolve) => {
      onWait = resolve;
    });
    const lookup: Lookup = { state, running: true, changes: [], abort: new AbortController(), atHand };
    forgetStale();
    lookups.set(eventKey(reference), lookup);
    const states = run(reference, { ...how, before: found, signal: lookup.abort.signal, onWait });
    void follow(states, reference, lookup, onWait);
    return lookup.state;
  }

  async function follow(
    states: AsyncIterable<PanelState>,
    reference: EventReference,
    lookup: Lookup,
    onFirst: () => void,
  ) {
    const show = (answer: PanelState) => {
      const state = lookup.changes.reduce((before, change) => change(before), answer);
      lookup.state = state;
      onFirst();
      onState(reference, state);
    };
    // After a reset the answer belongs to another key's organization: nobody may see it.
    const isCurrent = () => !lookup.abort.signal.aborted;
    try {
      for await (const state of states) {
        // Leaving the loop ends the run, so that the old key asks nothing more.
        if (!isCurrent()) return;
        show(state);
      }
    } catch (error) {
      if (isCurrent()) show({ kind: 'failed', failure: toOwnFailure(error), askedAt: now() });
    } finally {
      lookup.running = false;
      onFirst();
    }
  }

  /** The worker may live for hours on a busy day; its memory does not grow with them. */
  function forgetStale() {
    for (const [key, lookup] of lookups) {
      if (!lookup.running && !isFresh(lookup.state, now())) lookups.delete(key);
    }
    const rest = [...lookups].filter(([, { running }]) => !running);
    for (const [key] of rest.slice(0, Math.max(0, rest.length - MAX_REMEMBERED))) lookups.delete(key);
  }

  return {
    ask: (reference) => ask(reference),
    async untilAtHand(reference) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const moment = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, MOMENT_MS);
      });
      await Promise.race([lookups.get(eventKey(reference))?.atHand, moment]);
      clearTimeout(timer);
    },
    known: (reference) => lookups.get(eventKey(reference))?.state,
    resume,
    askAgain,
    amend(change) {
      for (const lookup of lookups.values()) {
        lookup.state = change(lookup.state);
        if (lookup.running) lookup.changes.push(change);
      }
    },
    leave(reference) {
      const lookup = lookups.get(eventKey(reference));
      if (!lookup?.running) return;
      lookups.delete(eventKey(reference));
      lookup.abort.abort();
    },
    reset() {
      for (const { abort } of lookups.values()) abort.abort();
      lookups = new Map();
    },
  };
}

function isFresh(state: PanelState, now: number): boolean {
  if (state.kind === 'found' && state.unchecked) return false;
  if (state.kind === 'found' || state.kind === 'not-found') return isWithin(state.askedAt, FRESH_MS[state.kind], now);
  // Asking sooner would only be refused again, and lengthen the wait.
  return isPause(state, now);
}

/** Close takes no requests for a while yet. */
function isPause(state: PanelState, now: number): boolean {
  if (state.kind !== 'failed' || state.failure.reason !== 'rate-limited') return false;
  return isWithin(state.askedAt, state.failure.until - state.askedAt, now);
}

/** A meeting; and the announced look for one, under which the user may be typing in the search field. */
function staysInSight(state: PanelState, now: number): boolean {
  return state.kind === 'found' || (state.kind === 'not-found' && state.nextLookAt !== null && now >= state.nextLookAt);
}
