/**
 * Making a format takes hundreds of times as long as asking it, and a brief asks dozens of times. A user has one locale and a zone or
 * two, so those that were made are kept.
 */
const made = new Map<string, Intl.DateTimeFormat>();
const MAX_MADE = 200;

/** The first of January and of July 2026: two instants at which the clocks of most zones are told apart. */
const WINTER = new Date(1_767_225_600_000);
const SUMMER = new Date(1_782_864_000_000);

/** @param locale undefined: the browser's */
export function dateFormat(locale: string | undefined, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, options, options.timeZone ?? computerClock()]);
  const known = made.get(key);
  if (known) return known;
  if (made.size >= MAX_MADE) made.clear();
  const format = new Intl.DateTimeFormat(locale, options);
  made.set(key, format);
  return format;
}

/** The computer's own zone may change at any time, and a format goes on with the one that it was made in. */
function computerClock(): number[] {
  return [WINTER, SUMMER, new Date()].map((instant) => instant.getTimezoneOffset());
}
