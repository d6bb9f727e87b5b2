import { expect, test } from 'vitest';
import { middayZone } from '../midday-zone';

const HOUR = 3_600_000;

test.each(['2026-01-15T00:00:00Z', '2026-07-15T00:00:00Z'])(
  'at each half hour of %s it is day where the tests run',
  (day) => {
    for (let at = Date.parse(day); at < Date.parse(day) + 24 * HOUR; at += HOUR / 2) {
      const zone = middayZone(at);
      const hour = Number(
        new Intl.DateTimeFormat('en', { timeZone: zone, hour: '2-digit', hourCycle: 'h23' }).format(at),
      );
      expect(hour, `${new Date(at).toISOString()} in ${zone}`).toBeGreaterThanOrEqual(8);
      expect(hour, `${new Date(at).toISOString()} in ${zone}`).toBeLessThanOrEqual(13);
    }
  },
);
