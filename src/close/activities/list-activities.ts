import { formatInstant } from '../http/instant';
import { parsePage } from '../http/page';
import type { CloseRequest } from '../http/request';
import { isLeadId } from '../leads/lead';
import type { ActivityPage } from './activity';
import { activityFields, activitySchema } from './activity-schema';

/** Ten are shown; drafts, books and meetings that were called off may stand between them. */
const LIMIT = 20;

/** Of the last meetings some may have been called off. */
const MEETINGS_LIMIT = 5;

export type ActivityFilter = {
  leadId: string;
  /** What is later is left out; milliseconds since 1970. */
  now: number;
  /** Nothing but meetings. */
  meetings?: boolean;
};

/**
 * What happened last with a lead, in one request.
 *
 * `_order_by=-activity_at` and a filter by it are documented for the activities of one lead, and only for them:
 * https://developer.close.com/api/resources/activities/list. The filter leaves out the meetings to come, which would
 * stand first; should Close ignore it, what is still to come is passed over here.
 */
export async function listActivities(
  request: CloseRequest,
  { leadId, now, meetings = false }: ActivityFilter,
  signal?: AbortSignal,
): Promise<ActivityPage> {
  if (!isLeadId(leadId)) return { activities: [], hasMore: false };
  // Filters know whole seconds: cut off, it would leave out what was done in the second that runs, a note just written for one.
  const until = formatInstant(Math.ceil(now / 1000) * 1000);
  const params = new URLSearchParams({
    lead_id: leadId,
    _order_by: '-activity_at',
    ...(until && { activity_at__lt: `${until}Z` }),
    _fields: activityFields,
    _limit: String(meetings ? MEETINGS_LIMIT : LIMIT),
    ...(meetings && { _type__in: 'Meeting' }),
  });
  const { records, hasMore } = parsePage(activitySchema, await request.get('/activity/', params, signal));
  return { activities: records.filter(({ at }) => at <= now).sort((a, b) => b.at - a.at), hasMore };
}
