import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { calendarDay } from '../../../src/time/calendar-day';
import { dayOf } from '../../../src/time/zone-day';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

test('the days of one zone cost one format, however many are asked for; another zone has its own', () => {
  const { DateTimeFormat } = Intl;
  const made = vi.spyOn(Intl, 'DateTimeFormat').mockImplementation(function make(locales, options) {
    return new DateTimeFormat(locales, options);
  });
  const evening = Date.UTC(2026, 2, 9, 23, 30);
  expect(dayOf(evening, 'Pacific/Apia')).toBe('2026-03-10');
  for (let hour = 0; hour < 100; hour += 1) dayOf(evening + hour * 3_600_000, 'Pacific/Apia');
  expect(made).toHaveBeenCalledTimes(1);
  expect(dayOf(evening, 'Pacific/Honolulu')).toBe('2026-03-09');
  expect(made).toHaveBeenCalledTimes(2);
});

test('the computer’s own zone is followed when it changes, and costs no format', () => {
  const evening = Date.UTC(2026, 2, 9, 23, 30);
  const made = vi.spyOn(Intl, 'DateTimeFormat');
  for (const [zone, day] of [
    ['Pacific/Apia', '2026-03-10'],
    ['Pacific/Honolulu', '2026-03-09'],
  ] as const) {
    vi.stubEnv('TZ', zone);
    expect(dayOf(evening)).toBe(day);
    expect(calendarDay(evening)).toBe(Date.parse(day) / 86_400_000);
  }
  expect(made).not.toHaveBeenCalled();
});

test('without a zone a day is what it is in the computer’s zone by its name', () => {
  const instant = fc.integer({ min: Date.UTC(1900, 0), max: Date.UTC(2150, 0) });
  for (const zone of ['America/New_York', 'Pacific/Apia', 'Asia/Kathmandu', 'Africa/Casablanca', 'UTC']) {
    vi.stubEnv('TZ', zone);
    fc.assert(fc.property(instant, (at) => calendarDay(at) === calendarDay(at, zone)));
  }
});
