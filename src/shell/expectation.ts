import type { PanelState } from '../domain/panel-state';

/** The worker tells of an event well within it, unless something has gone wrong. In ms. */
const PATIENCE_MS = 1000;

export type Expectation = {
  /** Shows this at once. The worker is about to say the same, or better. */
  show(state: PanelState): void;
  /** The worker has told this. */
  hear(state: PanelState): void;
  /** The worker's word counts again, also that which was kept back. */
  end(): void;
  /** The same where the tab has moved on: what was kept back is of no event that it shows. */
  drop(): void;
};

/**
 * What the frame shows ahead of the worker, until the worker speaks of that event. What it told before of another one may still be on its
 * way, and would flash between the two: it is kept back, and shown only where nothing follows. The same once more is not drawn again.
 */
export function createExpectation(onState: (state: PanelState) => void): Expectation {
  let expected: PanelState | null = null;
  let late: PanelState | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function drop(): void {
    clearTimeout(timer);
    expected = null;
    late = null;
  }

  function end(): void {
    const kept = late;
    drop();
    if (kept) onState(kept);
  }

  return {
    show(state) {
      drop();
      expected = state;
      timer = setTimeout(end, PATIENCE_MS);
      onState(state);
    },
    hear(state) {
      if (expected && state.event !== expected.event) {
        late = state;
        return;
      }
      const isSame = expected !== null && JSON.stringify(expected) === JSON.stringify(state);
      drop();
      if (!isSame) onState(state);
    },
    end,
    drop,
  };
}
