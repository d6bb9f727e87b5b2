import { beforeEach, describe, expect, test } from 'vitest';
import { parseEventUrl } from '../../../src/calendar/parse-event-url';
import { CloseError } from '../../../src/close/http/close-error';
import { type FindOptions, findMeetings } from '../../../src/lookup/event/find-meetings';
import { faults } from '../../fakes/close-server/fault';
import type { SandboxEvent } from '../../fakes/sample-data/events';
import { sandboxEvents } from '../../fakes/sample-data/sample-data';
import { now, useLoopbackClose } from '../close/loopback-close';

const close = useLoopbackClose();
const events = sandboxEvents(now);

async function find(url: string, options: Partial<FindOptions> = {}) {
  const reference = parseEventUrl(url);
  if (!reference) throw new Error(`no event: ${url}`);
  const { meetings, strategy } = await findMeetings(reference, {
    client: close.client(),
    now,
    preferred: null,
    ...options,
  });
  return {
    strategy,
    meetings: meetings.map(({ meeting }) => ({
      title: meeting.title,
      startsAt: meeting.startsAt,
      leadId: meeting.leadId,
    })),
    matches: meetings.map(({ match }) => match),
  };
}

const expected = ({ title, startsAt, leads }: SandboxEvent) => leads.map(({ id }) => ({ title, startsAt, leadId: id }));
const asked = () => close.sandbox.requests.map(({ params }) => params.get('provider_calendar_event_id'));

const modes = [
  { recurring: 'instance', microsoft: 'graph' },
  { recurring: 'series', microsoft: 'graph' },
] as const;

describe.each(modes)('every event of the sample, Close keeping $recurring ids', (mode) => {
  beforeEach(() => void Object.assign(close.sandbox.settings, mode));

  test.each(Object.entries(events))('%s', async (_name, event) => {
    const { meetings, matches } = await find(event.url);
    expect(meetings).toHaveLength(event.leads.length);
    expect(meetings).toEqual(expect.arrayContaining(expected(event)));
    expect(matches.every(({ occurrence }) => occurrence === 'exact')).toBe(true);
  });

  test('no question names a calendar', async () => {
    await find(events.weeklySync.url);
    expect(close.sandbox.requests.some(({ params }) => params.has('provider_calendar_id'))).toBe(false);
  });
});

describe('how often Close is asked', () => {
  test('a single event: once', async () => {
    await find(events.discoveryCall.url);
    expect(asked()).toEqual([events.discoveryCall.eventId]);
  });

  test('an instance of Google: its id and its series’ id in one round', async () => {
    await find(events.weeklySync.url);
    expect(asked().sort()).toEqual([events.weeklySync.eventId, events.weeklySync.seriesId].sort());
    expect(close.sandbox.requests.map(({ params }) => params.has('starts_at__gte')).sort()).toEqual([false, true]);
  });

  test('an occurrence of Outlook: its id and that of its series, computed from it, in one round', async () => {
    await find(events.handover.url);
    expect(asked().sort()).toEqual([events.handover.eventId, events.handover.seriesId].sort());
  });

  test('once it is known which strategy finds things, that one alone', async () => {
    close.sandbox.settings.recurring = 'series';
    const { strategy } = await find(events.weeklySync.url);
    expect(strategy).toBe('series-window');
    close.sandbox.clearRequests();
    const { meetings } = await find(events.weeklySyncLast.url, { preferred: 'series-window' });
    expect(meetings).toEqual(expected(events.weeklySyncLast));
    expect(asked()).toEqual([events.weeklySyncLast.seriesId]);
  });

  test('what is not in Close: every strategy, and no more', async () => {
    close.sandbox.settings.microsoft = 'ical';
    expect(await find(events.handover.url)).toEqual({ strategy: null, meetings: [], matches: [] });
    expect(close.sandbox.requests).toHaveLength(3);
    close.sandbox.clearRequests();
    expect((await find(events.renewalReview.url)).meetings).toEqual([]);
    expect(close.sandbox.requests).toHaveLength(1);
  });
});

describe('the opened occurrence, not its neighbour', () => {
  beforeEach(() => {
    close.sandbox.settings.recurring = 'series';
  });

  test('a moved occurrence is found by its own id although the series is remembered', async () => {
    const { meetings, matches } = await find(events.weeklySyncMoved.url, { preferred: 'series-window' });
    expect(meetings).toEqual(expected(events.weeklySyncMoved));
    expect(matches).toEqual([{ by: 'event-id', occurrence: 'exact' }]);
  });

  test('a day that Close does not have: the nearest one, and it is said', async () => {
    const { meetings } = close.sandbox.data;
    const index = meetings.findIndex(
      ({ title, starts_at }) => title === 'Rollout stand-up' && isAt(starts_at, events.standup.startsAt),
    );
    meetings.splice(index, 1);
    const result = await find(events.standup.url);
    expect(Math.abs((result.meetings[0]?.startsAt ?? 0) - events.standup.startsAt)).toBe(24 * 3_600_000);
    expect(result.matches).toEqual([{ by: 'series-id', occurrence: 'nearest' }]);
  });

  test('a whole series comes back as its running or next occurrence', async () => {
    const master = events.standup.url.replace(
      /[^/]+$/,
      btoa(`${events.standup.seriesId} robin@northwind.example`).replaceAll('=', ''),
    );
    const result = await find(master);
    expect(result.meetings).toEqual(expected(events.standup));
    expect(result.matches).toEqual([{ by: 'event-id', occurrence: 'next' }]);
  });
});

describe('answers that do not fit', () => {
  test('meetings that nobody asked for are not shown: Close ignores filters it does not know', async () => {
    const strangers = close.sandbox.data.meetings.filter(({ title }) => title !== 'Discovery call');
    close.sandbox.setFault('/activity/meeting/', { kind: 'edit', edit: () => ({ data: strangers, has_more: false }) });
    expect((await find(events.discoveryCall.url)).meetings).toEqual([]);
  });

  test('Close’s refusal goes up as it is', async () => {
    close.sandbox.setFault(null, faults.rateLimited);
    const refusal = find(events.weeklySync.url);
    await expect(refusal).rejects.toBeInstanceOf(CloseError);
    await expect(refusal).rejects.toMatchObject({ failure: { reason: 'rate-limited', retryAfter: 1.4 } });
  });
});

function isAt(value: unknown, instant: number): boolean {
  return typeof value === 'string' && Date.parse(value) === instant;
}
