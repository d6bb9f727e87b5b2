import { encodeEid, outlookItemBytes, outlookItemId, toEwsForm } from '../fakes/calendar-ids';
import { wireTime } from '../fakes/close-server/records';
import type { Sandbox } from '../fakes/sandbox';

/** An event with a meeting in Close, made for the bench: as many as are wanted, each opened for the first time. */
export type MadeEvent = { url: string; title: string };

export type MadeEvents = {
  /** Beyond the weeks that are kept at hand. */
  unknown(provider?: 'google' | 'microsoft'): MadeEvent;
  /** One of these weeks'. To be made before the agenda is asked for. */
  atHand(): MadeEvent;
};

const DAY_MS = 86_400_000;
const MAILBOX = '5e1f0a2b-3c4d-4e5f-8a9b-0c1d2e3f4a5b';

/** @param summary HTML that each of the meetings has for its summary, for those that are to weigh something */
export function makeEvents({ close }: Pick<Sandbox, 'close'>, summary = ''): MadeEvents {
  const { discoveryCall, renewalReview } = close.events;
  let count = 0;

  function make(provider: 'google' | 'microsoft', days: number): MadeEvent {
    count += 1;
    const isGoogle = provider === 'google';
    const like = isGoogle ? discoveryCall : renewalReview;
    const model = close.data.meetings.find(({ title }) => title === like.title);
    const title = `Bench ${count} ${Math.random().toString(36).slice(2, 8)}`;
    const eventId = isGoogle
      ? `bench${count}x${Math.random().toString(36).slice(2)}`
      : outlookItemId({ mailbox: MAILBOX, item: outlookItemBytes(0x0300000000 + count) });
    const startsAt = Math.round(Date.now() / DAY_MS + days) * DAY_MS + 9 * 3_600_000;
    close.data.meetings.push({
      ...model,
      id: `acti_Bench${title.replaceAll(' ', '')}`,
      title,
      provider_calendar_event_id: eventId,
      starts_at: wireTime(startsAt),
      ends_at: wireTime(startsAt + 1_800_000),
      activity_at: wireTime(startsAt),
      status: 'upcoming',
      ...(summary && { summary: { html: summary } }),
    });
    const url = isGoogle
      ? `https://calendar.google.com/calendar/u/0/r/eventedit/${encodeEid(eventId, discoveryCall.calendarId)}`
      : `https://outlook.office.com/calendar/item/${encodeURIComponent(toEwsForm(eventId))}`;
    return { url, title };
  }

  return {
    unknown: (provider = 'google') => make(provider, 40),
    atHand: () => make('google', 2 + (count % 11)),
  };
}
