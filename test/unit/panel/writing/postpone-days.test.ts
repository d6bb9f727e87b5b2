import { expect, test } from 'vitest';
import { nextMonday, tomorrow } from '../../../../src/panel/features/tasks/postpone-days';
import { dayInstant } from '../../../../src/time/iso-day';

test.each<[now: string, timeZone: string, tomorrow: string, monday: string]>([
  ['2026-11-24T09:42Z', 'Europe/Berlin', '2026-11-25', '2026-11-30'],
  ['2026-11-24T23:30Z', 'Europe/Berlin', '2026-11-26', '2026-11-30'],
  ['2026-11-24T03:00Z', 'America/Los_Angeles', '2026-11-24', '2026-11-30'],
  ['2026-11-23T12:00Z', 'UTC', '2026-11-24', '2026-11-30'],
  ['2026-11-29T12:00Z', 'UTC', '2026-11-30', '2026-11-30'],
  ['2026-12-31T12:00Z', 'UTC', '2027-01-01', '2027-01-04'],
  ['2026-10-24T22:30Z', 'Europe/Berlin', '2026-10-26', '2026-10-26'],
])('at %s in %s tomorrow is %s, and next week begins on %s', (now, timeZone, next, monday) => {
  const viewer = { now: Date.parse(now), timeZone };
  expect([tomorrow(viewer), nextMonday(viewer)]).toEqual([next, monday]);
});

test('only a day is a day', () => {
  expect(dayInstant('2026-11-24')).toBe(Date.UTC(2026, 10, 24));
  for (const text of ['', '2026-11', 'tomorrow', '2026-11-24T10:00']) expect(dayInstant(text)).toBeNaN();
});
