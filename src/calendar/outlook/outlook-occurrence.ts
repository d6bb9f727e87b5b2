import { decodeBase64 } from '../base64';
import type { EventSeries } from '../event-reference';
import { fromGraphId, toGraphId } from './graph-id';

const TICKS_PER_DAY = 864e9;
const MS_PER_DAY = 864e5;
/** Days from 0001-01-01, where .NET's ticks begin, to 1970-01-01. */
const UNIX_EPOCH = 719_162;

/**
 * The series of an occurrence and the day it stood on, out of its Graph id; null for any other id.
 *
 * Microsoft has not published the layout. It holds for every occurrence and exception in the test data of
 * https://github.com/closeio/sync-engine, whose masters are named beside them:
 *
 *     at 0   00 03 24 00, then the mailbox's GUID, 36 characters
 *     at 40  01 51 00 08, then the day, 8 bytes, big-endian, in ticks of 100 ns
 *     at 52  46 00 00 00 00
 *     at 57  66 bytes, the last of them 00, then 10
 *
 * Its master has 00 46 00 00 00 00 00 in the place of the bytes from 40 to 57, and no 10.
 *
 * Only what fits it to the byte is taken, so a single event, a master, the compressed ids of consumers (`AQMk…`) and
 * immutable ids have no occurrence. For some of these Graph knows a series; their ids do not tell.
 */
export function parseOccurrence(graphId: string): EventSeries | null {
  const id = decodeBase64(fromGraphId(graphId));
  if (id?.length !== 124) return null;
  const frame = id.slice(0, 4) + id.slice(40, 44) + id.slice(52, 57) + id.slice(-2);
  if (frame !== '\0\x03$\0\x01Q\0\bF\0\0\0\0\0\x10' || !/^[\da-f-]{36}$/i.test(id.slice(4, 40))) return null;

  const date = parseDay(id.slice(44, 52));
  const master = `${id.slice(0, 40)}\0F\0\0\0\0\0${id.slice(57, -1)}`;
  return date === null ? null : { id: toGraphId(btoa(master)), originalStart: { date, allDay: false } };
}

/** Ticks as `2026-03-09`. They are those of midnight, which a double holds exactly. Null outside the years 1000 to 2999. */
function parseDay(bytes: string): string | null {
  let ticks = 0;
  for (const byte of bytes) ticks = ticks * 256 + byte.charCodeAt(0);
  const date = new Date((Math.floor(ticks / TICKS_PER_DAY) - UNIX_EPOCH) * MS_PER_DAY);
  const year = date.getUTCFullYear();
  return year >= 1000 && year < 3000 ? date.toISOString().slice(0, 10) : null;
}
