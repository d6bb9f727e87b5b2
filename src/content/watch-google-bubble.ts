import { attributeOf, elementById, isShown } from './page-element';
import { watchFrames } from './watch-frames';

/** Within half a second, with room for a busy page. */
const LOOK_EVERY = 400;

/**
 * Calls back with the `data-eventid` of Google's event bubble, null when no bubble shows.
 *
 * The address does not change while a bubble is open, and one element is re-used from event to event, so its attribute
 * is read anew each time. Nothing observes the page: an id look-up costs nothing, an observer pays for every change of
 * a calendar that never rests (figures in docs/performance.md). A press looks at each frame for a moment; a slow
 * look finds the bubbles that open without one, from a mail's link or a search result.
 */
export function watchGoogleBubble(onMark: (mark: string | null) => void, { signal }: { signal: AbortSignal }): void {
  const look = () => {
    const bubble = elementById('xDetDlg');
    return isShown(bubble) ? attributeOf(bubble, 'data-eventid') : null;
  };
  // Only the slow look says that a bubble is gone: between two bubbles there may be a frame without one.
  const lookSoon = watchFrames(() => {
    const mark = look();
    if (mark !== null) onMark(mark);
  }, signal);
  for (const press of ['pointerup', 'keyup'])
    window.addEventListener(press, lookSoon, { signal, capture: true, passive: true });
  const timer = setInterval(() => document.hidden || onMark(look()), LOOK_EVERY);
  signal.addEventListener('abort', () => clearInterval(timer));
}
