import { listen } from '../lifetime';
import { allElements, boxOf, isShown } from '../page-element';
import { lookAfterPress } from './look-after-press';
import { onceLaidOut } from './once-laid-out';
import type { WatchCard } from './open-card';
import { eventsOf, OUTLOOK_CARD, textsOf, tileAround } from './outlook-elements';
import { createPairing } from './pair-card';

/**
 * Calls back with Outlook's card and the item id of its event, null when no card is open.
 *
 * What the card itself says decides. Outlook's card, as far as anyone has described it, carries no id and leaves the
 * address alone; then it is paired with the tile whose press opened it (`createPairing`). Where neither tells, or the
 * two disagree, the card's event is unknown. Cards are looked for after a press, and while one is open.
 */
export const watchOutlookCard: WatchCard = (onCard) => {
  const pairing = createPairing<Element>();
  let shown: Element[] = [];
  let card: Element | null = null;
  /** Whether there may be a card: else the page is not searched. */
  let isExpected = false;

  const look = () => {
    const before = shown;
    shown = allElements(OUTLOOK_CARD).filter(isShown);
    // While one card fades another may have come already.
    const newest = shown.findLast((one) => !before.includes(one));
    card = newest ?? (card && shown.includes(card) ? card : (shown.at(-1) ?? null));
    const texts = card ? textsOf(card) : [];
    const paired = pairing.look(card, texts, !!newest);
    if (!card) return;
    isExpected = true;
    const events = eventsOf(card, texts, paired);
    const [event = ''] = events;
    onCard({ mark: events.every((one) => one === event) ? event : '', box: boxOf(card) });
  };

  const lookSoon = lookAfterPress(onceLaidOut(look), () => pairing.press(null));

  const onPress = (event: Event) => {
    const { target, type, key, button } = event as Event & { key?: string; button?: number };
    const tile = target instanceof Element ? tileAround(target) : null;
    if (tile && (button === 0 || key === 'Enter' || key === ' ')) {
      // What is there before the press did not come by it.
      look();
      pairing.press(tile);
      lookSoon();
      return;
    }
    isExpected = true;
    // A click may end elsewhere than its press began, and takes nothing back.
    if (type !== 'click') pairing.press(null);
  };
  listen(window, 'pointerdown keydown click', onPress, true);

  // Only the slow look says that a card is gone: between two cards there may be a frame without one.
  return () => {
    if (!isExpected) return;
    isExpected = false;
    look();
    if (!isExpected) onCard(null);
  };
};
