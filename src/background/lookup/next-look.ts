import { eventKey } from '../../calendar/event-key';
import type { EventReference } from '../../calendar/event-reference';
import type { Account } from '../accounts/account-store';
import { cacheKeys, LOOKS_LIFETIME_MS } from '../storage/cache-keys';
import type { SessionCache } from '../storage/session-cache';

const MAX_LOOKS = 3;
const PAUSE_MS = 30_000;

/**
 * When to look again by itself for an event that was perhaps just booked: 30 s from now, three times at most. Counted in
 * `storage.session`, for the worker may sleep between two looks. Epoch ms; null when that was enough.
 */
export async function nextLook(
  account: Account,
  reference: EventReference,
  now: number,
  cache: Pick<SessionCache, 'get' | 'set'>,
): Promise<number | null> {
  const name = cacheKeys.looks(account, eventKey(reference));
  const looks = (await cache.get<number>(name)) ?? 0;
  if (looks >= MAX_LOOKS) return null;
  await cache.set(name, LOOKS_LIFETIME_MS, looks + 1);
  return now + PAUSE_MS;
}
