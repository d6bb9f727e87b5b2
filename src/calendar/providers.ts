import type { EventIds } from './event-reference';
import { google } from './google';
import { outlook } from './outlook';
import type { CalendarProvider, UnsavedEvent } from './provider';

/** Every calendar we can read. */
export const providers: readonly CalendarProvider[] = [google, outlook];

/** An address that is longer is answered unread, so no page can make us work. "Add to calendar" links are the longest. */
const MAX_ADDRESS = 8192;

/** The ids of the saved event that an address shows; null for any other address, or for text that is none. */
export function readEventIds(address: string): EventIds | null {
  return ask(address, (provider, url) => provider.readEventUrl(url));
}

/** The event that an address shows and that nobody has saved yet: a new one, a copy, a template. Null for any other. */
export function readUnsavedEvent(address: string): UnsavedEvent | null {
  return ask(address, (provider, url) => provider.readUnsavedUrl(url));
}

/** The first answer that is not null. */
function ask<T>(address: string, question: (provider: CalendarProvider, url: URL) => T | null): T | null {
  const url = parseAddress(address);
  if (!url) return null;
  for (const provider of providers) {
    const answer = question(provider, url);
    if (answer !== null) return answer;
  }
  return null;
}

/**
 * The calendars' links have no port and no user: `https://calendar.google.com@evil.example` is a look-alike. Plain http
 * is read because links from before 2010 have it; the browser turns it into https before a page shows.
 */
function parseAddress(address: string): URL | null {
  if (address.length > MAX_ADDRESS) return null;
  try {
    const url = new URL(address);
    return /^https?:$/.test(url.protocol) && !url.port && !url.username && !url.password ? url : null;
  } catch {
    return null;
  }
}
