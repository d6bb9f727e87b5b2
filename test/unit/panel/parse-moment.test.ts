import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatWhen } from '../../../src/time/format';
import { minutesOf, parseMoment } from '../../../src/time/parse-moment';

/** A Tuesday, 10:00 in London. */
const now = Date.UTC(2026, 10, 24, 10);
const american = { now, locale: 'en-US', timeZone: 'UTC' };
const german = { now, locale: 'de-DE', timeZone: 'Europe/Berlin' };

describe('a moment as it is typed', () => {
  test.each([
    ['11/27 2 pm', american, '2026-11-27T14:00Z'],
    ['Fri 9:30', american, '2026-11-27T09:30Z'],
    ['9:30 am Friday', american, '2026-11-27T09:30Z'],
    ['yesterday 12:15 p.m.', american, '2026-11-23T12:15Z'],
    ['12 am 11/24', american, '2026-11-24T00:00Z'],
    ['17:30', american, '2026-11-24T17:30Z'],
    ['2026-11-27T09:05', american, '2026-11-27T09:05Z'],
    ['2026-11-27 09:05', american, '2026-11-27T09:05Z'],
    ['Nov 20', american, '2026-11-20T00:00Z'],
    ['Jan 5, 8:00 AM', american, '2027-01-05T08:00Z'],
    ['27.11. 9:30', german, '2026-11-27T08:30Z'],
    ['27.11.2026, 14:00', german, '2026-11-27T13:00Z'],
    ['gestern 17h15', german, '2026-11-23T16:15Z'],
    ['friday 25:00', american, null],
    ['friday 9:75', american, null],
    ['9:00 10:00', american, null],
    ['13 pm', american, null],
    ['9', american, null],
    ['soon', american, null],
    ['', american, null],
  ])('%s', (typed, viewer, moment) => {
    expect(parseMoment(typed, viewer)).toBe(moment === null ? null : Date.parse(moment));
  });

  test.each(['en-US', 'en-GB', 'de', 'fr', 'es', 'pt-BR', 'it', 'nl', 'pl', 'ja', 'ar'])(
    'as the panel writes it in %s it is read again',
    (locale) => {
      const minutes = fc.integer({ min: -150 * 1440, max: 150 * 1440 });
      fc.assert(
        fc.property(minutes, (away) => {
          const viewer = { now, locale, timeZone: 'UTC' };
          const moment = now + away * 60_000;
          expect(parseMoment(formatWhen(moment, null, viewer), viewer)).toBe(moment);
        }),
      );
    },
  );
});

test.each([
  ['2026-11-24T10:07:59Z', 'UTC', 607],
  ['2026-11-24T23:30Z', 'Asia/Kolkata', 5 * 60],
  ['2026-07-01T02:00Z', 'America/New_York', 22 * 60],
  ['1969-12-31T23:59Z', 'UTC', 1439],
])('the minutes that have passed of the day: %s in %s', (instant, timeZone, minutes) => {
  expect(minutesOf(Date.parse(instant), timeZone)).toBe(minutes);
});
