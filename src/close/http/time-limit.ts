import { CloseError } from './close-error';

/**
 * Runs `work` until `timeLimit` (milliseconds) is over or the caller's `signal` aborts, and aborts the signal it hands to
 * `work` then. Throws `timed-out` in the one case and the caller's own abort reason in the other, at once and whatever
 * `work` makes of its signal: fetches differ in what they throw, above all in the middle of a body.
 */
export async function withTimeLimit<T>(
  timeLimit: number,
  signal: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  signal?.throwIfAborted();
  const controller = new AbortController();
  const aborted = new Promise<never>((_, reject) => {
    controller.signal.addEventListener('abort', () => reject(controller.signal.reason));
  });
  const stop = () => controller.abort(signal?.reason);
  signal?.addEventListener('abort', stop);
  const timer = setTimeout(() => controller.abort(new CloseError({ reason: 'timed-out' })), timeLimit);
  try {
    return await Promise.race([work(controller.signal), aborted]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}
