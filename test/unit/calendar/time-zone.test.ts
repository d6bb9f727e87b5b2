import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePageEvent } from '../../../src/calendar/page-event';
import { parseTimeZone } from '../../../src/calendar/time-zone';
import { bubbleOf } from '../../page-event';
import { anyCodePoint } from '../any-code-point';

test.each([
  ['Europe/Berlin', 'Europe/Berlin'],
  [' America/Argentina/Buenos_Aires\n', 'America/Argentina/Buenos_Aires'],
  ['America/Port-au-Prince', 'America/Port-au-Prince'],
  ['UTC', 'UTC'],
])('%j is a zone', (text, zone) => {
  expect(parseTimeZone(text)).toBe(zone);
});

test.each([
  undefined,
  null,
  '',
  'undefined',
  'Berlin',
  '+05:30',
  'Europe/Berlin Europe/Paris',
  '(GMT+01:00) Berlin',
  '<b>UTC</b>',
  'x'.repeat(1_000_000),
])('%.40j is none', (text) => {
  expect(parseTimeZone(text)).toBeNull();
});

test('whatever a page says, it is a zone that this browser knows, or nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCodePoint }), (text) => {
      const zone = parseTimeZone(text);
      if (zone !== null) expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
    }),
  );
});

test('only a zone passes the border', () => {
  const said = bubbleOf('evts1', 'rep@example.test');
  const ids = { provider: 'google', eventId: 'evts1', calendarId: 'rep@example.test' };
  expect(parsePageEvent({ ...said, timeZone: 'Asia/Tokyo' })).toStrictEqual({ ...ids, timeZone: 'Asia/Tokyo' });
  expect(parsePageEvent({ ...said, timeZone: 'nowhere' })).toStrictEqual(ids);
  expect(parsePageEvent({ ...said, timeZone: 3 })).toStrictEqual(ids);
});
