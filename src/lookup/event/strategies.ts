import type { EventReference } from '../../calendar/event-reference';
import { spellingsOf } from '../../calendar/spellings';
import type { Span } from '../../time/zone-day';
import { windowAhead, windowAround } from './windows';

/**
 * One way of asking Close for an event's meetings.
 * - `event`: by the id of the link.
 * - `series-window`: by the id of its series, around the occurrence that was opened.
 * - `original`: by what it was called before its series was split.
 * - `series`: by the id of its series, at any time.
 */
export type Strategy = 'event' | 'series-window' | 'original' | 'series';

/** The strategies worth preferring: the others are only for what these miss. */
export type PreferredStrategy = Extract<Strategy, 'event' | 'series-window'>;

/** One request to Close. */
export type Question = {
  strategy: Strategy;
  eventId: string;
  /** Only meetings that start then; null: at any time. */
  window: Span | null;
};

/**
 * What Close is asked, in rounds; the questions of one round are asked at the same time. One for a single event, three for
 * an occurrence, never more than eight.
 *
 * How Close keeps the occurrences of a recurring event is not documented: Meeting Search speaks of `starts_at` for
 * telling instances apart (one id for all), and of the Event resource's `id` (one each). So both are asked, until
 * this organization has shown which of them finds something.
 *
 * @param preferred what found something before in this organization; it is asked first and alone
 * @param now epoch ms; where no day is known, a series is asked for what is ahead
 */
export function planRounds(reference: EventReference, preferred: PreferredStrategy | null, now: number): Question[][] {
  const questions = questionsOf(reference, now);
  return roundsFrom(preferred)
    .map((round) => round.flatMap((strategy) => questions[strategy].map((asked) => ({ strategy, ...asked }))))
    .filter((round) => round.length > 0);
}

function roundsFrom(preferred: PreferredStrategy | null): Strategy[][] {
  switch (preferred) {
    case null:
      return [['event', 'series-window', 'original'], ['series']];
    case 'event':
      return [['event'], ['series-window', 'original'], ['series']];
    case 'series-window':
      return [['series-window'], ['event', 'original'], ['series']];
  }
}

function questionsOf(reference: EventReference, now: number): Record<Strategy, Omit<Question, 'strategy'>[]> {
  const { event, series, original, originalInstance } = spellingsOf(reference);
  const start = reference.series?.originalStart ?? null;
  const window = start ? windowAround(start) : windowAhead(now);
  return {
    event: ask(event, null),
    'series-window': ask(series, window),
    original: [
      ...ask(originalInstance === null ? [] : [originalInstance], null),
      ...ask(original, start ? window : windowAhead(now, splitAt(reference))),
    ],
    // As it is usually spelled; the other spelling was asked before.
    series: ask(series.slice(-1), null),
  };
}

function ask(eventIds: readonly string[], window: Span | null): Omit<Question, 'strategy'>[] {
  return eventIds.map((eventId) => ({ eventId, window }));
}

/** When the series was split off, as if its clock were UTC's; null where none was. */
function splitAt(reference: EventReference): number | null {
  const from = reference.provider === 'google' ? reference.split?.from : undefined;
  return from === undefined ? null : Date.parse(from.includes('T') ? `${from}Z` : from);
}
