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
  /** What becomes of an outcome that is not one of the meeting's playbook: taken, refused for the field, or kept back without a word. */
  foreignOutcome: 'taken' | 'refused' | 'ignored';
  /** For so many seconds after a write, reads still give what was before: an old record, or none of what was made. */
  staleReads: number;
  /** For so many seconds lists and searches do not have what was made; asked for by its id, it is there. */
  searchLag: number;
  /** Which opportunities stand in a lead: all, or the open ones alone. */
  nestedOpportunities: 'all' | 'open';
  /** Whether contacts and opportunities have their custom fields where they stand in a lead; asked for themselves they do. */
  nestedCustom: 'listed' | 'missing';
  /** What becomes of the expected close date of an opportunity that is won without a day: today takes its place, or it stays. */
  expectedDateWhenWon: 'replaced' | 'kept';
  /** Whether `/lead/` knows `id__in`, which stands in no table of Close's. */
  leadIdFilter: boolean;
  /** What the list of meetings makes of `activity_at__gte` and the like: only for one lead's activities are they promised. */
  activityTimes: 'taken' | 'ignored' | 'refused';
  /** Whether lists of activities have `body_preview`: one of Close's examples lacks it. */
  bodyPreview: 'listed' | 'missing';
  /** In which shape a call's transcript comes: like one of a meeting, in a list as a meeting's do, or not at all. */
  callTranscript: 'single' | 'listed' | 'missing';
  /**
   * Whether a connection serves several requests. When one that did so breaks before an answer, Chromium and Firefox send the
   * request again by themselves, also a POST, two times at most and without a word; over a new connection they never do.
   */
  keepConnections: boolean;
  /** What a task's day comes back as. */
  taskDates: 'as-sent' | 'instant';
  /** What becomes of `active` for a paused workflow: that it goes on is what everybody assumes. `ignored`: 200, and it stays paused. */
  workflowResume: 'taken' | 'refused' | 'ignored';
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
    foreignOutcome: 'taken',
    staleReads: 0,
    searchLag: 0,
    nestedOpportunities: 'all',
    nestedCustom: 'listed',
    expectedDateWhenWon: 'replaced',
    leadIdFilter: true,
    activityTimes: 'taken',
    bodyPreview: 'listed',
    callTranscript: 'single',
    keepConnections: true,
    taskDates: 'as-sent',
    workflowResume: 'taken',
    refusedTextModes: [],
  };
}
