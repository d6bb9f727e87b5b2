import { isWithin } from '../../close/http/is-within';

/** A user who opens the next event within this time is on the way to yet another one. */
const RUSH_MS = 400;
/** How long an event that was opened in a rush must stay open before Close is asked for it. */
const PAUSE_MS = 250;

/**
 * A debounce that lets the first one through at once: only a lookup that follows another within a moment waits, and one that is
 * aborted meanwhile has asked nothing. So arrowing through a calendar costs the questions of its first and its last event.
 */
export function createPace({ now }: { now(): number }): (signal: AbortSignal) => Promise<void> {
  let last = Number.NEGATIVE_INFINITY;
  return (signal) => {
    const inRush = isWithin(last, RUSH_MS, now());
    last = now();
    return inRush ? pause(PAUSE_MS, signal) : Promise.resolve();
  };
}

/** Ends with the time, or when nobody waits any more. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
