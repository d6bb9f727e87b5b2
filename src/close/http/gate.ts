import { CloseError } from './close-error';
import { createLanes } from './gate-lanes';
import { isWithin } from './is-within';

/** Close has asked for a pause: when (epoch ms), and for how long (ms). */
export type Hold = { since: number; lasts: number };

/**
 * The one place through which every request of an organization passes: a few at a time, and none at all while Close has asked
 * for a pause, for it counts by organization (https://developer.close.com/topics/rate-limits/).
 */
export type Gate = {
  /**
   * Does `work`, one request, when it is its turn. Throws a `rate-limited` error without doing it while a pause lasts, and
   * also when one begins while it waits: nothing was sent then. A write goes before all reads that wait.
   */
  pass<T>(work: () => Promise<T>, options: { write: boolean; signal?: AbortSignal | undefined }): Promise<T>;
  /** The user does not want to wait: one request may try. If Close takes it, the pause is over. */
  insist(): void;
};

export type GateOptions = {
  now(): number;
  /** The pause that an earlier worker has heard of. Asked once. */
  readHold(): Promise<Hold | null>;
  /** Null: it is over. */
  keepHold(hold: Hold | null): void;
};

export function createGate({ now, readHold, keepHold }: GateOptions): Gate {
  const lanes = createLanes();
  let hold: Hold | null = null;
  let restored: Promise<void> | null = null;
  let mayTry = false;
  /** The one request that tries; resolves when it is answered. */
  let trial: Promise<void> | null = null;

  const restore = () => {
    restored ??= readHold().then(
      (stored) => {
        hold ??= stored;
      },
      () => {},
    );
    return restored;
  };

  const limited = ({ since, lasts }: Hold) =>
    new CloseError({ reason: 'rate-limited', retryAfter: (since + lasts - now()) / 1000 }, 429);

  function onError(error: unknown) {
    if (!(error instanceof CloseError) || error.failure.reason !== 'rate-limited') return;
    const next = { since: now(), lasts: error.failure.retryAfter * 1000 };
    const longer = hold && isWithin(hold.since, hold.lasts, now()) && hold.since + hold.lasts > next.since + next.lasts;
    if (!longer) hold = next;
    keepHold(hold);
    lanes.turnAway(() => limited(hold ?? next));
  }

  async function run<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      onError(error);
      throw error;
    }
  }

  /** Null for a request that goes as ever; for the one that tries what is to be called when it is answered. */
  async function admit(): Promise<((taken: boolean) => void) | null> {
    await restore();
    while (hold !== null && isWithin(hold.since, hold.lasts, now())) {
      if (mayTry) return beginTrial();
      if (trial === null) throw limited(hold);
      await trial;
    }
    mayTry = false;
    return null;
  }

  function beginTrial(): (taken: boolean) => void {
    let done = () => {};
    mayTry = false;
    trial = new Promise((resolve) => {
      done = resolve;
    });
    return (taken) => {
      trial = null;
      if (taken) {
        hold = null;
        keepHold(null);
      }
      done();
    };
  }

  return {
    insist() {
      mayTry = true;
    },
    async pass(work, { write, signal }) {
      signal?.throwIfAborted();
      const endTrial = await admit();
      let taken = false;
      try {
        const leave = await lanes.enter(write, signal);
        const answer = await run(work).finally(leave);
        taken = true;
        return answer;
      } finally {
        endTrial?.(taken);
      }
    },
  };
}
