import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { formatInstant, parseInstant } from '../../../src/close/http/instant';

const threeOClock = Date.UTC(2026, 2, 9, 15);

describe('parseInstant', () => {
  // A machine of a build lives in UTC as a rule, where a mix-up of zones would not show.
  beforeAll(() => {
    vi.stubEnv('TZ', 'America/New_York');
    expect(new Date(threeOClock).getHours()).toBe(11);
  });
  afterAll(() => {
    vi.unstubAllEnvs();
  });

  test.each([
    ['with an offset of zero', '2026-03-09T15:00:00+00:00', threeOClock],
    ['with Z', '2026-03-09T15:00:00Z', threeOClock],
    ['without an offset: UTC, whatever the zone of the user', '2026-03-09T15:00:00', threeOClock],
    ['with six digits', '2026-03-09T15:00:00.942137+00:00', threeOClock + 942],
    ['with six digits and no offset', '2026-03-09T15:00:00.014979', threeOClock + 14],
    ['with one digit', '2026-03-09T15:00:00.5Z', threeOClock + 500],
    ['with another offset', '2026-03-09T16:30:00+01:30', threeOClock],
    ['without seconds', '2026-03-09T15:00Z', threeOClock],
    ['a date alone: its midnight in UTC', '2026-03-09', Date.UTC(2026, 2, 9)],
  ])('%s', (_, text, expected) => {
    expect(parseInstant(text)).toBe(expected);
  });

  test.each([
    '',
    'tomorrow',
    '2026',
    '1773068400',
    '2026-13-09T15:00:00Z',
    '2026-03-09T25:00:00Z',
    'Mon, 09 Mar 2026',
    ' 2026-03-09',
  ])('no instant: %j', (text) => {
    expect(parseInstant(text)).toBeNull();
  });

  test('a megabyte of digits takes no time', () => {
    expect(parseInstant(`2026-03-09T15:00:00.${'9'.repeat(1_000_000)}`)).toBeNull();
  });
});

describe('formatInstant', () => {
  test('naive seconds of UTC, as in the documentation', () => {
    expect(formatInstant(Date.UTC(2023, 8, 19, 15))).toBe('2023-09-19T15:00:00');
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, 8.64e15 + 1, Date.UTC(12_345, 0), Date.UTC(-5, 0)])(
    'no instant: %d',
    (instant) => {
      expect(formatInstant(instant)).toBeNull();
    },
  );
});
