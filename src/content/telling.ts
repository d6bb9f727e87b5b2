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
export function createTelling<Told>({
  now,
  send,
  isTime,
}: {
  now(): Told;
  send(told: Told): Promise<unknown>;
  isTime(): boolean;
}): Telling {
  /** What the worker has, or is about to have; null when that is not known. */
  let told: string | null = null;
  /** What the last attempt in vain was about. */
  let failed: string | null = null;
  let failures = 0;
  /** Beats until the next attempt. */
  let wait = 0;
  let attempts = 0;
  let pending = false;

  function tell() {
    const open = now();
    const text = JSON.stringify(open);
    if (!isTime() || text === told || (wait > 0 && text === failed)) return;
    attempts += 1;
    const attempt = attempts;
    told = text;
    failed = null;
    pending = true;
    wait = PATIENCE_BEATS;
    send(open).then(
      () => {
        if (attempt === attempts) settle(0);
      },
      () => {
        if (attempt === attempts) fail();
      },
    );
  }

  function settle(inVain: number) {
    pending = false;
    failures = inVain;
    wait = 0;
  }

  function fail() {
    // A later answer to this attempt comes too late.
    attempts += 1;
    settle(failures + 1);
    wait = Math.min(2 ** failures, MAX_WAIT_BEATS);
    failed = told;
    told = null;
  }

  function retry() {
    if (!pending) wait = 0;
    tell();
  }

  return {
    tell,
    retry,
    tellAgain() {
      attempts += 1;
      settle(0);
      told = null;
      tell();
    },
    beat() {
      if (wait > 0) wait -= 1;
      if (wait === 0 && pending) fail();
      tell();
    },
  };
}
