import { describe, expect, test } from 'vitest';
import type { Meeting } from '../../../src/close/meetings/meeting';
import { isOwed } from '../../../src/domain/agenda/wrap-up';
import { type DayOptions, todaySpan, toToday } from '../../../src/lookup/today';
import { now } from '../close/loopback-close';
import { lead, meeting } from './records';

/** Monday 2026-03-09, 11:00 in Berlin; the clocks there change on the 29th. */
const here: DayOptions = { now, timeZone: 'Europe/Berlin' };

const at = (id: string, start: string, changes: Partial<Meeting> = {}) =>
  meeting({ id, startsAt: Date.parse(start), endsAt: Date.parse(start) + 1_800_000, ...changes });

const known = { leads: [lead()], outcomes: [{ id: 'outcome_none', name: 'No-show (them)', forMeetings: true }] };

function read(meetings: Meeting[], options = here) {
  const { today, ahead, finished } = toToday(meetings, known, { ...options, organization: 'Northwind', askedAt: now });
  const ids = (of: { meetingId: string }[]) => of.map(({ meetingId }) => meetingId);
  return { today: ids(today), ahead: ids(ahead), finished: ids(finished), owed: ids(finished.filter(isOwed)) };
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

describe('what took place', () => {
  const chosen = { outcomeId: 'outcome_1', userNoteHtml: '<body><p>Went well.</p></body>' };

  test('today and in the seven days before, the last one first; what is upcoming to Close may be over', () => {
    const done = { status: 'completed' } as const;
    const meetings = [
      at('eight days ago', '2026-03-01T22:59Z', done),
      at('seven days ago', '2026-03-01T23:00Z', done),
      at('yesterday', '2026-03-08T18:00Z', done),
      at('just over', new Date(now - 1_800_000).toISOString()),
      at('on', new Date(now - 1_799_999).toISOString()),
      at('over without an end', new Date(now - 3_600_000).toISOString(), { endsAt: null }),
      at('canceled', '2026-03-08T10:00Z', { status: 'canceled' }),
      at('declined', '2026-03-08T10:00Z', { status: 'declined-by-lead' }),
      at('without a lead', '2026-03-08T10:00Z', { ...done, leadId: null }),
    ];
    expect(read(meetings).finished).toEqual(['just over', 'over without an end', 'yesterday', 'seven days ago']);
  });

  test('is owed an outcome that a person chose, and a note unless nobody came', () => {
    const rows: [string, Partial<Meeting>][] = [
      ['nothing', {}],
      ['no note', { outcomeId: 'outcome_1' }],
      ['an empty note', { ...chosen, userNoteHtml: '<body><p>&nbsp;</p></body>' }],
      ['no outcome', { userNoteHtml: chosen.userNoteHtml }],
      ['unconfirmed', { ...chosen, outcomeSuggested: 'high' }],
      ['all', chosen],
      ['nobody came', { outcomeId: 'outcome_none' }],
    ];
    const meetings = rows.map(([id, changes], index) =>
      at(id, `2026-03-08T1${9 - index}:00Z`, { status: 'completed', ...changes }),
    );
    expect(read(meetings).owed).toEqual(['nothing', 'no note', 'an empty note', 'no outcome', 'unconfirmed']);
  });

  test('the week after the clocks went forward', () => {
    const options = { ...here, now: Date.parse('2026-03-30T08:00Z') };
    const meetings = [
      at('the last', '2026-03-22T23:00Z', { status: 'completed' }),
      at('before it', '2026-03-22T22:59Z', { status: 'completed' }),
    ];
    expect(read(meetings, options).finished).toEqual(['the last']);
  });
});

test('ahead are the seven days after today', () => {
  const meetings = [
    at('too far', '2026-03-16T23:00Z'),
    at('last', '2026-03-16T22:59Z'),
    at('called off', '2026-03-10T09:00Z', { status: 'canceled' }),
    at('tomorrow', '2026-03-09T23:00Z'),
    at('today', '2026-03-09T22:59Z'),
  ];
  expect(read(meetings).ahead).toEqual(['tomorrow', 'last']);
});

test('what is asked for: from seven days ago to seven days ahead', () => {
  expect(todaySpan(here)).toEqual({ from: Date.parse('2026-03-01T23:00Z'), before: Date.parse('2026-03-16T23:00Z') });
  // Over the change to winter, and to the end of the seventh day.
  expect(todaySpan({ ...here, now: Date.parse('2026-10-26T08:00Z') })).toEqual({
    from: Date.parse('2026-10-18T22:00Z'),
    before: Date.parse('2026-11-02T23:00Z'),
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
  expect(toToday([one], { leads, outcomes: null }, { ...here, organization: 'Northwind', askedAt: now })).toEqual({
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
    ahead: [],
    finished: [],
  });
});
