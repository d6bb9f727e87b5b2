import { expect, test, vi } from 'vitest';
import { dayOf } from '../../../src/time/zone-day';

test('the days of one zone cost one format, however many are asked for; another zone has its own', () => {
  const made = vi.spyOn(Intl, 'DateTimeFormat');
  const midnight = Date.UTC(2026, 2, 9, 23, 30);
  expect(dayOf(midnight, 'Pacific/Apia')).toBe('2026-03-10');
  for (let hour = 0; hour < 100; hour += 1) dayOf(midnight + hour * 3_600_000, 'Pacific/Apia');
  expect(made).toHaveBeenCalledTimes(1);
  expect(dayOf(midnight, 'Pacific/Honolulu')).toBe('2026-03-09');
  expect(made).toHaveBeenCalledTimes(2);
  made.mockRestore();
});
