/** Beats until the worker is asked once more what an attempt came to, of which no answer comes. */
const PATIENCE_BEATS = 10;

/** The longest that is waited between two attempts, in beats. */
const MAX_WAIT_BEATS = 60;

export type Telling = {
  /** Tells what is open, unless the worker knows it or is just being told. To be called whenever it may have changed. */
  tell(): void;
  /** The same at an occasion that promises better luck, as the page coming to the front: what failed is not waited for. */
  retry(): void;
  /** The worker may hold what another page of this tab has told: whatever it has acknowledged counts no more. */
  tellAgain(): void;
  /** To be called about once a second: what has failed is told once more, ever less often. */
  beat(): void;
};

/**
 * Keeps the worker up to date on one thing. What is told counts only when the worker has acknowledged it; the newest attempt
 * alone decides. A refused or lost attempt is made again with backoff, so that in the end the worker knows what is open.
 *
 * @param now what is open; compared by its JSON
 * @param send resolves when the worker has taken it, rejects when it was refused or did not arrive
 * @param isTime false while the worker would have to refuse: as long as the page is prerendered
 */
export const createTelling = <Told>(
  now: () => Told,
  send: (told: Told) => Promise<unknown>,
  isTime: () => boolean,
): Telling => {
  /** What the worker has, or is about to have; null when that is not known. */
  let told: string | null = null;
  /** What the last attempt in vain was about. */
  let failed: string | null = null;
  /** The attempt that is not answered yet. An answer to any other comes too late. */
  let pending: Promise<unknown> | null = null;
  /** Half of the beats that the next attempt in vain is followed by. */
  let backoff = 1;
  /** Beats until the next attempt. */
  let wait = 0;

  const settle = (next: number) => {
    pending = null;
    backoff = next;
    wait = 0;
  };

  const fail = () => {
    settle(Math.min(backoff * 2, MAX_WAIT_BEATS));
    wait = backoff;
    failed = told;
    told = null;
  };

  const tell = () => {
    const open = now();
    const text = JSON.stringify(open);
    if (!isTime() || text === told || (wait > 0 && text === failed)) return;
    told = text;
    failed = null;
    wait = PATIENCE_BEATS;
    const attempt = send(open);
    pending = attempt;
    attempt.then(
      () => attempt === pending && settle(1),
      () => attempt === pending && fail(),
    );
  };

  return {
    tell,
    retry() {
      if (!pending) wait = 0;
      tell();
    },
    tellAgain() {
      settle(1);
      told = null;
      tell();
    },
    beat() {
      wait -= 1;
      if (wait <= 0 && pending) fail();
      tell();
    },
  };
};
