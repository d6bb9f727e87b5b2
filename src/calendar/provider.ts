import type { EventIds } from './event-reference';

/** A calendar product whose links and pages we can read. Its readers are pure, linear in their input, and never throw. */
export type CalendarProvider = {
  id: 'google' | 'microsoft';
  /** As its users call it. */
  name: string;
  /** The hosts, exact, whose pages the content script runs on. Links of a few other hosts are read as well. */
  hosts: readonly string[];
  /** The saved event that an address shows; null for any other address, also for a copy that nobody has saved yet. */
  parseUrl(url: URL): EventIds | null;
  /** The event that the page marks an element with, by `data-eventid` (Google) or `data-calitemid` (Outlook). */
  parseMark(value: string): EventIds | null;
};
