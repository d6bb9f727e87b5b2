import { parseWord } from '../base64';
import type { EventIds } from '../event-reference';
import { type AddressParts, decodePart, parseParameter } from '../links/url-parts';
import { toGraphId } from './graph-id';

/**
 * `/calendar/item/…` and `/calendar/deeplink/read/…`, with or without the number of an account and the address of a shared
 * mailbox. The id of a group's event comes after the group's names, its slashes unescaped, so an id is all that is left of
 * the path.
 */
const EVENT_PATH =
  /^\/calendar\/(?:\d+\/)?(?:[^/@%]+(?:@|%40)[^/]+\/)?(?:item|deeplink\/read(?:\/group\/[^/]+\/[^/]+)?)\/(.+?)\/?$/;

/** Outlook's older address, of mails and events alike. */
export const OWA_PATH = /^\/owa(?:\/|$)/;

/**
 * The saved event that an address of Outlook shows; null where it shows none. The host is not looked at.
 *
 * `/owa/?itemid=` leads to mails as well as to events, and neither the name of the parameter nor the id tells which:
 * `path` or `viewmodel` does. Where both are missing we read nothing, for to call a mail an event would be wrong, and
 * every link to an event that was seen has one of them.
 */
export function outlookEventAt(address: AddressParts): EventIds | null {
  const [, id] = EVENT_PATH.exec(address.pathname) ?? [];
  if (id) return parseLinkedId(decodePart(id));
  const namesEvent =
    OWA_PATH.test(address.pathname) &&
    (/^\/calendar\/item\b/.test(parseParameter(address, 'path') ?? '') ||
      /^ICalendarItemDetailsViewModelFactory\b/.test(parseParameter(address, 'viewmodel') ?? ''));
  return namesEvent ? parseLinkedId(parseParameter(address, 'itemid')) : null;
}

/** Ids have no spaces; one that is there was a plus before something decoded the link as a form. */
export function parseLinkedId(text: string | null): EventIds | null {
  return parseItemId((text ?? '').replaceAll(' ', '+'));
}

/** The event that a tile's `data-calitemid` or a link names. */
export function parseItemId(text: string): EventIds | null {
  const word = parseWord(text);
  return word ? { provider: 'microsoft', eventId: toGraphId(word) } : null;
}
