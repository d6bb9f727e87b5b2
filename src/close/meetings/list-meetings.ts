import * as v from 'valibot';
import { isBadRequest } from '../http/bad-request';
import { getPages } from '../http/get-pages';
import { formatInstant } from '../http/instant';
import { readableItems } from '../http/lenient';
import type { CloseRequest } from '../http/request';
import { isLeadId } from '../leads/lead';
import type { Meeting } from './meeting';
import { meetingFields, meetingSchema } from './meeting-schema';
import type { MeetingPage } from './meeting-search';

/** Which meetings, by whose they are and when they start. Instants are milliseconds since 1970. */
export type MeetingFilter = {
  /** Only meetings of this user, `user_…`. */
  userId?: string;
  /** Only meetings of these leads; what is no lead's id is left out, and none at all finds nothing. */
  leadIds?: readonly string[];
  /** Only meetings that start then or later. */
  from: number;
  /** Only meetings that start earlier. */
  before: number;
};

/** Five hundred meetings: a day or a week of one person has far less. */
const mostPages = 5;

/** Keeps the address well under the 8 kB that servers commonly take. */
const mostLeadsAtOnce = 50;

/**
 * The meetings of a user or of leads within a span of time.
 *
 * Documented for this list are `user_id`, `lead_id` (several, with commas) and `activity_at__gte` and `__lt`, which for
 * meetings is the scheduled start (https://developer.close.com/api/resources/activities/meetings/list). Not documented
 * is whether they go together: the page on all activities allows `activity_at` only beside `_order_by=-activity_at` and a
 * single lead. Close may thus ignore or refuse the span, so every record is looked at here again; when the span is
 * refused it is left out, and the list is read until it is too old. Nor is documented in which order the list comes:
 * only one that has come newest first so far can be too old. `user_id` is the meeting's owner; whether it also finds
 * meetings on which the user is a guest of a colleague's is not documented either.
 */
export async function listMeetings(
  request: CloseRequest,
  filter: MeetingFilter,
  signal?: AbortSignal,
): Promise<MeetingPage> {
  if (!filter.leadIds) return listSome(request, filter, null, signal);
  const leadIds = [...new Set(filter.leadIds)].filter(isLeadId);
  const whole: MeetingPage = { meetings: [], complete: true };
  for (let start = 0; start < leadIds.length; start += mostLeadsAtOnce) {
    const part = await listSome(request, filter, leadIds.slice(start, start + mostLeadsAtOnce), signal);
    whole.meetings.push(...part.meetings);
    whole.complete &&= part.complete;
  }
  return whole;
}

async function listSome(
  request: CloseRequest,
  filter: MeetingFilter,
  leadIds: string[] | null,
  signal?: AbortSignal,
): Promise<MeetingPage> {
  try {
    return await readList(request, filter, leadIds, spanParams(filter), signal);
  } catch (error) {
    if (!isBadRequest(error)) throw error;
    return readList(request, filter, leadIds, {}, signal);
  }
}

async function readList(
  request: CloseRequest,
  filter: MeetingFilter,
  leadIds: string[] | null,
  span: Record<string, string>,
  signal?: AbortSignal,
): Promise<MeetingPage> {
  const params = new URLSearchParams({
    ...(filter.userId === undefined ? {} : { user_id: filter.userId }),
    ...(leadIds === null ? {} : { lead_id: leadIds.join(',') }),
    ...span,
    _fields: listedFields,
  });
  const meetings = new Map<string, Meeting>();
  let newestFirst = true;
  let last = Number.POSITIVE_INFINITY;
  const list = { path: '/activity/meeting/', params, schema: listedSchema, mostPages } as const;
  for await (const { records, hasMore } of getPages(request, list, signal)) {
    for (const { meeting, users } of records) {
      newestFirst &&= meeting.startsAt <= last;
      last = meeting.startsAt;
      if (isWanted(meeting, users, filter, leadIds)) meetings.set(meeting.id, meeting);
    }
    const tooOld = newestFirst && last < filter.from;
    if (!hasMore || tooOld) return { meetings: [...meetings.values()], complete: true };
  }
  return { meetings: [...meetings.values()], complete: false };
}

/** RFC 3339, as the schema of these parameters says. Whole seconds, and never less than the span. */
function spanParams({ from, before }: MeetingFilter): Record<string, string> {
  const [start, end] = [formatInstant(from), formatInstant(before + 999)];
  return { ...(start && { activity_at__gte: `${start}Z` }), ...(end && { activity_at__lt: `${end}Z` }) };
}

function isWanted(meeting: Meeting, users: string[], filter: MeetingFilter, leadIds: string[] | null): boolean {
  const { userId, from, before } = filter;
  if (meeting.startsAt < from || meeting.startsAt >= before) return false;
  if (userId !== undefined && meeting.userId !== userId && !users.includes(userId)) return false;
  return leadIds === null || (meeting.leadId !== null && leadIds.includes(meeting.leadId));
}

/** `users` is everyone of the organization who is on it. */
const listedFields = `${meetingFields},users`;
const listedSchema = v.pipe(
  v.unknown(),
  v.transform((record) => ({ meeting: record, users: record })),
  v.object({
    meeting: meetingSchema,
    users: v.pipe(
      v.object({ users: readableItems(v.string()) }),
      v.transform(({ users }) => users),
    ),
  }),
);
