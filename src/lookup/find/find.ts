import type { EventReference } from '../../calendar/event-reference';
import { createGoogleReference } from '../../calendar/google/google-reference';
import type { CloseClient } from '../../close/client';
import type { Meeting } from '../../close/meetings/meeting';
import type { MeetingSearch } from '../../close/meetings/meeting-search';
import type { FindQuery, FindResult } from '../../domain/answers';
import type { Match } from '../../domain/panel-state';
import { type CardOptions, type FoundMeeting, type LeadsAnswer, toLeadCards } from '../cards/lead-card';
import { chooseOccurrence } from '../event/choose-occurrence';
import { findMeetings } from '../event/find-meetings';
import { startsOf } from '../event/rank';
import { possibleStarts } from '../event/windows';
import { ANY_CALENDAR, couldBeEventId, parseFindText } from './find-text';

/** More meetings of one id are no answer a person could use. */
const MAX_MEETINGS = 50;

export type FindInCloseOptions = CardOptions & {
  client: Pick<CloseClient, 'searchMeetings' | 'getLeads' | 'findContactsByEmail' | 'findLeads'>;
  signal?: AbortSignal;
};

/**
 * Answers "Find in Close". A link or an id by itself is looked for as when its event is opened; with anything under
 * "More", Close's Meeting Search is asked exactly that, and every meeting it gives is shown. An address leads to its
 * contacts' leads, any other text to leads by name. "More" belongs to the search by id and does not touch these two;
 * with a calendar or a start in it, a single word is taken for an id. A link that shows no event is named, and nothing of
 * it reaches Close.
 *
 * Throws the client's `CloseError` when Close cannot be asked; meetings stay when only their leads cannot.
 */
export async function find(query: FindQuery, options: FindInCloseOptions): Promise<FindResult> {
  const read = parseFindText(query.text);
  switch (read.kind) {
    case 'event':
      return meetingsOf(read.reference.eventId, read.reference, query, options);
    case 'ids':
      return meetingsOf(read.eventId, createGoogleReference(read.eventId, ANY_CALENDAR), query, options);
    case 'email':
      return { kind: 'leads', leads: await leadsByEmail(read.email, options) };
    case 'link':
      return { kind: 'unreadable-link', why: read.why };
    case 'text':
      if (asksByCalendar(query) && couldBeEventId(query.text.trim())) {
        return meetingsOf(query.text.trim(), null, query, options);
      }
      return { kind: 'leads', leads: await leadsByText(read.text, options) };
  }
}

/** What needs no answer of Close: a link that shows no event. Null for any other. */
export function findUnasked({ text }: FindQuery): FindResult | null {
  const read = parseFindText(text);
  return read.kind === 'link' ? { kind: 'unreadable-link', why: read.why } : null;
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
      ? (await findMeetings(reference, { ...options, preferred: null })).meetings
      : await searchExactly({ ...more, eventId }, reference, options);
  return { kind: 'meetings', leads: toLeadCards(found, await leadsOf(found, options), options) };
}

/** The search as the user put it; an occurrence's link is asked for under its series too, for Close may keep it there. */
async function searchExactly(
  search: MeetingSearch,
  reference: EventReference | null,
  options: FindInCloseOptions,
): Promise<FoundMeeting[]> {
  const series = reference?.series ?? null;
  const original = series?.originalStart ?? null;
  const isOpened = (meetings: readonly Meeting[]) => original !== null || startsOf(meetings).length === 1;
  const direct = await searchFor(search, 'event-id', options, (all) => (isOpened(all) ? all : []));
  if (direct.length > 0 || !series || !original) return direct;
  const { from, before } = possibleStarts(original);
  const timed = search.startsAt !== undefined || search.startsFrom !== undefined || search.startsBefore !== undefined;
  const window = timed ? {} : { startsFrom: from, startsBefore: before };
  return searchFor({ ...search, ...window, eventId: series.id }, 'series-id', options, (all) => {
    const { meetings, occurrence } = chooseOccurrence(all, original, options.now);
    // A day alone proves nothing without the days around it, for which nobody asked.
    return 'instant' in original && occurrence === 'exact' ? meetings : [];
  });
}

/** @param exact which of the meetings that came are surely the event; the others are only what was asked for */
async function searchFor(
  search: MeetingSearch,
  by: Match['by'],
  { client, now, signal }: FindInCloseOptions,
  exact: (meetings: readonly Meeting[]) => readonly Meeting[],
): Promise<FoundMeeting[]> {
  const page = await client.searchMeetings(search, signal);
  const target = search.startsAt ?? search.startsFrom ?? now;
  const distance = (startsAt: number) => Math.abs(startsAt - target);
  // Close ignores parameters it does not know, and then answers with any meetings at all.
  const meetings = page.meetings.filter(({ providerEventId }) => providerEventId === search.eventId);
  const sure = new Set(exact(meetings));
  return meetings
    .sort((a, b) => distance(a.startsAt) - distance(b.startsAt) || a.id.localeCompare(b.id))
    .slice(0, MAX_MEETINGS)
    .map((meeting) => ({ meeting, match: { by, occurrence: sure.has(meeting) ? 'exact' : 'possible' } }));
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
