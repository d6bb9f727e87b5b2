import type { EventReference } from './event-reference';
import { parseUnsavedGoogleUrl } from './google/google';
import { parseAddress } from './links/parse-address';
import type { UnsavedEvent } from './links/unsaved-event';
import { parseUnsavedOutlookUrl } from './outlook/outlook';
import { eventIdsOf } from './providers';
import { toReference } from './to-reference';

/** The saved event that an address shows; null for any other address, or for text that is none. */
export function parseEventUrl(address: string): EventReference | null {
  const ids = eventIdsOf(address);
  return ids && toReference(ids);
}

/** Whether an address shows an event that nobody has saved yet: a new one, a copy, a template. */
export function isUnsavedEventUrl(address: string): boolean {
  return parseUnsavedEvent(address) !== null;
}

/** The event that an unsaved copy or a published template was made from; null for any other address. */
export function parseSourceUrl(address: string): EventReference | null {
  const source = parseUnsavedEvent(address)?.source;
  return source ? toReference(source) : null;
}

function parseUnsavedEvent(address: string): UnsavedEvent | null {
  const url = parseAddress(address);
  return url && (parseUnsavedGoogleUrl(url) ?? parseUnsavedOutlookUrl(url));
}
