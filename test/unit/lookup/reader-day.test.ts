import { describe, expect, test } from 'vitest';
import { addDays, dayOf, spanOfDay } from '../../../src/time/zone-day';

const cases: [what: string, day: string, timeZone: string, from: string, before: string][] = [
  ['UTC', '2026-03-09', 'UTC', '2026-03-09T00:00Z', '2026-03-10T00:00Z'],
  ['west', '2026-03-09', 'America/New_York', '2026-03-09T04:00Z', '2026-03-10T04:00Z'],
  ['far east', '2026-03-09', 'Pacific/Kiritimati', '2026-03-08T10:00Z', '2026-03-09T10:00Z'],
  ['far west', '2026-03-09', 'Pacific/Pago_Pago', '2026-03-09T11:00Z', '2026-03-10T11:00Z'],
  ['quarters of an hour', '2026-03-09', 'Asia/Kathmandu', '2026-03-08T18:15Z', '2026-03-09T18:15Z'],
  ['23 hours', '2026-03-29', 'Europe/Berlin', '2026-03-28T23:00Z', '2026-03-29T22:00Z'],
  ['25 hours', '2026-10-25', 'Europe/Berlin', '2026-10-24T22:00Z', '2026-10-25T23:00Z'],
  // Clocks go from 24:00 to 1:00.
  ['no midnight', '2026-04-24', 'Africa/Cairo', '2026-04-23T22:00Z', '2026-04-24T21:00Z'],
  // Clocks go from 24:00 back to 23:00.
  ['two evenings', '2026-10-29', 'Africa/Cairo', '2026-10-28T21:00Z', '2026-10-29T22:00Z'],
];

describe('a day of a zone', () => {
  test.each(cases)('%s', (_what, day, timeZone, from, before) => {
    expect(spanOfDay(day, timeZone)).toEqual({ from: Date.parse(from), before: Date.parse(before) });
  });

  test.each(cases)('%s: the instants at its ends fall on it', (_what, day, timeZone) => {
    const { from, before } = spanOfDay(day, timeZone);
    expect([from - 1, from, before - 1, before].map((instant) => dayOf(instant, timeZone))).toEqual([
      addDays(day, -1),
      day,
      day,
      addDays(day, 1),
    ]);
  });
});

test('days follow each other over months and leap days', () => {
  expect([addDays('2028-02-28', 1), addDays('2026-12-31', 1), addDays('2026-03-01', -1)]).toEqual([
    '2028-02-29',
    '2027-01-01',
    '2026-02-28',
  ]);
});
