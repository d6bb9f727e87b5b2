/** Time that stands still until everything of an instant is done, and then jumps to the next timer. */
export type VirtualClock = {
  /** Epoch ms. */
  now(): number;
  /** Runs `run` so many milliseconds from now; what it gives cancels it. */
  after(milliseconds: number, run: () => void): number;
  cancel(timer: number | undefined): void;
  /** Runs every timer until then, those that are set meanwhile too. */
  runUntil(end: number): Promise<void>;
  /** Gives the process its own time back. */
  restore(): void;
};

type Timer = { at: number; number: number; run(): void };

/**
 * The clock of the whole process: the worker's code takes `setTimeout` and `Date.now` from the global object. `random` takes the
 * place of `Math.random`, so that the same seed draws the same day. To be restored when the simulation ends.
 */
export function installVirtualClock(start: number, random: () => number): VirtualClock {
  const { setTimeout, clearTimeout } = globalThis;
  const { now } = Date;
  const own = Math.random;
  const queue = createQueue();
  const cancelled = new Set<number>();
  let time = start;
  let numbers = 0;

  function after(milliseconds: number, run: () => void): number {
    numbers += 1;
    queue.add({ at: time + Math.max(0, Math.ceil(milliseconds)), number: numbers, run });
    return numbers;
  }

  function cancel(timer: number | undefined) {
    if (timer !== undefined) cancelled.add(timer);
  }

  function runNext(at: number) {
    for (let timer = queue.first(); timer?.at === at; timer = queue.first()) {
      queue.take();
      if (!cancelled.delete(timer.number)) timer.run();
    }
  }

  Object.assign(globalThis, {
    setTimeout: (run: () => void, milliseconds = 0) => after(milliseconds, run),
    clearTimeout: cancel,
  });
  Date.now = () => time;
  Math.random = random;

  return {
    now: () => time,
    after,
    cancel,
    async runUntil(end) {
      await settled();
      for (let timer = queue.first(); timer !== undefined && timer.at <= end; timer = queue.first()) {
        time = timer.at;
        runNext(time);
        await settled();
      }
      time = end;
    },
    restore() {
      Object.assign(globalThis, { setTimeout, clearTimeout });
      Date.now = now;
      Math.random = own;
    },
  };
}

/** Resolves when no promise has anything more to do: Node runs all of their callbacks before it. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** A binary heap: the earliest first, of the same instant the one that was set first. */
function createQueue() {
  const heap: Timer[] = [];
  const isSooner = (a: Timer, b: Timer) => a.at < b.at || (a.at === b.at && a.number < b.number);

  function rise(timer: Timer) {
    let at = heap.length;
    while (at > 0) {
      const above = heap[(at - 1) >> 1];
      if (above === undefined || isSooner(above, timer)) break;
      heap[at] = above;
      at = (at - 1) >> 1;
    }
    heap[at] = timer;
  }

  function sink(timer: Timer) {
    let at = 0;
    for (;;) {
      const [left, right] = [heap[2 * at + 1], heap[2 * at + 2]];
      const below = left && right && isSooner(right, left) ? right : left;
      if (below === undefined || isSooner(timer, below)) break;
      heap[at] = below;
      at = 2 * at + (below === left ? 1 : 2);
    }
    heap[at] = timer;
  }

  return {
    first: (): Timer | undefined => heap[0],
    add: rise,
    take() {
      const last = heap.pop();
      if (last !== undefined && heap.length > 0) sink(last);
    },
  };
}
