import type { EventIds } from './event-reference';
import { google } from './google/google';
import { parseAddress } from './links/parse-address';
import { outlook } from './outlook/outlook';
import type { CalendarProvider } from './provider';

/** Every calendar we can read. */
export const providers: readonly CalendarProvider[] = [google, outlook];

/** The ids of the saved event that an address shows; null for any other address, or for text that is none. */
export function eventIdsOf(address: string): EventIds | null {
  const url = parseAddress(address);
  return url && (google.parseUrl(url) ?? outlook.parseUrl(url));
}
