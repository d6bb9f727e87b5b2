import type { EventIds } from './event-reference';

/** The ids out of a message that we do not trust, in a new object; null when it has none. */
export function parseEventIds(value: unknown): EventIds | null {
  if (typeof value !== 'object' || value === null) return null;
  // JSON can bring these in as own keys, and no ids of ours have them.
  if (['__proto__', 'constructor', 'prototype'].some((key) => Object.hasOwn(value, key))) return null;
  const { provider, eventId, calendarId } = ownStrings(value);
  if (eventId === undefined) return null;
  if (provider === 'microsoft') return { provider, eventId };
  return provider === 'google' && calendarId !== undefined ? { provider, eventId, calendarId } : null;
}

/** The entries of an object that are its own and texts; what it inherits is not part of a message. */
function ownStrings(value: object): Partial<Record<string, string>> {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => typeof entry === 'string'));
}
