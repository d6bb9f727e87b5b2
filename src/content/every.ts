/** Calls `look` every so many milliseconds until the signal aborts. */
export function every(milliseconds: number, look: () => void, signal: AbortSignal): void {
  const timer = setInterval(look, milliseconds);
  signal.addEventListener('abort', () => clearInterval(timer));
}
