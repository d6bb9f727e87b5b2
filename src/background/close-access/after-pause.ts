import { CloseError } from '../../close/http/close-error';

/**
 * A longer pause is the user's to know of. Close's limits are counted within some seconds, and a panel believes a skeleton for
 * fifteen (`panel/auto-retry.ts`).
 */
const MAX_PAUSE_MS = 9_000;
/** All who were refused are told of the same moment: they do not come back in it. */
const SPREAD_MS = 500;

/**
 * Asks, and once more after a short pause that Close has asked for. For what is still to come of something that is on the screen:
 * nobody would ask again for it. Rejects with the signal's reason when it aborts meanwhile.
 */
export async function askAfterPause<T>(ask: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    const pause = pauseOf(error);
    if (pause === null || pause > MAX_PAUSE_MS) throw error;
    await sleep(pause + Math.random() * SPREAD_MS, signal);
    return ask();
  }
}

function pauseOf(error: unknown): number | null {
  if (!(error instanceof CloseError) || error.failure.reason !== 'rate-limited') return null;
  return error.failure.retryAfter * 1000;
}

function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  signal?.throwIfAborted();
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal?.addEventListener('abort', stop, { once: true });
  });
}
