import { allElements, attributeOf, elementsIn, isShown, isVisible } from './page-element';

/** One address, alone or in a link or a longer text. */
const ADDRESS = /[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z\d-]+(?:\.[a-z\d-]+)+/g;

const MAX_GUESTS = 200;

/**
 * The guests' addresses on the open event, read only because the user asked. Empty where none is found. A page may keep
 * what it showed before, hidden, so only what the user can see counts.
 *
 * @param cards the elements of the calendar's cards: what is open comes before the page behind it
 * @param sources the attributes in which the calendar has a guest's address, the best first. None is a class or a label
 */
export const readGuests = (cards: string, sources: readonly string[]): string[] => {
  const card = allElements(cards).findLast(isShown);
  for (const source of sources) {
    const selector = `[${source}*="@"]`;
    const elements = card ? elementsIn(card, selector) : allElements(selector).filter(isVisible);
    const texts = elements.map((element) => attributeOf(element, source));
    const found = texts.join(' ').toLowerCase().match(ADDRESS);
    if (found) return [...new Set(found)].slice(0, MAX_GUESTS);
  }
  return [];
};
