import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { formatDay, formatTime, formatWhen } from '../../../src/time/format';
import type { Viewer } from '../../../src/time/viewer';
import { viewerIn, zoneTitle } from '../../../src/time/viewer-zone';
import { words } from '../../../src/words/words';
import { card, found } from './cards';
import { draw, textOf } from './draw';

const HOUR = 3_600_000;
/** Midnight at the end of that day in Tokyo. */
const start = Date.parse('2026-11-24T15:00:00Z');
const plain = (text: string) => text.replace(/[\s,.]+/g, ' ').replace(/ ?– ?/g, ' – ');
const inUtc: Viewer = { now: start - 2 * HOUR, locale: 'en-US' };

let offset = 0;

/** Gives the computer's clock this zone. */
function computerIn(timeZone: string) {
  // By which a change of the zone is noticed.
  offset += 1;
  vi.spyOn(Date.prototype, 'getTimezoneOffset').mockReturnValue(offset);
  const { resolvedOptions } = Intl.DateTimeFormat.prototype;
  vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockImplementation(function (this: Intl.DateTimeFormat) {
    return { ...resolvedOptions.call(this), timeZone };
  });
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

describe('a browser that keeps its zone to itself', () => {
  // It keeps to UTC in all that it writes, whatever the machine's zone is.
  beforeEach(() => void vi.stubEnv('TZ', 'UTC'));

  test.each(['UTC', 'Etc/UTC', 'GMT', 'Atlantic/Reykjavik'])('says %s: every time names its zone', (zone) => {
    computerIn(zone);
    expect(formatTime(start, inUtc)).toMatch(/\b(UTC|GMT)$/);
    expect(formatTime(start, { ...inUtc, now: start + 24 * HOUR })).toMatch(/\b(UTC|GMT)$/);
    expect(formatWhen(start, start + HOUR, inUtc)).toMatch(/\b(UTC|GMT)$/);
    expect(formatWhen(start, null, inUtc)).toMatch(/\b(UTC|GMT)$/);
    expect(formatDay(start, inUtc)).not.toMatch(/UTC|GMT/);
    expect(zoneTitle(start, inUtc)).toBe(words.time.hiddenZone);
  });

  test('the calendar tells its own: that one counts, and is named', () => {
    computerIn('UTC');
    const viewer = viewerIn('Asia/Tokyo', inUtc);
    expect(plain(formatWhen(start, start + HOUR, viewer))).toBe('Wed Nov 25 12:00 – 1:00 AM GMT+9');
    expect(zoneTitle(start, viewer)).toBe(words.time.calendarZone('Japan Standard Time'));
  });
});

describe('a computer that says where it is', () => {
  test('alone: nothing is named', () => {
    computerIn('America/Los_Angeles');
    expect(formatTime(start, inUtc)).not.toMatch(/[A-Z]{3}$/);
    expect(zoneTitle(start, inUtc)).toBeUndefined();
  });

  test.each([
    ['another clock than the calendar’s', 'America/Los_Angeles', 'Wed Nov 25 12:00 – 1:00 AM GMT+9'],
    ['the same clock under another name', 'Asia/Seoul', 'Wed Nov 25 12:00 – 1:00 AM'],
  ])('%s', (_what, timeZone, written) => {
    const viewer = viewerIn('Asia/Tokyo', { ...inUtc, timeZone });
    expect(plain(formatWhen(start, start + HOUR, viewer))).toBe(written);
  });

  test('clocks that differ for some weeks of the year are compared at the meeting', () => {
    const viewer = viewerIn('Europe/London', { ...inUtc, timeZone: 'Africa/Casablanca', locale: 'en-GB' });
    expect(plain(formatWhen(Date.parse('2026-07-01T10:00Z'), null, viewer))).toBe('Wed 1 Jul 11:00');
    expect(plain(formatWhen(Date.parse('2026-12-01T10:00Z'), null, viewer))).toBe('Tue 1 Dec 10:00 GMT');
  });
});

test('the panel writes an event’s times as its calendar does', () => {
  const meeting = { startsAt: start, endsAt: start + HOUR };
  const state = { ...found(card({ meeting })), timeZone: 'Asia/Tokyo' };
  expect(plain(textOf(draw(state)))).toContain('Wed 25 Nov 00:00 – 01:00 GMT+9');
  expect(plain(textOf(draw(found(card({ meeting })))))).toContain('Tue 24 Nov 16:00 – 17:00');
});
