import type { EventIds } from './event-reference';

/** A calendar product whose links and pages we can read. Its readers are pure, linear in their input, and never throw. */
export type CalendarProvider = {
  id: 'google' | 'microsoft';
  /** As its users call it. */
  name: string;
  /** The hosts, exact, whose pages the content script runs on. Links of a few other hosts are read as well. */
  hosts: readonly string[];
  /** The saved event that an address shows; null for any other address, also for a copy that nobody has saved yet. */
  readEventUrl(url: URL): EventIds | null;
  /** Whether an address shows an event that nobody has saved yet: a new one, a copy, a template. Null when it does not. */
  readUnsavedUrl(url: URL): UnsavedEvent | null;
  /** The event that the page marks an element with, by `data-eventid` (Google) or `data-calitemid` (Outlook). */
  readEventMark(value: string): EventIds | null;
};

/** An event that the page shows and the calendar does not have yet. */
export type UnsavedEvent = {
  /** The event it was made from; null when it is new, or when the link does not say. */
  source: EventIds | null;
};
