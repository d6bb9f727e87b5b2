import { describe, expect, test } from 'vitest';
import type { Meeting } from '../../../src/close/meetings/meeting';
import { type DayOptions, todaySpan, toToday } from '../../../src/lookup/today';
import { now } from '../close/loopback-close';
import { lead, meeting } from './records';

/** Monday 2026-03-09, 11:00 in Berlin; the clocks there change on the 29th. */
const here: DayOptions = { now, timeZone: 'Europe/Berlin' };

const at = (id: string, start: string, changes: Partial<Meeting> = {}) =>
  meeting({ id, startsAt: Date.parse(start), endsAt: Date.parse(start) + 1_800_000, ...changes });

function read(meetings: Meeting[], options = here) {
  const { today, unfinished } = toToday(meetings, [lead()], { ...options, organization: 'Northwind', askedAt: now });
  return {
    today: today.map(({ meetingId }) => meetingId),
    unfinished: unfinished.map(({ meetingId }) => meetingId),
  };
}

describe('today', () => {
  test('from midnight to midnight in the user’s zone, in order', () => {
    const meetings = [
      at('last', '2026-03-09T22:59Z'),
      at('tomorrow', '2026-03-09T23:00Z'),
      at('yesterday', '2026-03-08T22:59Z'),
      at('first', '2026-03-08T23:00Z'),
      at('noon', '2026-03-09T11:00Z'),
    ];
    expect(read(meetings).today).toEqual(['first', 'noon', 'last']);
  });

  test('what was called off is left out, what the lead declined is not', () => {
    const statuses = [
      'upcoming',
      'in-progress',
      'completed',
      'canceled',
      'declined-by-lead',
      'declined-by-org',
      'unknown',
    ] as const;
    const meetings = statuses.map((status, index) => at(status, `2026-03-09T1${index}:00Z`, { status }));
    expect(read(meetings).today).toEqual(['upcoming', 'in-progress', 'completed', 'declined-by-lead', 'unknown']);
  });

  test('one that began yesterday and still runs', () => {
    const options = { ...here, now: Date.parse('2026-03-08T23:05Z') };
    expect(read([at('late', '2026-03-08T22:45Z'), at('over', '2026-03-08T22:15Z')], options).today).toEqual(['late']);
  });

  test('a day of 25 hours', () => {
    const options = { ...here, now: Date.parse('2026-10-25T12:00Z') };
    const meetings = [
      at('first', '2026-10-24T22:00Z'),
      at('last', '2026-10-25T22:59Z'),
      at('next', '2026-10-25T23:00Z'),
    ];
    expect(read(meetings, options).today).toEqual(['first', 'last']);
  });

  test('two leads of one event are two', () => {
    const meetings = [at('b', '2026-03-09T12:00Z', { leadId: 'lead_2' }), at('a', '2026-03-09T12:00Z')];
    expect(read(meetings).today).toEqual(['a', 'b']);
  });
});

describe('yesterday’s without an outcome', () => {
  test('that took place', () => {
    const meetings = [
      at('late', '2026-03-08T18:00Z', { status: 'completed' }),
      at('early', '2026-03-08T08:00Z', { status: 'completed' }),
      at('has one', '2026-03-08T09:00Z', { status: 'completed', outcomeId: 'outcome_1' }),
      at('canceled', '2026-03-08T10:00Z', { status: 'canceled' }),
      at('declined', '2026-03-08T10:00Z', { status: 'declined-by-lead' }),
      at('the day before', '2026-03-07T22:59Z', { status: 'completed' }),
      at('today', '2026-03-08T23:00Z', { status: 'completed' }),
    ];
    expect(read(meetings).unfinished).toEqual(['early', 'late']);
  });

  test('the day after the clocks went forward', () => {
    const options = { ...here, now: Date.parse('2026-03-30T08:00Z') };
    const meetings = [
      at('in the 23 hours', '2026-03-28T23:00Z', { status: 'completed' }),
      at('before them', '2026-03-28T22:59Z', { status: 'completed' }),
    ];
    expect(read(meetings, options).unfinished).toEqual(['in the 23 hours']);
  });
});

test('what is asked for: yesterday and today', () => {
  expect(todaySpan(here)).toEqual({ from: Date.parse('2026-03-07T23:00Z'), before: Date.parse('2026-03-09T23:00Z') });
  expect(todaySpan({ ...here, now: Date.parse('2026-10-26T08:00Z') })).toEqual({
    from: Date.parse('2026-10-24T22:00Z'),
    before: Date.parse('2026-10-26T23:00Z'),
  });
});

test.each([
  ['known', 'lead_1', 'Acme'],
  ['without a name', 'lead_nameless', null],
  ['gone', 'lead_gone', null],
  ['none at all', null, null],
])('a lead that is %s', (_what, leadId, leadName) => {
  const zoom = 'https://zoom.us/j/1';
  const one = at('it', '2026-03-09T12:00Z', { title: 'Call', leadId, location: zoom });
  const leads = [lead(), lead({ id: 'lead_nameless', name: '' })];
  expect(toToday([one], leads, { ...here, organization: 'Northwind', askedAt: now })).toEqual({
    organization: 'Northwind',
    askedAt: now,
    today: [
      {
        meetingId: 'it',
        title: 'Call',
        startsAt: one.startsAt,
        endsAt: one.endsAt,
        status: 'upcoming',
        leadName,
        join: { url: zoom, host: 'zoom.us', service: 'Zoom' },
      },
    ],
    unfinished: [],
  });
});
