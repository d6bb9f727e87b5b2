import type { Meeting } from './meeting';
import { meetingFields, meetingSchema } from './meeting-schema';
import { type MeetingPage, type MeetingSearch, meetingSearchParams } from './meeting-search';
import { pageLimit, parsePage } from './page';
import type { CloseRequest } from './request';

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
  // By id: a record that is added meanwhile moves the others, and one may come twice.
  const meetings = new Map<string, Meeting>();
  let skip = 0;
  for (let count = 0; count < mostPages; count++) {
    const params = meetingSearchParams(search);
    params.set('_fields', meetingFields);
    params.set('_limit', String(pageLimit));
    params.set('_skip', String(skip));
    const page = parsePage(meetingSchema, await request('/activity/meeting/', params, signal));
    for (const meeting of page.records) meetings.set(meeting.id, meeting);
    if (!page.hasMore || page.length === 0) return { meetings: [...meetings.values()], complete: true };
    skip += page.length;
  }
  return { meetings: [...meetings.values()], complete: false };
}
