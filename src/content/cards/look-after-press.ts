/** The first wait, and the longest one, in ms. Each is a fifth longer than the one before: together they last about a second. */
const FIRST_MS = 16;
const LAST_MS = 200;

/**
 * Returns a function that calls `look` for about a second, ever less often, and then `onEnd`. Called again while it looks, the
 * second starts again. A calendar's card is on the page well within this after the press that opens it, and mostly at once.
 *
 * By timers: to ask for each frame of a second costs the page more than all that is looked for.
 */
export function lookAfterPress(look: () => void, onEnd?: () => void): () => void {
  let timer = 0;
  let wait = 0;
  const again = () => {
    look();
    wait *= 1.2;
    if (wait < LAST_MS) timer = window.setTimeout(again, wait);
    else onEnd?.();
  };
  return () => {
    wait = FIRST_MS;
    clearTimeout(timer);
    timer = window.setTimeout(again, wait);
  };
}
