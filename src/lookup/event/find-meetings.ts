import type { EventReference } from '../../calendar/event-reference';
import type { CloseClient } from '../../close/client';
import type { Meeting } from '../../close/meetings/meeting';
import type { Match } from '../../domain/panel-state';
import { type Chosen, chooseOccurrence, chooseOfEvent } from './choose-occurrence';
import { bestOfEachLead, bestOfEachStart } from './rank';
import { type PreferredStrategy, planRounds, type Question, type Strategy } from './strategies';
import { isWithin } from './windows';

export type FindOptions = {
  client: Pick<CloseClient, 'searchMeetings'>;
  /** Epoch ms. */
  now: number;
  /** The strategy that found something before in this organization; it is asked first and alone. */
  preferred: PreferredStrategy | null;
  signal?: AbortSignal;
};

export type LookupResult = {
  /**
   * One meeting for each lead of the event, the best first; empty when Close has none. Where several occurrences of a series
   * may be the event, those of each, in order of their starts.
   */
  meetings: { meeting: Meeting; match: Match }[];
  /** What found them. */
  strategy: Strategy | null;
};

/** The surest first. */
const SURENESS: readonly Match['occurrence'][] = ['exact', 'possible', 'nearest', 'next', 'last'];

type Found = Chosen & { strategy: Strategy };

/**
 * Asks Close which meetings were synced from the event: plans the questions, asks them round by round, chooses the occurrence
 * out of each answer, and ranks the surest. Throws the client's `CloseError` when Close cannot be asked.
 *
 * `provider_calendar_id` is never sent: it is optional, and a colleague's copy of the event is on another calendar.
 * The calendar serves to rank what came back.
 */
export async function findMeetings(reference: EventReference, options: FindOptions): Promise<LookupResult> {
  let best: Found | null = null;
  for (const round of planRounds(reference, options.preferred, options.now)) {
    if (!isWorthAsking(round, best)) break;
    const answers = await Promise.all(round.map((question) => ask(question, options)));
    for (const { strategy, meetings } of answers) {
      if (meetings.length === 0) continue;
      const found = { ...choose(meetings, strategy, reference, options.now), strategy };
      if (best === null || isSurer(found, best)) best = found;
    }
    if (best?.occurrence === 'exact') break;
  }
  return best ? toResult(best, reference, options.now) : { meetings: [], strategy: null };
}

/** The last strategy would only find the same series further away; that helps where all that is near is over. */
function isWorthAsking(round: readonly Question[], best: Found | null): boolean {
  return best === null || best.occurrence === 'last' || round.every(({ strategy }) => strategy !== 'series');
}

async function ask(
  { strategy, eventId, window }: Question,
  { client, signal }: FindOptions,
): Promise<{ strategy: Strategy; meetings: Meeting[] }> {
  const span = window && { startsFrom: window.from, startsBefore: window.before };
  const page = await client.searchMeetings({ eventId, ...span }, signal);
  // Close ignores parameters it does not know, and then answers with any meetings at all: trust what it says of each.
  const meetings = page.meetings.filter(
    ({ providerEventId, startsAt }) => providerEventId === eventId && (!window || isWithin(startsAt, window)),
  );
  return { strategy, meetings };
}

function choose(meetings: Meeting[], strategy: Strategy, reference: EventReference, now: number): Chosen {
  if (strategy === 'event') return chooseOfEvent(meetings, reference, now);
  return chooseOccurrence(meetings, reference.series?.originalStart ?? null, now);
}

function isSurer(a: Found, b: Found): boolean {
  return SURENESS.indexOf(a.occurrence) < SURENESS.indexOf(b.occurrence);
}

function toResult({ meetings, occurrence, strategy }: Found, reference: EventReference, now: number): LookupResult {
  const match: Match = { by: strategy === 'event' ? 'event-id' : 'series-id', occurrence };
  const original = reference.series?.originalStart;
  const by = {
    calendarId: reference.provider === 'google' ? reference.calendarId : null,
    target: original && 'instant' in original ? original.instant : now,
  };
  const ranked = occurrence === 'possible' ? bestOfEachStart(meetings, by) : bestOfEachLead(meetings, by);
  return { meetings: ranked.map((meeting) => ({ meeting, match })), strategy };
}
