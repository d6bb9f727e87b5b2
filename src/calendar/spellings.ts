import type { EventReference } from './event-reference';
import { googleSpellings } from './google/google-spellings';

/** The ids under which Close may know an event, each list with the likeliest first. */
export type Spellings = {
  /** The event itself: as the link has it, and as the calendar has always written it where the link differs in case. */
  event: readonly string[];
  /** Its series; empty when it belongs to none. */
  series: readonly string[];
  /** The series it belonged to before "this and following events" split it; empty when nothing was split. */
  original: readonly string[];
  /** The same occurrence as an instance of the first of those. */
  originalInstance: string | null;
};

export function spellingsOf(reference: EventReference): Spellings {
  if (reference.provider === 'google') return googleSpellings(reference);
  const { eventId, series } = reference;
  return { event: [eventId], series: series ? [series.id] : [], original: [], originalInstance: null };
}
