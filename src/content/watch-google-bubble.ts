import { every } from './every';
import type { OpenCard } from './open-card';
import { attributeOf, boxOf, elementById, isShown } from './page-element';
import { watchFrames } from './watch-frames';

/** Within half a second, with room for a busy page. */
const LOOK_EVERY = 400;

/**
 * Calls back with Google's event bubble and its `data-eventid`, null when no bubble shows.
 *
 * The address does not change while a bubble is open, and one element is re-used from event to event, so its attribute
 * is read anew each time. Nothing observes the page: an id look-up costs nothing, an observer pays for every change of
 * a calendar that never rests (figures in docs/performance.md). A press looks at each frame for a moment; a slow
 * look finds the bubbles that open without one, from a mail's link or a search result.
 */
export function watchGoogleBubble(onCard: (card: OpenCard | null) => void, { signal }: { signal: AbortSignal }): void {
  const look = () => {
    const bubble = elementById('xDetDlg');
    const mark = attributeOf(bubble, 'data-eventid');
    return bubble && mark !== null && isShown(bubble) ? { mark, box: boxOf(bubble) } : null;
  };
  // Only the slow look says that a bubble is gone: between two bubbles there may be a frame without one.
  const lookSoon = watchFrames(() => {
    const card = look();
    if (card) onCard(card);
  }, signal);
  for (const press of ['pointerup', 'keyup'])
    window.addEventListener(press, lookSoon, { signal, capture: true, passive: true });
  every(LOOK_EVERY, () => document.hidden || onCard(look()), signal);
}
