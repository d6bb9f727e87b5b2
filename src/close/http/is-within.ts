/**
 * Whether something that began at `start` and lasts for `lifetime` milliseconds still lasts. A start that is still to come is
 * of a clock that has been put back since: how old the thing is, nobody knows, so it does not last any more.
 */
export function isWithin(start: number, lifetime: number, now: number): boolean {
  return now >= start && now - start < lifetime;
}
