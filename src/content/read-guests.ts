import { allElements, attributeOf } from './page-element';

/**
 * Where the calendars put a guest's address. Google has attributes made for it; Outlook has links, and the titles of its
 * person cards. None of these is a class or a label.
 */
const SOURCES = ['data-email', 'data-hovercard-id', 'href', 'title'];

/** What is open stands before the page behind it: Google's bubble, Outlook's card. */
const PLACES = ['#xDetDlg ', '[data-app-section="CalendarItemPeek"] ', ''];

/** One address, alone or in a link or a longer text. */
const ADDRESS = /[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z\d-]+(?:\.[a-z\d-]+)+/gi;

const MOST = 200;

/** The guests' addresses on the open event, read only because the user asked. Empty where none is found. */
export function readGuests(): string[] {
  for (const place of PLACES) {
    for (const source of SOURCES) {
      const texts = [...allElements(`${place}[${source}*="@"]`)].map((element) => attributeOf(element, source) ?? '');
      const found = texts.join(' ').toLowerCase().replaceAll('mailto:', ' ').match(ADDRESS);
      if (found) return [...new Set(found)].slice(0, MOST);
    }
  }
  return [];
}
