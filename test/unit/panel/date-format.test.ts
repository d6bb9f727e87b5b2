import { afterEach, expect, test, vi } from 'vitest';
import { calendarDay } from '../../../src/time/calendar-day';
import { formatTime, formatWhen } from '../../../src/time/format';
import { viewerIn } from '../../../src/time/viewer-zone';
import { dayOf } from '../../../src/time/zone-day';

const NOON = Date.UTC(2026, 10, 24, 12);
const zone = process.env.TZ;

afterEach(() => {
  vi.restoreAllMocks();
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

test('what a brief says of time makes each format once, however often it is drawn', () => {
  const viewer = viewerIn('America/Lima', { now: NOON, locale: 'de-DE', timeZone: 'Asia/Tokyo' });
  const draw = () => [
    formatWhen(NOON, NOON + 3_600_000, viewer),
    formatTime(NOON, viewer),
    calendarDay(NOON, viewer.timeZone),
    dayOf(NOON, viewer.timeZone),
  ];
  const first = draw();
  const make = vi.spyOn(Intl, 'DateTimeFormat');
  expect(draw()).toEqual(first);
  expect(make).not.toHaveBeenCalled();
});

test('a computer that is taken to another zone shows its time', () => {
  const viewer = { now: NOON, locale: 'en-GB', timeZone: undefined };
  process.env.TZ = 'Europe/Berlin';
  expect(formatTime(NOON, viewer)).toBe('13:00');
  process.env.TZ = 'Asia/Tokyo';
  expect(formatTime(NOON, viewer)).toBe('21:00');
  // By the same clock in winter.
  process.env.TZ = 'Africa/Lagos';
  expect(formatTime(Date.UTC(2026, 6, 1, 12), viewer)).toMatch(/13:00/);
});
