/** Where nobody outside Close knows what it does, the sandbox can do either. Read anew at each request. */
export type SandboxSettings = {
  /** Under which id the occurrences of a Google series are stored: each its own, or all the series'. */
  recurring: 'instance' | 'series';
  /** Under which id Microsoft's events are stored: Graph's (occurrences under their master's), or the iCalUId. */
  microsoft: 'graph' | 'ical';
  /** Whether good answers carry `RateLimit`; in practice they were seen without. */
  rateLimitHeader: boolean;
  /** What a write gets that the user is not allowed. */
  writes: 'allowed' | 'forbidden' | 'forbidden-plain' | 'unauthorized';
  /** Status for a write whose body is not declared as JSON. */
  wrongContentType: 400 | 415;
  /** Whether only the notetaker of a meeting may write its note; nobody else is refused where a meeting has none. */
  notetakerOnly: boolean;
  /** For so many seconds after a write, reads still give what was before: an old record, or none of what was made. */
  staleReads: number;
  /** For so many seconds lists and searches do not have what was made; asked for by its id, it is there. */
  searchLag: number;
  /** Whether `/lead/` knows `id__in`, which stands in no table of Close's. */
  leadIdFilter: boolean;
  /** What the list of meetings makes of `activity_at__gte` and the like: only for one lead's activities are they promised. */
  activityTimes: 'taken' | 'ignored' | 'refused';
  /**
   * Whether a connection serves several requests. When one that did so breaks before an answer, Chromium and Firefox send the
   * request again by themselves, also a POST, two times at most and without a word; over a new connection they never do.
   */
  keepConnections: boolean;
  /** Modes of a text condition that a search does not take: `exact_value` and `beginning_of_words` stand on no page. */
  refusedTextModes: string[];
};

export function defaultSettings(): SandboxSettings {
  return {
    recurring: 'instance',
    microsoft: 'graph',
    rateLimitHeader: false,
    writes: 'allowed',
    wrongContentType: 400,
    notetakerOnly: false,
    staleReads: 0,
    searchLag: 0,
    leadIdFilter: true,
    activityTimes: 'taken',
    keepConnections: true,
    refusedTextModes: [],
  };
}
