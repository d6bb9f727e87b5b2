import type { EventIds, EventReference } from './event-reference';
import { createGoogleReference } from './google/google-reference';
import { googleIdOf } from './google/google-uid';
import { createMicrosoftReference } from './outlook/outlook-reference';

/** The ids with what follows from them: series, split, occurrence, the calendar's full name. Null when they cannot be ids. */
export function toReference(ids: EventIds): EventReference | null {
  return ids.provider === 'google'
    ? createGoogleReference(googleIdOf(ids.eventId), ids.calendarId)
    : createMicrosoftReference(ids.eventId);
}
