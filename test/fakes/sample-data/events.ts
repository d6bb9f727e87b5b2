import { encodeEid, toEwsForm } from '../calendar-ids';

/** A calendar event of the sample, as a stand-in calendar shows it. Instants are milliseconds since 1970. */
export type SandboxEvent = {
  title: string;
  provider: 'google' | 'microsoft';
  /** The event id that the link yields, for an instance of a series that of the instance. */
  eventId: string;
  /** Id of the series it belongs to. */
  seriesId: string | null;
  calendarId: string;
  /** Google: the `eid`. Microsoft: the item id in the spelling of Outlook's links, not percent-encoded. */
  linkId: string;
  /** Address of the event's own page. */
  url: string;
  startsAt: number;
  endsAt: number;
  /** The leads that should show; `name` is null for one that is deleted or has none. Empty: not in Close. */
  leads: readonly { id: string; name: string | null }[];
};

export type EventParts = Pick<SandboxEvent, 'title' | 'provider' | 'eventId' | 'calendarId' | 'startsAt' | 'leads'> & {
  seriesId?: string;
  minutes: number;
};

/** Adds what follows: end and links. */
export function sandboxEvent({ minutes, seriesId, ...parts }: EventParts): SandboxEvent {
  const google = parts.provider === 'google';
  const linkId = google ? encodeEid(parts.eventId, parts.calendarId) : toEwsForm(parts.eventId);
  return {
    ...parts,
    seriesId: seriesId ?? null,
    endsAt: parts.startsAt + minutes * 60_000,
    linkId,
    url: google
      ? `https://calendar.google.com/calendar/u/0/r/eventedit/${linkId}`
      : `https://outlook.office.com/calendar/item/${encodeURIComponent(linkId)}`,
  };
}

/** Google's `htmlLink` of an event. */
export function htmlLink(event: SandboxEvent): string | null {
  return event.provider === 'google' ? `https://www.google.com/calendar/event?eid=${event.linkId}` : null;
}
