import type { EventIds } from './event-reference';
import { parseAddress } from './links/parse-address';
import { providers } from './providers';
import { parseTimeZone } from './time-zone';

/**
 * What a calendar's page says of the event that it shows, as it says it. This is all that the content script sends; what it means is
 * worked out where the answer can be trusted, by `parsePageEvent`.
 */
export type PageEvent = {
  provider: EventIds['provider'];
  /** The page's address, where it may name the event that is shown; else empty. */
  address: string;
  /** The attribute by which the page marks the event of the open card; empty where there is none. It counts where the address names no event. */
  mark: string;
  /** What Google's page says its calendar's time zone is. */
  timeZone?: string | undefined;
};

/** The ids of the event that a page shows, out of a message that we do not trust; null when it names none. */
export function parsePageEvent(value: unknown): EventIds | null {
  if (typeof value !== 'object' || value === null) return null;
  // JSON can bring these in as own keys, and no message of ours has them.
  if (['__proto__', 'constructor', 'prototype'].some((key) => Object.hasOwn(value, key))) return null;
  const { provider, address = '', mark = '', timeZone } = ownStrings(value);
  const calendar = providers.find(({ id }) => id === provider);
  const url = parseAddress(address);
  const ids = (url && calendar?.parseUrl(url)) ?? calendar?.parseMark(mark) ?? null;
  if (ids?.provider !== 'google') return ids;
  const zone = parseTimeZone(timeZone);
  return zone === null ? ids : { ...ids, timeZone: zone };
}

/** The entries of an object that are its own and texts; what it inherits is not part of a message. */
function ownStrings(value: object): Partial<Record<string, string>> {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => typeof entry === 'string'));
}
