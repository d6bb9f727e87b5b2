import { listen } from '../lifetime';
import { allElements, attributeOf, boxOf, isShown } from '../page-element';
import { lookAfterPress } from './look-after-press';
import { onceLaidOut } from './once-laid-out';
import type { WatchCard } from './open-card';

const MARK = 'data-eventid';
const BUBBLE = `#xDetDlg[${MARK}]`;
const markOf = (bubble: Element): string => attributeOf(bubble, MARK);

/**
 * Calls back with Google's event bubble and its `data-eventid`, null when the user sees no bubble. Of several elements
 * with the bubble's id those that the user sees count; where they name different events, none is named.
 *
 * The address does not change while a bubble is open, and one element is re-used from event to event, so its attribute
 * is read again each time. Nothing observes the page: an id look-up costs nothing, an observer pays for every change of
 * a calendar that never rests (figures in docs/performance.md). A press looks often for a moment, until another bubble is
 * there; a slow look finds what comes without one: a bubble from a mail's link, a second change within the moment.
 */
export const watchGoogleBubble: WatchCard = (onCard) => {
  /** What the bubbles said at the last closer look, and whether one was seen then. */
  let known = '';
  let isOpen = false;
  /** What they said before the last press. */
  let before = '';

  const lookCloser = (isSlow: boolean) => {
    const bubbles = allElements(BUBBLE);
    const [bubble, ...others] = bubbles.filter(isShown);
    known = bubbles.map(markOf).join();
    isOpen = !!bubble;
    if (bubble) {
      const mark = markOf(bubble);
      onCard({ mark: others.every((other) => markOf(other) === mark) ? mark : '', box: boxOf(bubble) });
    }
    // Only the slow look says that a bubble is gone: between two bubbles there may be a frame without one.
    if (isSlow && !bubble) onCard(null);
  };
  const lookWhenLaidOut = onceLaidOut(() => lookCloser(false));
  const look = (isSlow: boolean) => {
    const said = allElements(BUBBLE).map(markOf).join();
    // A page at rest has nothing to lay out, and to ask it for a frame would cost it more.
    if (!said || (isSlow && said === known)) lookCloser(isSlow);
    else if (said !== known || !isOpen) lookWhenLaidOut();
  };
  const lookSoon = lookAfterPress(() => {
    look(false);
    return isOpen && known !== before;
  });
  const onPress = () => {
    before = known;
    lookSoon();
  };
  listen(window, 'pointerup keyup', onPress, true);
  return () => look(true);
};
