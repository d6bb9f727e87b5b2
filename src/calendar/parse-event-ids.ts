import type { EventIds } from './event-reference';
import { parseTimeZone } from './time-zone';

/** The ids out of a message that we do not trust, in a new object; null when it has none. */
export function parseEventIds(value: unknown): EventIds | null {
  if (typeof value !== 'object' || value === null) return null;
  // JSON can bring these in as own keys, and no ids of ours have them.
  if (['__proto__', 'constructor', 'prototype'].some((key) => Object.hasOwn(value, key))) return null;
  const { provider, eventId, calendarId, timeZone: zone } = ownStrings(value);
  if (eventId === undefined) return null;
  if (provider === 'microsoft') return { provider, eventId };
  if (provider !== 'google' || calendarId === undefined) return null;
  const timeZone = parseTimeZone(zone);
  return { provider, eventId, calendarId, ...(timeZone !== null && { timeZone }) };
}

/** The entries of an object that are its own and texts; what it inherits is not part of a message. */
function ownStrings(value: object): Partial<Record<string, string>> {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => typeof entry === 'string'));
}
