/**
 * Reads a timestamp of Close as milliseconds since 1970, or null. Close writes `+00:00`, `Z` and, in places, no offset
 * at all, which means UTC; fractions have up to six digits. https://developer.close.com/api/resources/activities/meetings
 */
export function parseInstant(text: string): number | null {
  const parts = timestamp.exec(text);
  if (!parts) return null;
  const [, day, time = '00:00', seconds = '00', fraction = '', offset = 'Z'] = parts;
  // Without an offset `Date.parse` would take the user's own zone; more than three digits are left to each engine.
  const instant = Date.parse(`${day}T${time}:${seconds}.${fraction.slice(0, 3).padEnd(3, '0')}${offset}`);
  return Number.isNaN(instant) ? null : instant;
}

const timestamp = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+-]\d{2}:\d{2})?)?$/;

/**
 * Writes an instant as the filters of Close want it: UTC seconds without an offset, `2023-09-19T15:00:00`, as in the
 * examples of https://developer.close.com/api/resources/activities/meetings/search. Null if it is not an instant of
 * the years 0 to 9999.
 */
export function formatInstant(instant: number): string | null {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return null;
  const text = date.toISOString();
  // Years outside four digits are written `+012345-…`.
  return text.length === '2023-09-19T15:00:00.000Z'.length ? text.slice(0, '2023-09-19T15:00:00'.length) : null;
}
