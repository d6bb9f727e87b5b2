import * as v from 'valibot';
import { getAllAllowed } from '../http/get-pages';
import { optionalText, requiredId } from '../http/lenient';
import type { CloseRequest } from '../http/request';

/** An address where others book a meeting. https://developer.close.com/api/resources/scheduling-links */
export type SchedulingLink = {
  /** `schlnk_…` */
  id: string;
  name: string | null;
  /** Always https. */
  url: string;
  /** Minutes. */
  minutes: number | null;
  /** `user_…`: whose it is. */
  userId: string | null;
};

const wireSchema = v.object({
  id: requiredId,
  name: optionalText,
  // One that is shared may have none.
  url: v.fallback(v.nullable(v.string()), null),
  duration_in_minutes: v.fallback(v.nullable(v.pipe(v.number(), v.finite(), v.minValue(1))), null),
  user_id: optionalText,
});

const links = {
  path: '/scheduling_link/',
  fields: Object.keys(wireSchema.entries).join(','),
  schema: wireSchema,
} as const;

/** Those that lead somewhere. None where this user may see none. */
export async function listSchedulingLinks(request: CloseRequest, signal?: AbortSignal): Promise<SchedulingLink[]> {
  const all = await getAllAllowed(request, links, signal);
  return all.flatMap(({ id, name, url, duration_in_minutes: minutes, user_id: userId }) =>
    url !== null && URL.canParse(url) && new URL(url).protocol === 'https:' ? [{ id, name, url, minutes, userId }] : [],
  );
}
