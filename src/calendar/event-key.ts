import type { EventReference } from './event-reference';

/** A text that two references share when they point at the same event in the same calendar, and only then. */
export function eventKey(reference: EventReference): string {
  // No id has a space in it.
  return reference.provider === 'google'
    ? `google ${reference.eventId} ${reference.calendarId}`
    : `microsoft ${reference.eventId}`;
}
