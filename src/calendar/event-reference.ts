/** The ids of an event as its link or its mark has them, and nothing derived from them: that is worked out by `toReference`. */
export type EventIds =
  | {
      provider: 'google';
      eventId: string;
      calendarId: string;
      /** What the page says its calendar's time zone is; not from the link, and no part of the event. */
      timeZone?: string;
    }
  | { provider: 'microsoft'; eventId: string };

/**
 * Ids that point at a calendar event without holding it, and what follows from them: all that a link yields, nothing that is
 * guessed. Ids keep their case and padding, for Close matches them exactly.
 */
export type EventReference = GoogleEventReference | MicrosoftEventReference;

/** An event of Google Calendar, read from the `eid` of a link: base64 of "<event id> <calendar id>". */
export type GoogleEventReference = {
  provider: 'google';
  /** `id` of Google's Event resource, whole: `base`, `base_20240710T170000Z`, `base_R20241126T140000_20241203T140000Z`… */
  eventId: string;
  /** The calendar that holds the copy the link was made for (the viewer's, not the organizer's), never abbreviated. */
  calendarId: string;
  /** Set when the event is one instance of a series, or may be: where its suffix says nothing we can read, no start is known. */
  series: EventSeries | null;
  /** Set when the series came from a "this and following events" change. */
  split: GoogleSplit | null;
};

export type GoogleSplit = {
  /** Id of the series before it was split. */
  originalId: string;
  /** Where the new series begins, in its own time zone: `2024-11-26T14:00:00`, or `2024-11-26`. */
  from: string;
};

/** An event of Outlook, read from an item id of a link or a tile. */
export type MicrosoftEventReference = {
  provider: 'microsoft';
  /** `id` of Microsoft Graph's Event resource: `-` and `_` for the `/` and `+` of the link, padding kept. */
  eventId: string;
  /** Set when the id's own bytes say that it is one occurrence of a series. */
  series: EventSeries | null;
};

/** The recurring event that an event is one occurrence of. */
export type EventSeries = {
  /**
   * Google: the event id without its instance suffix, as Google spells it; the suffix of a split stays, for it belongs to the
   * series' own id. Microsoft: Graph id of the series master, computed from the occurrence's id.
   */
  id: string;
  /** When the occurrence stood before anyone moved it, so it need not be the start; null where the id does not say. */
  originalStart: OriginalStart | null;
};

export type OriginalStart =
  /** Epoch ms. */
  | { instant: number }
  /**
   * `2026-03-09`, a day of a zone that is not known. `allDay`: the event begins with the day (Google); otherwise at any time
   * of it, and whether it is UTC's or the mailbox's day is not known either (Microsoft).
   */
  | { date: string; allDay: boolean };
