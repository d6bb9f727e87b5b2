import { OUTLOOK_CARD } from './cards/outlook-elements';
import { allElements, attributeOf, elementsIn, isShown, isVisible } from './page-element';

/**
 * Where the calendars put a guest's address. Google has attributes made for it; Outlook has links, and the titles of its
 * person cards. None of these is a class or a label.
 */
const SOURCES = ['data-email', 'data-hovercard-id', 'href', 'title'];

/** What is open comes before the page behind it: Google's bubble, Outlook's card. */
const CARDS = `#xDetDlg, ${OUTLOOK_CARD}`;

/** One address, alone or in a link or a longer text. */
const ADDRESS = /[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z\d-]+(?:\.[a-z\d-]+)+/g;

const MAX_GUESTS = 200;

/**
 * The guests' addresses on the open event, read only because the user asked. Empty where none is found. A page may keep
 * what it showed before, hidden, so only what the user can see counts.
 */
export function readGuests(): string[] {
  const card = allElements(CARDS).findLast(isShown);
  for (const source of SOURCES) {
    const selector = `[${source}*="@"]`;
    const elements = card ? elementsIn(card, selector) : allElements(selector).filter(isVisible);
    const texts = elements.map((element) => attributeOf(element, source));
    const found = texts.join(' ').toLowerCase().replaceAll('mailto:', ' ').match(ADDRESS);
    if (found) return [...new Set(found)].slice(0, MAX_GUESTS);
  }
  return [];
}
