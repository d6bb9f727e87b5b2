import { every } from './every';
import type { OpenCard } from './open-card';
import { attributeOf, boxOf, firstElement } from './page-element';
import { watchFrames } from './watch-frames';

const CARD = '[data-app-section="CalendarItemPeek"]';
const LOOK_EVERY = 400;

/**
 * Calls back with Outlook's card and the `data-calitemid` of its tile, null when no card is open.
 *
 * Outlook's card carries no id and leaves the address alone, so the tile that was pressed last is paired with the card
 * that stands on the page afterwards. A card that opened without a press stays unknown.
 */
export function watchOutlookCard(onCard: (card: OpenCard | null) => void, { signal }: { signal: AbortSignal }): void {
  let pressed: string | null = null;
  let card: Element | null = null;

  // Only the slow look says that a card is gone: between two cards there may be a frame without one.
  const lookSoon = watchFrames(() => {
    const found = card?.isConnected ? card : firstElement(CARD);
    if (!found) return;
    card = found;
    if (pressed !== null) onCard({ mark: pressed, box: boxOf(card) });
  }, signal);

  const onPress = ({ target }: Event) => {
    const tile = target instanceof Element && Element.prototype.closest.call(target, '[data-calitemid]');
    if (!tile) return;
    pressed = attributeOf(tile, 'data-calitemid');
    lookSoon();
  };
  for (const press of ['pointerdown', 'keydown'])
    window.addEventListener(press, onPress, { signal, capture: true, passive: true });

  // While a card is open only its own element is looked at; the page is searched again when that one is gone.
  const lookForEnd = () => {
    if (!card || card.isConnected) return;
    card = firstElement(CARD);
    if (!card) onCard(null);
  };
  every(LOOK_EVERY, lookForEnd, signal);
}
