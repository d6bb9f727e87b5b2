import { getPages } from '../http/get-pages';
import { formatInstant } from '../http/instant';
import type { CloseRequest } from '../http/request';
import { isLeadId } from '../leads/lead';
import { type Activity, activityFields, activitySchema } from './activity';

/** How many come at once: drafts, status changes and cancelled meetings may stand before what is looked for. */
const limit = 20;
const mostPages = 3;

/**
 * The newest thing people did with a lead; null where there is none among its last sixty activities.
 *
 * `_order_by=-activity_at` and a filter by it are documented for the activities of one lead, and only for them:
 * https://developer.close.com/api/resources/activities/list. The filter leaves out the meetings to come, which would
 * stand first; should Close ignore it, what is still to come is passed over here.
 */
export async function getLastActivity(
  request: CloseRequest,
  { leadId, now }: { leadId: string /** Milliseconds since 1970. */; now: number },
  signal?: AbortSignal,
): Promise<Activity | null> {
  if (!isLeadId(leadId)) return null;
  // Filters know whole seconds: cut off, it would leave out what was done in the second that runs, a note just written for one.
  const until = formatInstant(Math.ceil(now / 1000) * 1000);
  const params = new URLSearchParams({
    lead_id: leadId,
    _order_by: '-activity_at',
    ...(until && { activity_at__lt: `${until}Z` }),
    _fields: activityFields,
  });
  const list = { path: '/activity/', params, schema: activitySchema, mostPages, limit } as const;
  for await (const { records } of getPages(request, list, signal)) {
    const touches = records.flatMap(({ activity, isTouch }) => (isTouch && activity.at <= now ? [activity] : []));
    const newest = touches.reduce<Activity | null>((best, next) => (best && best.at >= next.at ? best : next), null);
    if (newest) return newest;
  }
  return null;
}
