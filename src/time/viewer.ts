/** For whom times are written: when and where the user is. Tests hand in all of it, the product only `now`. */
export type Viewer = {
  /** Milliseconds since 1970 (UTC). */
  now: number;
  /** BCP 47 tag; the browser's own when left out. */
  locale?: string | undefined;
  /** In which times are written, IANA name; the computer's own when left out. */
  timeZone?: string | undefined;
  /** The computer's, where `timeZone` is the calendar's: where the two clocks differ, a time names its zone. */
  computerZone?: string | undefined;
};
