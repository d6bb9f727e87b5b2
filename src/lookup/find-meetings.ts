import type { EventReference } from '../calendar/event-reference';
import type { CloseClient } from '../close/client';
import type { Meeting } from '../close/meeting';
import type { MeetingSearch } from '../close/meeting-search';
import { type FirstRung, ladder, type Rung, seriesOf } from './ladder';
import { type Chosen, chooseOccurrence, originalOf, windowAround } from './occurrence';
import type { Match } from './panel-state';
import { bestOfEachLead } from './rank';

export type FindOptions = {
  client: Pick<CloseClient, 'searchMeetings'>;
  /** Epoch ms. */
  now: number;
  /** The reader's, IANA name. */
  timeZone: string;
  /** The rung that found something before in this organization; it is asked first and alone. */
  firstRung: FirstRung | null;
  signal?: AbortSignal;
};

export type LookupResult = {
  /** One meeting for each lead of the event, the best first; empty when Close has none. */
  meetings: { meeting: Meeting; match: Match }[];
  /** The rung that found them. */
  rung: Rung | null;
};

/**
 * Asks Close which meetings were synced from the event, one rung of the ladder after the other.
 * Throws the client's `CloseError` when Close cannot be asked.
 *
 * `provider_calendar_id` is never sent: it is optional, and a colleague's copy of the event is on another calendar.
 * The calendar serves to rank what came back.
 */
export async function findMeetings(reference: EventReference, options: FindOptions): Promise<LookupResult> {
  let nearest: { chosen: Chosen; rung: Rung } | null = null;
  for (const round of ladder(reference, options.firstRung)) {
    // The last rung would only find the same series further away.
    if (nearest && round.includes('series')) break;
    const answers = await Promise.all(round.map((rung) => ask(rung, reference, options)));
    for (const answer of answers) {
      if (answer?.chosen.occurrence === 'exact') return result(reference, answer, options);
      nearest ??= answer;
    }
  }
  return nearest ? result(reference, nearest, options) : { meetings: [], rung: null };
}

async function ask(rung: Rung, reference: EventReference, { client, now, timeZone, signal }: FindOptions) {
  const original = originalOf(reference);
  const eventId = rung === 'event' ? reference.eventId : (seriesOf(reference) ?? reference.eventId);
  const search: MeetingSearch = { eventId };
  if (rung === 'series-window' && original) {
    const { from, before } = windowAround(original);
    search.startsFrom = from;
    search.startsBefore = before;
  }
  const page = await client.searchMeetings(search, signal);
  // Close ignores parameters it does not know, and then answers with any meetings at all: trust the id alone.
  const meetings = page.meetings.filter((meeting) => meeting.providerEventId === eventId);
  if (meetings.length === 0) return null;
  // An occurrence's own id leaves nothing to choose, even when the occurrence was moved.
  const chosen: Chosen =
    rung === 'event' && original
      ? { meetings, occurrence: 'exact' }
      : chooseOccurrence(meetings, original, { now, timeZone });
  return { chosen, rung };
}

function result(
  reference: EventReference,
  { chosen, rung }: { chosen: Chosen; rung: Rung },
  { now }: FindOptions,
): LookupResult {
  const original = originalOf(reference);
  const target = original && 'instant' in original ? original.instant : now;
  const calendarId = reference.provider === 'google' ? reference.calendarId : null;
  const match: Match = { by: rung === 'event' ? 'event-id' : 'series-id', occurrence: chosen.occurrence };
  const meetings = bestOfEachLead(chosen.meetings, { calendarId, target }).map((meeting) => ({ meeting, match }));
  return { meetings, rung };
}
