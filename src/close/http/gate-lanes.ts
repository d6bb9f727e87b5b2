/** So many requests of an organization are under way at a time. */
const MAX_RUNNING = 4;
/** One less for reads: what the user saves need not wait for a read that hangs. */
const MAX_READS = MAX_RUNNING - 1;

type Waiting = { write: boolean; go(): void; turnAway(error: Error): void };

/** Who may be under way at the same time. The first that waits is the next to go, and a write goes before every read. */
export function createLanes() {
  const waiting: Waiting[] = [];
  let reads = 0;
  let writes = 0;

  const isFree = (write: boolean) => reads + writes < MAX_RUNNING && (write || reads < MAX_READS);

  function take(write: boolean): () => void {
    if (write) writes += 1;
    else reads += 1;
    return () => {
      if (write) writes -= 1;
      else reads -= 1;
      next();
    };
  }

  function next() {
    const write = waiting.findIndex((one) => one.write);
    const [one] = write >= 0 ? waiting.splice(write, 1) : isFree(false) ? waiting.splice(0, 1) : [];
    one?.go();
  }

  return {
    /** Resolves when it is this one's turn, with what is to be called when it is done. Rejects when `signal` aborts before. */
    enter(write: boolean, signal: AbortSignal | undefined): Promise<() => void> {
      signal?.throwIfAborted();
      if (isFree(write) && !waiting.some((one) => one.write === write)) return Promise.resolve(take(write));
      return new Promise((resolve, reject) => {
        const stop = () => {
          waiting.splice(waiting.indexOf(one), 1);
          reject(signal?.reason);
        };
        const one: Waiting = {
          write,
          go() {
            signal?.removeEventListener('abort', stop);
            resolve(take(write));
          },
          turnAway(error) {
            signal?.removeEventListener('abort', stop);
            reject(error);
          },
        };
        waiting.push(one);
        signal?.addEventListener('abort', stop, { once: true });
      });
    },
    /** Nobody that waits will go. */
    turnAway(error: () => Error) {
      for (const one of waiting.splice(0)) one.turnAway(error());
    },
  };
}
