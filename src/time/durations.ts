/** Lengths of time in milliseconds. A day of the clock may be an hour shorter or longer: days of a zone are in `zone-day`. */
export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;
