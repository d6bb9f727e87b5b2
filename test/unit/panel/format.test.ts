import { describe, expect, test } from 'vitest';
import { formatDay, formatDuration, formatTime, formatWhen } from '../../../src/time/format';

/** Engines differ in spaces, commas and abbreviations; what is said is the same. */
const plain = (text: string) =>
  text
    .replace(/[\s,.]+/g, ' ')
    .replace(/ ?– ?/g, ' – ')
    .replace('Sept', 'Sep')
    .replace(' Uhr', '');

const utc = (text: string) => Date.parse(text);
const now = utc('2026-11-24T09:42:00Z');

describe('formatWhen', () => {
  test.each<[string, string, string, string | null, string, string]>([
    // what, zone, start, end, locale, written
    ['one day', 'Europe/Berlin', '2026-11-24T10:00Z', '2026-11-24T10:30Z', 'en-GB', 'Tue 24 Nov 11:00 – 11:30'],
    [
      'the user’s own way',
      'America/New_York',
      '2026-11-24T16:00Z',
      '2026-11-24T16:30Z',
      'en-US',
      'Tue Nov 24 11:00 – 11:30 AM',
    ],
    ['the user’s language', 'Europe/Berlin', '2026-11-24T10:00Z', '2026-11-24T10:30Z', 'de', 'Di 24 Nov 11:00 – 11:30'],
    [
      'another day over there',
      'Asia/Tokyo',
      '2026-11-24T16:00Z',
      '2026-11-24T16:30Z',
      'en-GB',
      'Wed 25 Nov 01:00 – 01:30',
    ],
    [
      'over midnight',
      'Europe/Berlin',
      '2026-11-24T22:30Z',
      '2026-11-24T23:30Z',
      'en-GB',
      'Tue 24 Nov 23:30 – Wed 25 Nov 00:30',
    ],
    ['no end', 'Europe/Berlin', '2026-11-24T10:00Z', null, 'en-GB', 'Tue 24 Nov 11:00'],
    ['an end before its start', 'Europe/Berlin', '2026-11-24T10:00Z', '2026-11-24T09:00Z', 'en-GB', 'Tue 24 Nov 11:00'],
    [
      'another year',
      'Europe/Berlin',
      '2027-01-05T10:00Z',
      '2027-01-05T10:30Z',
      'en-GB',
      'Tue 5 Jan 2027 11:00 – 11:30',
    ],
    [
      'over the clock change in autumn',
      'Europe/Berlin',
      '2026-10-25T00:30Z',
      '2026-10-25T02:30Z',
      'en-GB',
      'Sun 25 Oct 02:30 – 03:30',
    ],
    [
      'over the clock change in spring',
      'America/New_York',
      '2026-03-08T06:30Z',
      '2026-03-08T07:30Z',
      'en-GB',
      'Sun 8 Mar 01:30 – 03:30',
    ],
    ['a whole day', 'Europe/Berlin', '2026-11-23T23:00Z', '2026-11-24T23:00Z', 'en-GB', 'Tue 24 Nov all day'],
    [
      'a whole day of 25 hours',
      'Europe/Berlin',
      '2026-10-24T22:00Z',
      '2026-10-25T23:00Z',
      'en-GB',
      'Sun 25 Oct all day',
    ],
    [
      'whole days',
      'Europe/Berlin',
      '2026-11-23T23:00Z',
      '2026-11-26T23:00Z',
      'en-GB',
      'Tue 24 Nov – Thu 26 Nov all day',
    ],
    [
      'a whole day that begins at one',
      'America/Santiago',
      '2026-09-06T04:00Z',
      '2026-09-07T03:00Z',
      'en-GB',
      'Sun 6 Sep all day',
    ],
  ])('%s, %s', (_, timeZone, start, end, locale, written) => {
    expect(plain(formatWhen(utc(start), end === null ? null : utc(end), { now, locale, timeZone }))).toBe(written);
  });
});

test('a day alone', () => {
  expect(plain(formatDay(utc('2026-11-24T23:30Z'), { now, locale: 'en-GB', timeZone: 'Europe/Berlin' }))).toBe(
    'Wed 25 Nov',
  );
});

describe('a time has its day beside it unless that is today', () => {
  test.each([
    ['2026-11-24T09:05Z', '10:05'],
    ['2026-11-23T23:00Z', '00:00'],
    ['2026-11-23T22:59Z', 'Mon 23 Nov 23:59'],
  ])('%s', (instant, written) => {
    expect(plain(formatTime(utc(instant), { now, locale: 'en-GB', timeZone: 'Europe/Berlin' }))).toBe(written);
  });
});

test.each([
  [1, '1 min'],
  [89, '89 min'],
  [90, '2 hr'],
  [149, '2 hr'],
  [150, '3 hr'],
])('%i minutes are "%s"', (minutes, written) => {
  expect(formatDuration(minutes)).toBe(written);
});
