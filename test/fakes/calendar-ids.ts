/** Builds the ids and links that the calendars build, so that readers of them can be tested there and back. */

/** Domains that Google shortens inside an `eid`, whole domains only. */
const abbreviations: Record<string, string> = {
  'group.calendar.google.com': 'g',
  'gmail.com': 'm',
  'group.v.calendar.google.com': 'v',
  'import.calendar.google.com': 'i',
};

/** The `eid` of a Google link: base64, without padding, of "<event id> <calendar id>". */
export function encodeEid(eventId: string, calendarId: string): string {
  const at = calendarId.lastIndexOf('@') + 1;
  const domain = calendarId.slice(at);
  const short = calendarId.slice(0, at) + (abbreviations[domain] ?? domain);
  return toBase64(new TextEncoder().encode(`${eventId} ${short}`)).replaceAll('=', '');
}

/** Id of one instance of a timed Google series: `base_20260309T150000Z`. `originalStart`: milliseconds since 1970. */
export function googleInstanceId(seriesId: string, originalStart: number): string {
  return `${seriesId}_${compactTime(originalStart)}Z`;
}

/** Id of the series that begins where "this and following events" was chosen: `base_R20260309T150000`, of zone UTC. */
export function googleSplitId(seriesId: string, from: number): string {
  return `${seriesId}_R${compactTime(from)}`;
}

function compactTime(instant: number): string {
  return new Date(instant).toISOString().replaceAll(/[-:]|\.\d+Z/g, '');
}

/** What an Outlook item id is made of. */
export type OutlookItem = {
  /** GUID of the mailbox, 36 characters. */
  mailbox: string;
  /** The bytes that name the item in it, 66 of them, of which the last is 0. */
  item: Uint8Array;
  /** Set for one occurrence or exception of a series: its original day, `2026-03-09`. `item` is that of the series then. */
  occurrence?: string;
};

/**
 * The id that Microsoft Graph gives to an event, in Graph's form: base64 with `-` for `/` and `_` for `+`, padding kept
 * (base64url has them the other way round). A single event and a series master have one layout, an occurrence has the day
 * in it as .NET ticks.
 */
export function outlookItemId({ mailbox, item, occurrence }: OutlookItem): string {
  const head = [0, 3, mailbox.length, 0, ...new TextEncoder().encode(mailbox)];
  const bytes =
    occurrence === undefined
      ? [...head, 0, 0x46, 0, 0, 0, 0, 0, ...item]
      : [...head, 0x01, 0x51, 0x00, 0x08, ...ticks(occurrence), 0x46, 0, 0, 0, 0, ...item, 0x10];
  return toGraphForm(toBase64(bytes));
}

/** 100 ns since the year 1, big-endian. */
function ticks(day: string): Uint8Array {
  const since1970 = BigInt(Date.parse(`${day}T00:00:00Z`)) * 10_000n;
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigInt64(0, since1970 + 621_355_968_000_000_000n);
  return bytes;
}

/** Item bytes as Exchange makes them: store, folder and counter. Their base64 has `/` and `+` in it. */
export function outlookItemBytes(counter: number): Uint8Array {
  const store = fromHex('a7fbef14160fe48d4d906e00b33a2883');
  const folder = fromHex('5effbfbe3cc98ff34d981987ac745ffe');
  const tail = [...fromHex(counter.toString(16).padStart(12, '0')), 0, 0];
  return Uint8Array.from([...store, 7, 0, ...folder, 0, 0, 0, 0, 1, 0x0d, 0, 0, ...folder, ...tail]);
}

function fromHex(hex: string): number[] {
  return (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
}

function toBase64(bytes: Iterable<number>): string {
  return btoa(String.fromCharCode(...bytes));
}

/** The spelling in Outlook's own links: plain base64, to be percent-encoded in an address. */
export function toEwsForm(graphId: string): string {
  return graphId.replaceAll('-', '/').replaceAll('_', '+');
}

function toGraphForm(base64: string): string {
  return base64.replaceAll('/', '-').replaceAll('+', '_');
}

/** An iCalUId of Exchange, which no link of Outlook shows. */
export function outlookICalUid(counter: number): string {
  return `040000008200E00074C5B7101A82E008${counter.toString(16).toUpperCase().padStart(80, '0')}`;
}
