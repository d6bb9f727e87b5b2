import type { EventIds } from './event-reference';
import { google } from './google';
import { outlook } from './outlook';
import { parseAddress } from './parse-address';
import type { CalendarProvider } from './provider';

/** Every calendar we can read. */
export const providers: readonly CalendarProvider[] = [google, outlook];

/** The ids of the saved event that an address shows; null for any other address, or for text that is none. */
export function readEventIds(address: string): EventIds | null {
  const url = parseAddress(address);
  return url && (google.readEventUrl(url) ?? outlook.readEventUrl(url));
}
