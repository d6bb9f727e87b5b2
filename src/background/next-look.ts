import { eventKey } from '../calendar/event-key';
import type { EventReference } from '../calendar/event-reference';
import { type Account, accountId } from './account-store';
import { keep, readKept } from './kept-answers';

const MOST_LOOKS = 3;
const PAUSE = 30_000;
/** After this, opening the event anew begins anew. */
const REMEMBERED = 10 * 60_000;

/**
 * When to look again by itself for an event that was perhaps just booked: 30 s from now, three times at most. Counted in
 * `storage.session`, for the worker may sleep between two looks. Epoch ms; null when that was enough.
 */
export async function nextLook(account: Account, reference: EventReference, now: number): Promise<number | null> {
  const name = `${accountId(account)}:looks:${eventKey(reference)}`;
  const looks = (await readKept<number>(name)) ?? 0;
  if (looks >= MOST_LOOKS) return null;
  await keep(name, REMEMBERED, looks + 1);
  return now + PAUSE;
}
