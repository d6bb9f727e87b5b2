import type { MicrosoftEventReference } from '../event-reference';
import { parseOccurrence } from './outlook-occurrence';

/** An id begins with a version byte of 0 or 1, which is an `A` in base64. The longest that was seen has 168 characters. */
const GRAPH_ID = /^A[\w-]{9,509}={0,2}$/;

/** A reference from an event's Graph id, its series read from the id's bytes; null when it cannot be such an id. */
export function createMicrosoftReference(eventId: string): MicrosoftEventReference | null {
  return GRAPH_ID.test(eventId) ? { provider: 'microsoft', eventId, series: parseOccurrence(eventId) } : null;
}
