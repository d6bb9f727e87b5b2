export type FakeClock = {
  /** Milliseconds that the clock was turned ahead of the real one. */
  ahead(): number;
  /** Turns it ahead. What is due by then fires before this returns, in order, as in a machine that wakes from sleep. */
  turn(milliseconds: number): void;
  /** Milliseconds to turn until the next is due; infinite if nothing waits. */
  untilNext(): number;
  /** Gives the real clock back. */
  remove(): void;
};

/** `still`: only a turn makes it due. */
type Timer = { due: number; still: boolean; every: number | null; run(): void; handle: number };

/** What waits for less is how pages are drawn, and goes on in a clock that is stopped. */
const LONG_MS = 1000;
const NEVER_MS = 2 ** 31 - 1;

/**
 * A clock for this page or worker that goes as the real one, and can be turned ahead. It is `Date.now`, `performance.now`,
 * `setTimeout` and `setInterval`; frames of the animation stay the browser's. A clock that stands still (`vi.useFakeTimers`) is no
 * use here: it is the page's alone, while the worker and what draws the panel need one that goes.
 *
 * `start`: how far it is ahead. `stopped`: what waits for a second or longer waits until it is turned there, however long a busy
 * machine takes to get on.
 */
export function installClock({ start = 0, stopped = false } = {}): FakeClock {
  const real = { setTimeout, clearTimeout, setInterval, clearInterval };
  const { now } = Date;
  const elapsed = performance.now.bind(performance);
  const timers = new Map<number, Timer>();
  let ahead = start;
  const current = () => elapsed() + ahead;
  const left = ({ still, due }: Timer) => due - (still ? ahead : current());

  const stop = (handle: number | undefined) => real.clearTimeout.call(globalThis, handle);
  const arm = (timer: Timer, onDue: () => void): number => {
    stop(timer.handle);
    timer.handle = Number(real.setTimeout.call(globalThis, onDue, timer.still ? NEVER_MS : Math.max(0, left(timer))));
    return timer.handle;
  };
  const fire = (id: number) => {
    const timer = timers.get(id);
    if (!timer) return;
    if (timer.every === null) {
      stop(timer.handle);
      timers.delete(id);
    } else {
      timer.due += timer.every;
      arm(timer, () => fire(id));
    }
    timer.run();
  };
  const set = (work: (...args: unknown[]) => void, wait: number, args: unknown[], repeats: boolean): number => {
    const every = repeats ? Math.max(1, wait) : null;
    const still = stopped && wait >= LONG_MS;
    const timer: Timer = { due: wait + (still ? ahead : current()), still, every, run: () => work(...args), handle: 0 };
    // The browser's own number, so that none of ours is one that was given out before.
    const id = arm(timer, () => fire(id));
    timers.set(id, timer);
    return id;
  };
  const clear = (id: number | undefined) => {
    stop(timers.get(id ?? 0)?.handle ?? id);
    timers.delete(id ?? 0);
  };

  Object.assign(globalThis, {
    setTimeout: (work: () => void, wait = 0, ...args: unknown[]) => set(work, wait, args, false),
    setInterval: (work: () => void, wait = 0, ...args: unknown[]) => set(work, wait, args, true),
    clearTimeout: clear,
    clearInterval: clear,
  });
  Date.now = () => now() + ahead;
  performance.now = current;

  const earliest = () => [...timers].filter(([, one]) => left(one) <= 0).sort(([, a], [, b]) => left(a) - left(b))[0];
  return {
    ahead: () => ahead,
    turn(milliseconds) {
      ahead += milliseconds;
      for (const [id, timer] of timers) arm(timer, () => fire(id));
      for (let next = earliest(); next; next = earliest()) fire(next[0]);
    },
    untilNext: () => Math.min(Number.POSITIVE_INFINITY, ...[...timers.values()].map(left)),
    remove() {
      Object.assign(globalThis, real);
      Date.now = now;
      performance.now = elapsed;
    },
  };
}
