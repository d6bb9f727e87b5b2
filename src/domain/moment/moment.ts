import { ASSUMED_MEETING_MS } from '../assumed-meeting';
import type { MeetingCard } from '../panel-state';

/** How a meeting lies to the one who reads about it: still to come, on, or over. */
export type Moment = 'before' | 'during' | 'after';

export const MOMENTS: readonly Moment[] = ['before', 'during', 'after'];

/**
 * The clock decides; Close's status can only put it later, as for a call that was ended early.
 *
 * @param now milliseconds since 1970
 */
export function momentOf(
  { startsAt, endsAt, status }: Pick<MeetingCard, 'startsAt' | 'endsAt' | 'status'>,
  now: number,
): Moment {
  const end = endsAt !== null && endsAt > startsAt ? endsAt : startsAt + ASSUMED_MEETING_MS;
  if (status === 'completed' || now >= end) return 'after';
  return status === 'in-progress' || now >= startsAt ? 'during' : 'before';
}
