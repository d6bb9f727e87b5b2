import { describe, expect, test } from 'vitest';
import { encodeEid } from '../../fakes/calendar-ids';
import { createSampleData, sandboxEvents } from '../../fakes/sample-data';

const minute = 60_000;

test.each([Date.UTC(2026, 2, 9, 10), Date.UTC(2026, 11, 31, 23, 59, 59, 999), Date.UTC(2028, 1, 29, 0, 0, 31)])(
  'at %d the discovery call starts in 18 minutes',
  (now) => {
    const { startsAt } = sandboxEvents(now).discoveryCall;
    expect(Math.round((startsAt - now) / minute)).toBe(18);
    expect(startsAt % minute).toBe(0);
  },
);

const now = Date.UTC(2026, 2, 9, 10);
const events = sandboxEvents(now);
const data = createSampleData(now);

test('the same moment gives the same data', () => {
  expect(createSampleData(now)).toEqual(data);
  expect(sandboxEvents(now)).toEqual(events);
});

test('ids are there once each', () => {
  for (const records of [data.meetings, data.leads, data.contacts, data.outcomes]) {
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
  }
});

test.each(Object.entries(events))('%s: link and id belong together', (_, event) => {
  if (event.provider === 'google') {
    expect(event.linkId).toBe(encodeEid(event.eventId, event.calendarId));
    expect(event.url).toBe(`https://calendar.google.com/calendar/u/0/r/eventedit/${event.linkId}`);
    // Google's own ids: lower-case base32hex, 26 characters when made by its own page.
    expect(event.eventId).toMatch(/^[a-v0-9]{26}(_R\d{8}T\d{6})?(_\d{8}T\d{6}Z)?$/);
  } else {
    expect(decodeURIComponent(event.url.split('/item/')[1] ?? '')).toBe(event.linkId);
    expect(event.linkId.replaceAll('/', '-').replaceAll('+', '_')).toBe(event.eventId);
    expect(event.eventId).toHaveLength(event.seriesId ? 168 : 152);
  }
  expect(event.endsAt).toBeGreaterThan(event.startsAt);
});

test.each(Object.entries(events))('%s: Close has a meeting for each of its leads, and only then', (_, event) => {
  const meetings = data.meetings.filter(
    ({ provider_calendar_event_id: id, id: meetingId }) =>
      id === event.eventId || JSON.stringify(data.storedIds.get(meetingId))?.includes(`"${event.eventId}"`),
  );
  expect(meetings.map(({ lead_id }) => lead_id)).toEqual(event.leads.map(({ id }) => id));
  for (const { starts_at } of meetings) expect(Date.parse(String(starts_at))).toBe(event.startsAt);
});

describe('what the events stand for', () => {
  test('a weekly series of twelve, of which one was moved', () => {
    const weekly = data.meetings.filter(({ title }) => title === events.weeklySync.title);
    expect(weekly).toHaveLength(12);
    expect(events.weeklySyncMoved.eventId).toMatch(/_20260323T120000Z$/);
    expect(new Date(events.weeklySyncMoved.startsAt).toISOString()).toBe('2026-03-24T12:00:00.000Z');
  });

  test('a daily series: neighbours a day apart', () => {
    expect(events.standupTomorrow.startsAt - events.standup.startsAt).toBe(24 * 60 * minute);
  });

  test('a series that was split', () => {
    expect(events.onboarding.eventId).toMatch(/_R20260223T110000_20260309T110000Z$/);
  });

  test('statuses', () => {
    const statuses = new Set(data.meetings.map(({ status }) => status));
    expect([...statuses].sort()).toEqual(['canceled', 'completed', 'declined-by-lead', 'upcoming']);
  });
});

test('no name or address of anyone real', () => {
  const addresses = JSON.stringify([data, events]).match(/[\w.+-]+@[\w.-]+/g) ?? [];
  const others = addresses.filter((address) => !/\.(example|test)$|@group\.calendar\.google\.com$/.test(address));
  expect(others).toEqual([]);
});
