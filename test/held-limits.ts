import { vi } from 'vitest';

/** Milliseconds that our client waits for an answer (src/close/client.ts). */
const LIMIT = 10_000;

/** The time limits of the requests that are under way. */
export type HeldLimits = {
  /** They are over, now. */
  end(): void;
  stop(): void;
};

/**
 * Holds the client's time limit, so that a test says when it is over: as soon as Close keeps silent. Real milliseconds would be
 * too many for each test, and too few for a busy machine. All other timers stay as they are.
 */
export function holdLimits(): HeldLimits {
  const { setTimeout } = globalThis;
  let held: (() => void)[] = [];
  vi.stubGlobal('setTimeout', (run: () => void, delay?: number, ...rest: []) => {
    if (delay === LIMIT) held.push(run);
    return setTimeout(run, delay, ...rest);
  });
  return {
    end() {
      const over = held;
      held = [];
      // A request that is answered hears nothing of it.
      for (const run of over) run();
    },
    stop: () => void vi.unstubAllGlobals(),
  };
}
