import { expect, test } from 'vitest';
import type { TodayMeeting } from '../../../src/domain/answers';
import { type DayStanding, dayStandings } from '../../../src/panel/features/today/day-order';

/** Minutes from now; null: Close does not say when it ends. */
type Span = [from: number, to: number | null, status?: TodayMeeting['status']];

function meeting([from, to, status = 'upcoming']: Span, index: number): TodayMeeting {
  const startsAt = from * 60_000;
  const endsAt = to === null ? null : to * 60_000;
  return { meetingId: String(index), title: '', startsAt, endsAt, status, leadName: null, join: null };
}

test.each<[string, Span[], DayStanding[]]>([
  ['nothing', [], []],
  [
    'a usual day',
    [
      [-90, -60],
      [-10, 20],
      [30, 60],
      [90, 120],
    ],
    ['over', 'now', 'next', 'later'],
  ],
  [
    'two at once',
    [
      [-20, 10],
      [-10, 20],
    ],
    ['now', 'now'],
  ],
  ['one that ends now', [[-30, 0]], ['over']],
  ['one that begins now', [[0, 30]], ['now']],
  [
    'no end given',
    [
      [-59, null],
      [-61, null],
    ],
    ['now', 'over'],
  ],
  [
    'the next one is called off',
    [
      [10, 20, 'canceled'],
      [30, 60],
    ],
    ['off', 'next'],
  ],
  [
    'declined',
    [
      [-10, 20, 'declined-by-lead'],
      [-10, 20, 'declined-by-org'],
    ],
    ['off', 'off'],
  ],
])('%s', (_, day, standings) => {
  expect(dayStandings(day.map(meeting), 0)).toEqual(standings);
});
