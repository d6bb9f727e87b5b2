/** A card of a calendar is on the page well within this after the press that opens it. */
const FRAMES = 60;

/** Returns a function that calls `look` once a frame for about a second; called again, the second starts anew. */
export function watchFrames(look: () => void, signal: AbortSignal): () => void {
  let left = 0;
  const frame = () => {
    if (signal.aborted) return;
    look();
    left -= 1;
    if (left > 0) requestAnimationFrame(frame);
  };
  return () => {
    const running = left > 0;
    left = FRAMES;
    if (!running) requestAnimationFrame(frame);
  };
}
