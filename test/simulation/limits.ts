/**
 * Close's limits as far as they are known. Documented are the shape and the factor of three between a key and its organization
 * (https://developer.close.com/api/overview/rate-limits); 20 a second for a key is that page's own example. Seen on live answers
 * are 160 within 8 s for `/me/`, which is the same, and a tenth of it for `/data/search/`.
 */
export type Limits = {
  /** Requests a second of one key to one group of endpoints. */
  keyPerSecond: number;
  /** Those of all keys of the organization together. */
  organizationPerSecond: number;
  /** How much less it is for `/data/search/`. */
  searchFactor: number;
  /** Over how many seconds is counted. */
  windowSeconds: number;
  /** Which endpoints count together: all below `/activity/`, or each for itself. Nobody outside Close knows. */
  groups: 'coarse' | 'fine';
};

export const knownLimits: Limits = {
  keyPerSecond: 20,
  organizationPerSecond: 60,
  searchFactor: 0.1,
  windowSeconds: 8,
  groups: 'fine',
};

/** The group of endpoints that a request counts for. */
export function groupOf(method: string, path: string, groups: Limits['groups']): string {
  const [first = '', second = ''] = path
    .split('/')
    .filter((part) => part !== '' && !/^(?:acti|lead|outcome|user)_\w/.test(part));
  const name = first === 'data' || (groups === 'fine' && first === 'activity') ? `${first}/${second}` : first;
  return `${method} /${name.replace(/\/$/, '')}/`;
}

/** Counts requests within windows that follow one another. Gives the seconds until the next one where there are too many. */
export function createLimiter(limits: Limits) {
  const counts = new Map<string, { window: number; count: number }>();
  const { windowSeconds } = limits;

  function countOf(name: string, window: number) {
    const known = counts.get(name);
    if (known?.window === window) return known;
    const fresh = { window, count: 0 };
    counts.set(name, fresh);
    return fresh;
  }

  return {
    /** `now`: epoch ms. Null: Close takes it. */
    admit(group: string, key: string, now: number): { limit: number; reset: number } | null {
      const window = Math.floor(now / (windowSeconds * 1000));
      const factor = group.includes('/data/search/') ? limits.searchFactor : 1;
      const ofKey = { most: limits.keyPerSecond * factor * windowSeconds, seen: countOf(`${group} ${key}`, window) };
      const ofAll = { most: limits.organizationPerSecond * factor * windowSeconds, seen: countOf(group, window) };
      const full = [ofKey, ofAll].find(({ most, seen }) => seen.count + 1 > Math.max(1, most));
      if (full) return { limit: full.most, reset: ((window + 1) * windowSeconds * 1000 - now) / 1000 };
      ofKey.seen.count += 1;
      ofAll.seen.count += 1;
      return null;
    },
  };
}
