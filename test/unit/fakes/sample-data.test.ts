import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { encodeEid } from '../../fakes/calendar-ids';
import { sampleLeads } from '../../fakes/sample-data/leads';
import { midnight } from '../../fakes/sample-data/meetings';
import { robin } from '../../fakes/sample-data/people';
import { createSampleData, sandboxEvents } from '../../fakes/sample-data/sample-data';

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
  for (const records of [data.meetings, data.leads, data.contacts, data.outcomes, data.activities, data.customFields]) {
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

/** Robin's meetings that start on a day of this machine's zone, so many days from then, in order. */
function meetingsOf(then: number, days: number) {
  return createSampleData(then)
    .meetings.filter(
      ({ user_id, starts_at }) => user_id === robin.id && isOnDay(Date.parse(String(starts_at)), then, days),
    )
    .sort((a, b) => Date.parse(String(a.starts_at)) - Date.parse(String(b.starts_at)));
}

function isOnDay(instant: number, then: number, days: number) {
  return instant >= midnight(then, days) && instant < midnight(then, days + 1);
}

describe('the day of Robin', () => {
  // A zone that is not UTC, as a machine of a build lives in UTC as a rule. Noon, and both sides of midnight.
  beforeAll(() => {
    vi.stubEnv('TZ', 'America/New_York');
  });
  afterAll(() => {
    vi.unstubAllEnvs();
  });
  const noon = Date.UTC(2026, 2, 10, 16);

  test('at noon: two are over, of which one still lacks an outcome, and three are to come', () => {
    expect(meetingsOf(noon, 0).map(({ title, status, outcome_id }) => [title, status, outcome_id !== null])).toEqual([
      ['Quarterly check-in', 'completed', true],
      ['Intro call', 'completed', false],
      ['Discovery call', 'upcoming', false],
      ['Renewal review', 'upcoming', false],
      ['Rollout stand-up', 'upcoming', false],
    ]);
  });

  test('yesterday: two without an outcome', () => {
    const unfinished = meetingsOf(noon, -1).filter(({ outcome_id }) => outcome_id === null);
    expect(unfinished.map(({ title }) => title)).toEqual(['Lens trial follow-up', 'Project kick-off']);
  });

  test.each([
    ['at midnight', 4, 0],
    ['a minute later', 4, 1],
    ['an hour later', 5, 0],
    ['at four', 8, 10],
    ['in the evening', 23, 50],
    ['a minute before midnight', 27, 59],
  ])('%s: what is over is over, yesterday is yesterday', (_, hours, minutes) => {
    const then = Date.UTC(2026, 2, 10, hours, minutes);
    const { checkInToday, introToday, kickoffYesterday, followUpYesterday } = sandboxEvents(then);
    for (const event of [kickoffYesterday, followUpYesterday]) expect(isOnDay(event.startsAt, then, -1)).toBe(true);
    for (const event of [checkInToday, introToday, kickoffYesterday, followUpYesterday]) {
      expect(event.endsAt).toBeLessThanOrEqual(then);
    }
    const room = then - midnight(then);
    expect(isOnDay(checkInToday.startsAt, then, 0)).toBe(room >= 45 * minute);
    expect(isOnDay(introToday.startsAt, then, 0)).toBe(room >= 30 * minute);
  });

  test("Acme's tasks: overdue, today, later, by the user's calendar", () => {
    const lead = createSampleData(Date.UTC(2026, 2, 11, 3, 30)).leads.find(({ id }) => id === sampleLeads.acme.id);
    const dates = Object.fromEntries(
      (Array.isArray(lead?.tasks) ? lead.tasks : []).map(({ text, date }) => [text, date]),
    );
    // 23:30 of the day before in New York.
    expect(dates).toMatchObject({
      'Send the revised proposal': '2026-03-07',
      'Check in with purchasing': '2026-03-10',
      'Invite to the trade fair': '2026-03-19',
    });
  });
});

describe('the meeting with too many', () => {
  const [allHands] = data.meetings.filter(({ title }) => title === 'All hands');
  const attendees: { name: string | null; contact_id: string | null; status: string }[] = Array.isArray(
    allHands?.attendees,
  )
    ? allHands.attendees
    : [];

  test('two hundred people: with and without a name, from right to left, very long', () => {
    expect(attendees).toHaveLength(200);
    expect(attendees.filter(({ name }) => name === null).length).toBeGreaterThan(20);
    expect(attendees.some(({ name }) => /\p{Script=Arabic}/u.test(name ?? ''))).toBe(true);
    expect(Math.max(...attendees.map(({ name }) => name?.length ?? 0))).toBeGreaterThan(150);
    expect(new Set(attendees.map(({ status }) => status))).toEqual(new Set(['yes', 'noreply', 'no', 'maybe']));
  });

  test('those with a contact have one in the lead', () => {
    const known = data.contacts.filter(({ lead_id }) => lead_id === allHands?.lead_id).map(({ id }) => id);
    const named = attendees.flatMap(({ contact_id: id }) => id ?? []);
    expect(named.sort()).toEqual(known.sort());
    expect(named).toHaveLength(40);
  });
});

test('ids inside leads are there once each', () => {
  for (const field of ['opportunities', 'tasks']) {
    const ids = data.leads.flatMap((lead) => (Array.isArray(lead[field]) ? lead[field] : []).map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  }
});

test('what is over has an outcome, but for those that are there to lack one', () => {
  const lacking = data.meetings.filter(({ status, outcome_id }) => status === 'completed' && outcome_id === null);
  expect(lacking.map(({ title }) => title).sort()).toEqual(['Intro call', 'Lens trial follow-up', 'Project kick-off']);
});

test('no name or address of anyone real', () => {
  const addresses = JSON.stringify([data, events]).match(/[\w.+-]+@[\w.-]+/g) ?? [];
  const others = addresses.filter((address) => !/\.(example|test)$|@group\.calendar\.google\.com$/.test(address));
  expect(others).toEqual([]);
});
