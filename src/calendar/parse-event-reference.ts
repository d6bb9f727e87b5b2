import type { EventReference } from './event-reference';
import { createGoogleReference } from './google-reference';
import { createMicrosoftReference } from './outlook-reference';

/**
 * A reference out of a message that we do not trust; null when it is none. The answer is a new object, and only the ids
 * are taken from the message: series, split and occurrence are derived anew, so that they cannot contradict the id.
 */
export function parseEventReference(value: unknown): EventReference | null {
  if (typeof value !== 'object' || value === null) return null;
  // JSON can bring these in as own keys, and no reference of ours has them.
  if (['__proto__', 'constructor', 'prototype'].some((key) => Object.hasOwn(value, key))) return null;
  const { provider, eventId, calendarId } = ownStrings(value);
  if (eventId === undefined) return null;
  if (provider === 'microsoft') return createMicrosoftReference(eventId);
  return provider === 'google' && calendarId !== undefined ? createGoogleReference(eventId, calendarId) : null;
}

/** A text that two references share when they point at the same event in the same calendar, and only then. */
export function eventKey(reference: EventReference): string {
  // No id has a space in it.
  return reference.provider === 'google'
    ? `google ${reference.eventId} ${reference.calendarId}`
    : `microsoft ${reference.eventId}`;
}

/** The entries of an object that are its own and texts; what it inherits is not part of a message. */
function ownStrings(value: object): Partial<Record<string, string>> {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => typeof entry === 'string'));
}
