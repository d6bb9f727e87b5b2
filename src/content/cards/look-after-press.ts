/** The first wait, and the longest one, in ms. Each is a fifth longer than the one before: together they last about a second. */
const FIRST_MS = 16;
const LAST_MS = 200;

/**
 * Returns a function that calls `look` for about a second, ever less often, and then `onEnd`. Called again while it looks, the
 * second starts again. A calendar's card is on the page well within this after the press that opens it, and mostly at once.
 *
 * By timers: to ask for each frame of a second costs the page more than all that is looked for.
 *
 * @param look returns true when it has found what the press has opened: then the rest of the second is spared
 */
export const lookAfterPress = (look: () => unknown, onEnd?: () => void): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = 0;
  const again = () => {
    wait *= 1.2;
    if (!look() && wait < LAST_MS) timer = setTimeout(again, wait);
    else onEnd?.();
  };
  return () => {
    wait = FIRST_MS;
    clearTimeout(timer);
    timer = setTimeout(again, wait);
  };
};
