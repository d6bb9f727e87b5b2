import type { EventReference } from '../event-reference';
import { parseGoogleToken } from '../google/google';
import { createGoogleReference } from '../google/google-reference';
import { googleIdOf } from '../google/google-uid';
import { onKnownHost } from '../known-host';
import { parseEventUrl, parseSourceUrl } from '../parse-event-url';
import { parseAddress } from './parse-address';
import { unwrapLink } from './unwrap-link';

/**
 * The event of a link that someone hands us: also from inside of other links, on hosts that lead to a calendar's, and in
 * forms that no calendar shows in its address bar. An unsaved copy counts as the event it was made from. Null for any other.
 */
export function parseLinkedEvent(link: string): EventReference | null {
  for (const address of unwrapLink(link)) {
    const url = parseAddress(address);
    const known = url && onKnownHost(url).href;
    const event = known && (parseEventUrl(known) ?? parseSourceUrl(known) ?? parseUid(new URL(known)));
    if (event) return event;
  }
  return null;
}

/** The iCalendar UID of a program that is not Google, as it is, where the eid should be. */
function parseUid(url: URL): EventReference | null {
  const token = parseGoogleToken(url);
  const id = token && googleIdOf(token);
  return id && id !== token ? createGoogleReference(id, 'primary') : null;
}
