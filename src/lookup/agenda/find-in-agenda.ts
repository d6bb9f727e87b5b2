import type { EventReference } from '../../calendar/event-reference';
import type { CloseClient } from '../../close/client';
import { isCalledOff } from '../../domain/called-off';
import type { Span } from '../../time/zone-day';
import type { FoundMeeting } from '../cards/lead-card';
import { findMeetings } from '../event/find-meetings';
import { isWithin, windowAround } from '../event/windows';
import type { Agenda } from './agenda';

/**
 * The event's meetings out of the agenda, by the same rules as out of Close. Empty where the agenda alone cannot be sure:
 * it holds a part of a series, so only the occurrence itself counts, never its nearest neighbour or its next.
 *
 * @param now epoch ms
 */
export async function findInAgenda(
  reference: EventReference,
  agenda: Pick<Agenda, 'meetings' | 'span'>,
  now: number,
): Promise<FoundMeeting[]> {
  if (!covers(agenda.span, reference)) return [];
  const { meetings } = await findMeetings(reference, { client: clientOf(agenda), now, preferred: null });
  const sure = meetings.every(({ meeting, match }) => match.occurrence === 'exact' && isOneOnly(reference, meeting));
  return sure ? meetings : [];
}

/** Whether all that decides on the occurrence is within the span. */
function covers(span: Span, { series }: EventReference): boolean {
  if (!series?.originalStart) return true;
  const window = windowAround(series.originalStart);
  return window.from >= span.from && window.before <= span.before;
}

/**
 * Where the link names no day, the meeting must not be one of a series of which the rest lies outside of the agenda; Close
 * says which are of a series for Google only. Nor may it be called off: the event may have been moved to outside.
 */
function isOneOnly(
  { provider, series }: EventReference,
  { isRecurring, providerCalendarType, status }: FoundMeeting['meeting'],
): boolean {
  if (series?.originalStart) return true;
  return provider === 'google' && providerCalendarType !== 'microsoft' && !isRecurring && !isCalledOff(status);
}

function clientOf({ meetings }: Pick<Agenda, 'meetings'>): Pick<CloseClient, 'searchMeetings'> {
  return {
    searchMeetings: async ({ eventId, startsFrom, startsBefore }) => {
      const span = { from: startsFrom ?? Number.NEGATIVE_INFINITY, before: startsBefore ?? Number.POSITIVE_INFINITY };
      const found = meetings.filter(
        ({ providerEventId, startsAt }) => providerEventId === eventId && isWithin(startsAt, span),
      );
      return { meetings: found, complete: true };
    },
  };
}
