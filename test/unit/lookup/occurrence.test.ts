import { describe, expect, test } from 'vitest';
import type { Meeting } from '../../../src/close/meeting';
import { chooseOccurrence, type Original, windowAround } from '../../../src/lookup/occurrence';
import { meeting as record } from './records';

const at = (text: string) => Date.parse(text);

function meeting(id: string, start: string): Meeting {
  return record({
    id,
    startsAt: at(start),
    endsAt: at(start) + 1_800_000,
    isRecurring: true,
    providerEventId: 'series',
  });
}

const daily = ['2026-03-08', '2026-03-09', '2026-03-10', '2026-03-11'];
/** Late in New York: the evening of a day there is the next day in UTC. */
const evenings = daily.map((date) => meeting(date, `${date}T21:30:00-04:00`));
const mornings = daily.map((date) => meeting(date, `${date}T08:00:00-04:00`));

type Case = [
  what: string,
  meetings: Meeting[],
  original: Original | null,
  timeZone: string,
  ids: string[],
  occurrence: string,
];

const cases: Case[] = [
  ['the instant itself', mornings, { instant: at('2026-03-09T12:00:00Z') }, 'UTC', ['2026-03-09'], 'exact'],
  ['no such instant: the nearest', mornings, { instant: at('2026-03-09T15:00:00Z') }, 'UTC', ['2026-03-09'], 'nearest'],
  ['a day, in the reader’s zone', evenings, { date: '2026-03-09' }, 'America/New_York', ['2026-03-09'], 'exact'],
  [
    'a day, the reader elsewhere: as UTC has it',
    evenings,
    { date: '2026-03-09' },
    'Europe/Berlin',
    ['2026-03-08'],
    'exact',
  ],
  ['a day nobody has', mornings, { date: '2026-03-20' }, 'UTC', ['2026-03-11'], 'nearest'],
  ['the series as a whole, between two: the next', mornings, null, 'UTC', ['2026-03-10'], 'nearest'],
  ['the series as a whole, one left', mornings.slice(0, 1), null, 'UTC', ['2026-03-08'], 'exact'],
];

describe('which occurrence of a series is meant', () => {
  test.each(cases)('%s', (_what, meetings, original, timeZone, ids, occurrence) => {
    const chosen = chooseOccurrence(meetings, original, { now: at('2026-03-09T13:00:00Z'), timeZone });
    expect(chosen.meetings.map(({ id }) => id)).toEqual(ids);
    expect(chosen.occurrence).toBe(occurrence);
  });

  test('one that is running is meant before the next', () => {
    const chosen = chooseOccurrence(mornings, null, { now: at('2026-03-09T12:15:00Z'), timeZone: 'UTC' });
    expect(chosen.meetings.map(({ id }) => id)).toEqual(['2026-03-09']);
  });

  test('every lead’s meeting of that occurrence', () => {
    const two = [...mornings, { ...meeting('other', '2026-03-09T08:00:00-04:00'), leadId: 'lead_2' }];
    const chosen = chooseOccurrence(two, { instant: at('2026-03-09T12:00:00Z') }, { now: 0, timeZone: 'UTC' });
    expect(chosen.meetings.map(({ id }) => id)).toEqual(['2026-03-09', 'other']);
  });
});

test('the window holds a day either side', () => {
  expect(windowAround({ instant: at('2026-03-09T12:00:00Z') })).toEqual({
    from: at('2026-03-08T12:00:00Z'),
    before: at('2026-03-10T12:00:00Z'),
  });
  expect(windowAround({ date: '2026-03-09' })).toEqual({ from: at('2026-03-08'), before: at('2026-03-11') });
});
