import type { EventReference } from './event-reference';
import { readUnsavedGoogleUrl } from './google';
import { readUnsavedOutlookUrl } from './outlook';
import { parseAddress } from './parse-address';
import { readEventIds } from './providers';
import { toReference } from './to-reference';
import type { UnsavedEvent } from './unsaved-event';

/** The saved event that an address shows; null for any other address, or for text that is none. */
export function readEventUrl(address: string): EventReference | null {
  const ids = readEventIds(address);
  return ids && toReference(ids);
}

/** Whether an address shows an event that nobody has saved yet: a new one, a copy, a template. */
export function isUnsavedEventUrl(address: string): boolean {
  return readUnsavedEvent(address) !== null;
}

/** The event that an unsaved copy or a published template was made from; null for any other address. */
export function readSourceUrl(address: string): EventReference | null {
  const source = readUnsavedEvent(address)?.source;
  return source ? toReference(source) : null;
}

function readUnsavedEvent(address: string): UnsavedEvent | null {
  const url = parseAddress(address);
  return url && (readUnsavedGoogleUrl(url) ?? readUnsavedOutlookUrl(url));
}
