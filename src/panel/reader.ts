/** For whom times are written: when and where the reader is. Tests hand in all of it, the product only `now`. */
export type Reader = {
  /** Milliseconds since 1970 (UTC). */
  now: number;
  /** BCP 47 tag; the browser's own when left out. */
  locale?: string | undefined;
  /** IANA name; the computer's own when left out. */
  timeZone?: string | undefined;
};
