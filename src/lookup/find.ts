import type { EventReference } from '../calendar/event-reference';
import { createGoogleReference } from '../calendar/google-reference';
import type { CloseClient } from '../close/client';
import type { MeetingSearch } from '../close/meeting-search';
import type { FindQuery, FindResult } from './answers';
import { findMeetings } from './find-meetings';
import { ANY_CALENDAR, couldBeEventId, readFindText } from './find-text';
import { seriesOf } from './ladder';
import { type CardOptions, type FoundMeeting, type LeadsAnswer, toLeadCards } from './lead-card';
import { originalOf, windowAround } from './occurrence';

/** More meetings of one id are no answer a person could use. */
const MOST_MEETINGS = 50;

export type FindInCloseOptions = CardOptions & {
  client: Pick<CloseClient, 'searchMeetings' | 'getLeads' | 'findContactsByEmail' | 'findLeads'>;
  signal?: AbortSignal;
};

/**
 * Answers "Find in Close". A link or an id by itself is looked for as when its event is opened; with anything under
 * "More", Close's Meeting Search is asked exactly that, and every meeting it gives is shown. An address leads to its
 * contacts' leads, any other text to leads by name. "More" belongs to the search by id and does not touch these two;
 * with a calendar or a start in it, a single word is taken for an id.
 *
 * Throws the client's `CloseError` when Close cannot be asked; meetings stay when only their leads cannot.
 */
export async function find(query: FindQuery, options: FindInCloseOptions): Promise<FindResult> {
  const read = readFindText(query.text);
  switch (read.kind) {
    case 'event':
      return meetingsOf(read.reference.eventId, read.reference, query, options);
    case 'ids':
      return meetingsOf(read.eventId, createGoogleReference(read.eventId, ANY_CALENDAR), query, options);
    case 'email':
      return { kind: 'leads', leads: await leadsByEmail(read.email, options) };
    case 'text':
      if (asksByCalendar(query) && couldBeEventId(query.text.trim())) {
        return meetingsOf(query.text.trim(), null, query, options);
      }
      return { kind: 'leads', leads: await leadsByText(read.text, options) };
  }
}

async function meetingsOf(
  eventId: string,
  reference: EventReference | null,
  query: FindQuery,
  options: FindInCloseOptions,
): Promise<FindResult> {
  const { text: _, ...more } = query;
  const found =
    reference && Object.values(more).every((value) => value === undefined)
      ? (await findMeetings(reference, { ...options, firstRung: null })).meetings
      : await searchExactly({ ...more, eventId }, reference, options);
  return { kind: 'meetings', leads: toLeadCards(found, await leadsOf(found, options), options) };
}

/** The search as the user put it; an occurrence's link is asked for under its series too, for Close may keep it there. */
async function searchExactly(
  search: MeetingSearch,
  reference: EventReference | null,
  options: FindInCloseOptions,
): Promise<FoundMeeting[]> {
  const direct = await searchFor(search, 'event-id', options);
  const seriesId = reference && seriesOf(reference);
  const original = reference && originalOf(reference);
  if (direct.length > 0 || !seriesId || !original) return direct;
  const { from, before } = windowAround(original);
  const timed = search.startsAt !== undefined || search.startsFrom !== undefined || search.startsBefore !== undefined;
  const window = timed ? {} : { startsFrom: from, startsBefore: before };
  return searchFor({ ...search, ...window, eventId: seriesId }, 'series-id', options);
}

async function searchFor(
  search: MeetingSearch,
  by: 'event-id' | 'series-id',
  { client, now, signal }: FindInCloseOptions,
): Promise<FoundMeeting[]> {
  const { meetings } = await client.searchMeetings(search, signal);
  const target = search.startsAt ?? search.startsFrom ?? now;
  const distance = (startsAt: number) => Math.abs(startsAt - target);
  return (
    meetings
      // Close ignores parameters it does not know, and then answers with any meetings at all.
      .filter(({ providerEventId }) => providerEventId === search.eventId)
      .sort((a, b) => distance(a.startsAt) - distance(b.startsAt) || a.id.localeCompare(b.id))
      .slice(0, MOST_MEETINGS)
      .map((meeting) => ({ meeting, match: { by, occurrence: 'exact' } }))
  );
}

async function leadsOf(found: readonly FoundMeeting[], { client, signal }: FindInCloseOptions): Promise<LeadsAnswer> {
  const ids = found.flatMap(({ meeting }) => meeting.leadId ?? []);
  if (ids.length === 0) return [];
  try {
    return await client.getLeads(ids, signal);
  } catch {
    signal?.throwIfAborted();
    return 'failed';
  }
}

/** A calendar or a start makes sense with an event's id only. */
function asksByCalendar({ calendarId, calendarType, startsAt, startsFrom, startsBefore }: FindQuery): boolean {
  return [calendarId, calendarType, startsAt, startsFrom, startsBefore].some((value) => value !== undefined);
}

type LeadsFound = Extract<FindResult, { kind: 'leads' }>['leads'];

async function leadsByEmail(email: string, { client, signal }: FindInCloseOptions): Promise<LeadsFound> {
  const hits = await client.findContactsByEmail([email], signal);
  const ids = [...new Set(hits.map(({ leadId }) => leadId))];
  if (ids.length === 0) return [];
  const leads = await client.getLeads(ids, signal);
  return leads.map(({ id, name, url, statusLabel }) => {
    const contact = hits.find(({ leadId }) => leadId === id);
    return { leadId: id, name, url, status: statusLabel, because: contact?.name ?? email };
  });
}

async function leadsByText(text: string, { client, signal }: FindInCloseOptions): Promise<LeadsFound> {
  // Close might take an empty text for no condition at all.
  if (text === '') return [];
  const leads = await client.findLeads(text, signal);
  return leads.map(({ id, name, url, statusLabel, because }) => ({
    leadId: id,
    name,
    url,
    status: statusLabel,
    because,
  }));
}
