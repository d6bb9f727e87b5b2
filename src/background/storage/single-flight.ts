/**
 * Of several callers that ask for the same at a time one asks, and all get its answer. The question is aborted when the last
 * caller that waits for it does not want it any more, and not before.
 */
export type SingleFlight = <T>(
  key: string,
  ask: (signal: AbortSignal) => Promise<T>,
  /** This caller's; the promise then rejects with its reason, at once. */
  signal?: AbortSignal,
) => Promise<T>;

type Flight = { answer: Promise<unknown>; waiting: number; abort: AbortController };

export function createSingleFlight(): SingleFlight {
  const flights = new Map<string, Flight>();

  function begin(key: string, ask: (signal: AbortSignal) => Promise<unknown>): Flight {
    const abort = new AbortController();
    const flight: Flight = { answer: ask(abort.signal), waiting: 0, abort };
    flights.set(key, flight);
    // The callers that wait hear of a failure; when all have left, nobody need.
    flight.answer.catch(() => {}).finally(() => end(key, flight));
    return flight;
  }

  function end(key: string, flight: Flight) {
    if (flights.get(key) === flight) flights.delete(key);
  }

  return async <T>(key: string, ask: (signal: AbortSignal) => Promise<T>, signal?: AbortSignal) => {
    signal?.throwIfAborted();
    const flight = flights.get(key) ?? begin(key, ask);
    flight.waiting += 1;
    try {
      return (await unlessAborted(flight.answer, signal)) as T;
    } finally {
      flight.waiting -= 1;
      if (flight.waiting === 0) {
        end(key, flight);
        flight.abort.abort();
      }
    }
  };
}

/** The answer, or a rejection with the signal's reason as soon as it aborts. */
function unlessAborted<T>(answer: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return answer;
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(signal.reason);
    signal.addEventListener('abort', onAbort, { once: true });
    answer.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
  });
}
