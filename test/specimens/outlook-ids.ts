/** Builds Graph ids of events as Exchange does, byte by byte. */

export type OutlookIdParts = {
  /** The mailbox's GUID. */
  mailbox: string;
  /** Day of the occurrence, `2026-03-09`. */
  date: string;
  /** The 65 bytes that say which event of the mailbox it is. */
  event: Uint8Array;
};

const TICKS_PER_DAY = 864_000_000_000n;
const DAYS_TO_1970 = 719_162n;

/** The id of a series master, or of a single event: they look the same. */
export function encodeMaster({ mailbox, event }: Omit<OutlookIdParts, 'date'>): string {
  return toGraph([0, 3, 36, 0], ascii(mailbox), [0, 0x46, 0, 0, 0, 0, 0], event, [0]);
}

export function encodeOccurrence({ mailbox, date, event }: OutlookIdParts): string {
  const ticks = Buffer.alloc(8);
  ticks.writeBigUInt64BE((BigInt(Date.parse(date)) / 86_400_000n + DAYS_TO_1970) * TICKS_PER_DAY);
  return toGraph([0, 3, 36, 0], ascii(mailbox), [1, 0x51, 0, 8], ticks, [0x46, 0, 0, 0, 0], event, [0, 0x10]);
}

/** Base64 of bytes in Graph's alphabet, padded. */
export function toGraph(...parts: Iterable<number>[]): string {
  return Buffer.from(parts.flatMap((part) => [...part]))
    .toString('base64')
    .replaceAll('/', '-')
    .replaceAll('+', '_');
}

/** The bytes of a Graph id. */
export function fromGraph(id: string): number[] {
  return [...Buffer.from(id.replaceAll('-', '/').replaceAll('_', '+'), 'base64')];
}

/** An id in the spelling of Exchange Web Services, which links have. */
export function toEws(graphId: string): string {
  return graphId.replaceAll('-', '/').replaceAll('_', '+');
}

function ascii(text: string): Uint8Array {
  return Buffer.from(text, 'ascii');
}
