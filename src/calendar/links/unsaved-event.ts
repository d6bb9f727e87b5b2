import type { EventIds } from '../event-reference';

/** An event that the page shows and the calendar does not have yet. */
export type UnsavedEvent = {
  /** The event it was made from; null when it is new, or when the link does not say. */
  source: EventIds | null;
};
