import { getPages } from '../http/get-pages';
import type { CloseRequest } from '../http/request';
import type { Meeting } from './meeting';
import { meetingFields, meetingSchema } from './meeting-schema';
import { type MeetingPage, type MeetingSearch, meetingSearchParams } from './meeting-search';

/** A thousand meetings of one event; beyond that the answer is not one a person could use. */
const mostPages = 10;

/** Asks for all meetings of a search, page by page. An empty event id finds nothing, without a request. */
export async function searchMeetings(
  request: CloseRequest,
  search: MeetingSearch,
  signal?: AbortSignal,
): Promise<MeetingPage> {
  // Close might take an empty id for no filter at all and list every meeting of the organization.
  if (search.eventId === '') return { meetings: [], complete: true };
  const params = meetingSearchParams(search);
  params.set('_fields', meetingFields);
  // By id: a record that is added meanwhile moves the others, and one may come twice.
  const meetings = new Map<string, Meeting>();
  let complete = true;
  const list = { path: '/activity/meeting/', params, schema: meetingSchema, mostPages } as const;
  for await (const { records, hasMore } of getPages(request, list, signal)) {
    for (const meeting of records) meetings.set(meeting.id, meeting);
    complete = !hasMore;
  }
  return { meetings: [...meetings.values()], complete };
}
