import { toGraphId } from '../../calendar/outlook/graph-id';
import { allElements, attributeOf, closestTo, elementsIn, textsIn } from '../page-element';
import { showsSubject, type Tile } from './pair-card';

export const OUTLOOK_CARD = '[data-app-section="CalendarItemPeek"]';
const ITEM_ID = 'data-calitemid';
const TILE = `[${ITEM_ID}]`;

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The texts of a card before that of its invitation, which may be long. */
export const textsOf = (card: Element): string[] => textsIn(card, 200).map(tidy);

/** The tile that an element is in or is itself; null for an element elsewhere. */
export const tileAround = (element: Element): Tile | null => {
  const tile = closestTo(element, TILE);
  const mark = tile && toGraphId(attributeOf(tile, ITEM_ID));
  if (!mark) return null;
  const labels = [tile, ...elementsIn(tile, '[aria-label]')].map((part) => attributeOf(part, 'aria-label'));
  return { mark, label: tidy(labels.find(Boolean) ?? '') };
};

/**
 * The events that a card may be for, one where it is known. The attribute that the card is in decides. What is inside of
 * it may be about another event, such as a link in an invitation's text, and counts where the tile of that event has the
 * card's subject.
 * @param paired the event of the tile that was pressed for it; null where that is not known
 */
export const eventsOf = (card: Element, texts: readonly string[], paired: string | null): string[] => {
  const own = tileAround(card)?.mark;
  if (own) return [own];
  const known = paired ? [paired] : [];
  // A link counts for each event whose id is in it, whatever it leads to and however it wraps that.
  const said = elementsIn(card, `a[href],${TILE}`).map((part) =>
    // Unlike its successor it takes any text, and of an id there is nothing else to decode.
    toGraphId(unescape(`${attributeOf(part, 'href')} ${attributeOf(part, ITEM_ID)}`)),
  );
  for (const element of said.length ? allElements(TILE) : []) {
    const tile = tileAround(element);
    if (tile && said.some((text) => text.includes(tile.mark)) && showsSubject(tile, texts)) known.push(tile.mark);
  }
  return known;
};
