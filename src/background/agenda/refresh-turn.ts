import { isWithin } from '../../close/http/is-within';
import { MINUTE_MS } from '../../time/durations';
import {
  AGENDA_LIFETIME_MS,
  AGENDA_OLD_MS,
  AGENDA_TURN_MS,
  RUSH_AFTER_MS,
  RUSH_BEFORE_MS,
} from '../storage/cache-keys';

const HALF_HOUR_MS = 30 * MINUTE_MS;

/** Whether this user's agenda may be asked for again. `askedAt`: when what is kept was, epoch ms; null where nothing is. */
export type IsTurn = (userId: string, askedAt: number | null, now: number) => boolean;

/**
 * Each user has their own minutes in every quarter of an hour, by their id, and none when all open the event of the full or half
 * hour. Outside of them an agenda that is there is good enough: what is shown of it is checked. Were its age alone to decide, a
 * whole company would ask at nine, and again at half past.
 */
export const isTurn: IsTurn = (userId, askedAt, now) => {
  // One from the future is from before the clock was put back: how old it is nobody knows.
  if (askedAt === null || askedAt > now) return true;
  if (isRush(now)) return false;
  if (!isWithin(askedAt, AGENDA_OLD_MS, now)) return true;
  const offset = partOf(userId) * AGENDA_LIFETIME_MS;
  const turn = Math.floor((now - offset) / AGENDA_LIFETIME_MS) * AGENDA_LIFETIME_MS + offset;
  return askedAt < turn && now < turn + AGENDA_TURN_MS;
};

/** Around the full and half hour: events are opened then, and whoever does so waits for the answer. */
function isRush(now: number): boolean {
  const past = now % HALF_HOUR_MS;
  return past < RUSH_AFTER_MS || past >= HALF_HOUR_MS - RUSH_BEFORE_MS;
}

/** A number from 0 to below 1 that is always the same for an id, and for many ids evenly spread. */
function partOf(id: string): number {
  let hash = 0x811c9dc5;
  for (const char of id) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  // Ids differ in their last characters, which the steps above leave in the low bits.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 12)) >>> 0) / 4_294_967_296;
}
