import { decodePart } from '../../calendar/links/url-parts';
import { toGraphId } from '../../calendar/outlook/graph-id';
import { parseItemId } from '../../calendar/outlook/saved-event';
import { allElements, attributeOf, closestTo, elementsIn, textsIn } from '../page-element';
import { showsSubject, type Tile } from './pair-card';

export const OUTLOOK_CARD = '[data-app-section="CalendarItemPeek"]';
const ITEM_ID = 'data-calitemid';
const TILE = `[${ITEM_ID}]`;

/** The texts of a card before that of its invitation, which may be long. */
export function textsOf(card: Element): string[] {
  return textsIn(card, 200).map(tidy);
}

/** The tile that an element is in or is itself; null for an element elsewhere. */
export function tileAround(element: Element): Tile | null {
  const tile = closestTo(element, TILE);
  const mark = tile && parseItemId(attributeOf(tile, ITEM_ID))?.eventId;
  if (!mark) return null;
  const labels = [tile, ...elementsIn(tile, '[aria-label]')].map((part) => attributeOf(part, 'aria-label'));
  return { mark, label: tidy(labels.find(Boolean) ?? '') };
}

/**
 * The events that a card may be for, one where it is known. The attribute that the card is in decides. What is inside of
 * it may be about another event, such as a link in an invitation's text, and counts where the tile of that event has the
 * card's subject.
 * @param paired the event of the tile that was pressed for it; null where that is not known
 */
export function eventsOf(card: Element, texts: readonly string[], paired: string | null): string[] {
  const own = tileAround(card)?.mark;
  if (own) return [own];
  const known = paired === null ? [] : [paired];
  // A link counts for each event whose id is in it, whatever it leads to and however it wraps that.
  const said = elementsIn(card, `a[href],${TILE}`).map((part) =>
    toGraphId(decodePart(`${attributeOf(part, 'href')} ${attributeOf(part, ITEM_ID)}`) ?? ''),
  );
  for (const element of said.length ? allElements(TILE) : []) {
    const tile = tileAround(element);
    if (tile && said.some((text) => text.includes(tile.mark)) && showsSubject(tile, texts)) known.push(tile.mark);
  }
  return known;
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
