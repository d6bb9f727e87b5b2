/** When Close does not say how long to wait, seconds. */
const byDefault = 5;
/** No one should stare at a longer countdown because of one strange header, seconds. */
const atMost = 300;

/**
 * How long to wait after a 429, seconds: the `reset` of `RateLimit`, which may have decimals, else `retry-after`, else a
 * default. https://developer.close.com/topics/rate-limits/ promises both headers, but answers without them are known.
 * `now`: milliseconds since 1970, for a `retry-after` that is a date.
 */
export function parseRetryAfter(headers: Headers, now: number): number {
  const seconds = parseReset(headers.get('ratelimit')) ?? parseSeconds(headers.get('retry-after'), now) ?? byDefault;
  return Math.min(seconds, atMost);
}

function parseReset(header: string | null): number | null {
  const reset = /(?:^|[\s,;])reset=([\d.]+)/i.exec(header ?? '')?.[1];
  return reset === undefined ? null : parseNumber(reset);
}

/** https://www.rfc-editor.org/rfc/rfc9110#field.retry-after: seconds, or a date of HTTP. */
function parseSeconds(header: string | null, now: number): number | null {
  if (header === null) return null;
  const seconds = parseNumber(header.trim());
  if (seconds !== null) return seconds;
  // `Date.parse` alone would make a year of many a number and many a word.
  if (!/^[A-Z][a-z]{2}, .* GMT$/.test(header)) return null;
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, (date - now) / 1000);
}

function parseNumber(text: string): number | null {
  return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : null;
}
