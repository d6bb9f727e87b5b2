import type { EventReference } from '../calendar/event-reference';

/**
 * One way of asking Close for an event's meetings.
 * - `event`: by the id of the link.
 * - `series-window`: by the id of its series, within a day around the occurrence that was opened.
 * - `series`: by the id of its series, at any time.
 */
export type Rung = 'event' | 'series-window' | 'series';

/** The rungs worth remembering: the last one is only for what the others miss. */
export type FirstRung = Exclude<Rung, 'series'>;

/**
 * The rungs in the order they are asked; those of one round are asked at the same time.
 *
 * How Close keeps the occurrences of a recurring event is not documented: Meeting Search speaks of `starts_at` for
 * telling instances apart (one id for all), and of the Event resource's `id` (one each). So both are asked, until
 * this organization has shown which of them finds something.
 */
export function ladder(reference: EventReference, first: FirstRung | null): readonly (readonly Rung[])[] {
  if (!seriesOf(reference)) return [['event']];
  switch (first) {
    case null:
      return [['event', 'series-window'], ['series']];
    case 'event':
      return [['event'], ['series-window'], ['series']];
    case 'series-window':
      return [['series-window'], ['event'], ['series']];
  }
}

/** The id of the series of which the reference is one occurrence; null when it is none. */
export function seriesOf(reference: EventReference): string | null {
  const occurrence = reference.provider === 'google' ? reference.instance : reference.occurrence;
  return occurrence?.seriesId ?? null;
}
