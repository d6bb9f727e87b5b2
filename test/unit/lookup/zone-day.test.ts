import { afterEach, expect, test, vi } from 'vitest';
import { dayOf } from '../../../src/time/zone-day';

afterEach(() => void vi.restoreAllMocks());

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
