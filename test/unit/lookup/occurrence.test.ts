import { describe, expect, test } from 'vitest';
import type { OriginalStart } from '../../../src/calendar/event-reference';
import type { Meeting } from '../../../src/close/meetings/meeting';
import { chooseOccurrence } from '../../../src/lookup/event/choose-occurrence';
import { windowAround } from '../../../src/lookup/event/windows';
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
const weekly = ['2026-03-02', '2026-03-09', '2026-03-16'].map((date) => meeting(date, `${date}T21:30:00-04:00`));

const day = (date: string): OriginalStart => ({ date, allDay: false });

/** The only one that Close has, or one of few. */
const lone = (start: string) => meeting('lone', start);

type Case = [what: string, meetings: Meeting[], original: OriginalStart | null, ids: string[], occurrence: string];

const cases: Case[] = [
  ['the instant itself', mornings, { instant: at('2026-03-09T12:00:00Z') }, ['2026-03-09'], 'exact'],
  ['no such instant: the nearest', mornings, { instant: at('2026-03-09T15:00:00Z') }, ['2026-03-09'], 'nearest'],
  ['a day of a weekly series', weekly, day('2026-03-09'), ['2026-03-09'], 'exact'],
  ['the same, the zone being another', weekly, day('2026-03-10'), ['2026-03-09'], 'exact'],
  [
    'a day of a daily series: both that could be it',
    evenings,
    day('2026-03-09'),
    ['2026-03-08', '2026-03-09'],
    'possible',
  ],
  [
    'a day of a daily series that Close lacks: its neighbour is not called the one',
    evenings.filter(({ id }) => id !== '2026-03-09'),
    day('2026-03-09'),
    ['2026-03-08'],
    'possible',
  ],
  [
    'a day of a series of which Close has the day before alone',
    [lone('2026-11-23T14:00Z')],
    day('2026-11-24'),
    ['lone'],
    'possible',
  ],
  [
    'a day of a series of which Close has the day after alone',
    [lone('2026-11-25T11:00Z')],
    day('2026-11-24'),
    ['lone'],
    'possible',
  ],
  [
    'a day of a series that has one meeting, on another day',
    [lone('2026-11-27T11:00Z')],
    day('2026-11-24'),
    ['lone'],
    'nearest',
  ],
  [
    'a day of a daily series of which Close has few',
    [lone('2026-11-23T14:00Z'), meeting('26', '2026-11-26T14:00Z')],
    day('2026-11-24'),
    ['lone'],
    'possible',
  ],
  ['a day of a weekly series that is over with it', weekly.slice(0, 2), day('2026-03-09'), ['2026-03-09'], 'exact'],
  ['a day of a weekly series that begins with it', weekly.slice(1), day('2026-03-09'), ['2026-03-09'], 'exact'],
  ['a day nobody has', mornings, day('2026-03-20'), ['2026-03-11'], 'nearest'],
  ['the series as a whole, between two: the next', mornings, null, ['2026-03-10'], 'next'],
  ['the series as a whole, one left: still a guess', mornings.slice(3), null, ['2026-03-11'], 'next'],
  ['the series as a whole, which is over: the last', mornings.slice(0, 2), null, ['2026-03-09'], 'last'],
];

describe('which occurrence of a series is meant', () => {
  test.each(cases)('%s', (_what, meetings, original, ids, occurrence) => {
    const chosen = chooseOccurrence(meetings, original, at('2026-03-09T13:00:00Z'));
    expect(chosen.meetings.map(({ id }) => id)).toEqual(ids);
    expect(chosen.occurrence).toBe(occurrence);
  });

  test('one that is running is meant before the next', () => {
    const chosen = chooseOccurrence(mornings, null, at('2026-03-09T12:15:00Z'));
    expect(chosen.meetings.map(({ id }) => id)).toEqual(['2026-03-09']);
  });

  test('every lead’s meeting of that occurrence', () => {
    const two = [...mornings, { ...meeting('other', '2026-03-09T08:00:00-04:00'), leadId: 'lead_2' }];
    const chosen = chooseOccurrence(two, { instant: at('2026-03-09T12:00:00Z') }, 0);
    expect(chosen.meetings.map(({ id }) => id)).toEqual(['2026-03-09', 'other']);
  });

  test('an all-day event begins with its day, so its neighbours are told apart', () => {
    const days = daily.map((date) => meeting(date, `${date}T00:00:00-04:00`));
    const chosen = chooseOccurrence(days, { date: '2026-03-09', allDay: true }, 0);
    expect(chosen).toMatchObject({ meetings: [{ id: '2026-03-09' }], occurrence: 'exact' });
  });
});

test('the window holds a day either side, and a week more where only a day is known', () => {
  expect(windowAround({ instant: at('2026-03-09T12:00:00Z') })).toEqual({
    from: at('2026-03-08T12:00:00Z'),
    before: at('2026-03-10T12:00:00Z'),
  });
  expect(windowAround(day('2026-03-09'))).toEqual({ from: at('2026-03-01'), before: at('2026-03-18') });
});
