import { describe, expect, test } from 'vitest';
import { nearness, nearnessWords } from '../../../src/panel/features/meeting/relative-time';

describe('how near a meeting is, read on Tuesday 24 November at 10:42:30 in Berlin', () => {
  const viewer = { now: Date.parse('2026-11-24T09:42:30Z'), timeZone: 'Europe/Berlin' };

  test.each<[string, string, string | null, string | null]>([
    // what, start, end, words
    ['in minutes, rounded up', '2026-11-24T10:00Z', '2026-11-24T10:30Z', 'in 18 min'],
    ['never in 0 minutes', '2026-11-24T09:42:31Z', null, 'in 1 min'],
    ['in hours', '2026-11-24T13:00Z', '2026-11-24T14:00Z', 'in 3 hr'],
    ['late on the same day', '2026-11-24T22:30Z', '2026-11-24T23:30Z', 'in 13 hr'],
    ['the next calendar day', '2026-11-24T23:00Z', '2026-11-25T00:00Z', 'tomorrow'],
    ['within a week', '2026-11-27T10:00Z', '2026-11-27T10:30Z', 'in 3 days'],
    ['a week', '2026-12-01T10:00Z', null, 'in 7 days'],
    ['beyond a week', '2026-12-02T10:00Z', null, null],
    ['at its first moment', '2026-11-24T09:42:30Z', '2026-11-24T10:00Z', 'now'],
    ['at its last moment', '2026-11-24T09:00Z', '2026-11-24T09:42:31Z', 'now'],
    ['at its end', '2026-11-24T09:00Z', '2026-11-24T09:42:30Z', 'just ended'],
    ['just after its end', '2026-11-24T09:00Z', '2026-11-24T09:38:30Z', 'ended 4 min ago'],
    ['hours after its end', '2026-11-24T06:00Z', '2026-11-24T06:42:30Z', 'ended 3 hr ago'],
    ['the day before', '2026-11-23T09:00Z', '2026-11-23T10:00Z', 'yesterday'],
    ['days before', '2026-11-20T09:00Z', '2026-11-20T10:00Z', '4 days ago'],
    ['long ago', '2026-11-01T09:00Z', '2026-11-01T10:00Z', null],
    ['without an end, begun', '2026-11-24T09:30Z', null, 'started 12 min ago'],
    ['without an end, beginning', '2026-11-24T09:42:10Z', null, 'now'],
    ['without an end, of the day before', '2026-11-23T09:00Z', null, 'yesterday'],
    ['with an end before its start', '2026-11-24T09:30Z', '2026-11-24T09:00Z', 'started 12 min ago'],
  ])('%s', (_, start, end, words) => {
    const near = nearness(Date.parse(start), end === null ? null : Date.parse(end), viewer);
    expect(near && nearnessWords(near)).toBe(words);
  });
});

test('days are counted as people do, over a clock change of the zone', () => {
  const viewer = { now: Date.parse('2026-10-24T21:30Z'), timeZone: 'Europe/Berlin' };
  expect(nearness(Date.parse('2026-10-25T22:30Z'), null, viewer)).toEqual({ kind: 'days', days: 1 });
});

test('just after midnight, the hours say more than "tomorrow"', () => {
  const viewer = { now: Date.parse('2026-11-24T21:00Z'), timeZone: 'Europe/Berlin' };
  expect(nearness(Date.parse('2026-11-24T23:30Z'), null, viewer)).toEqual({ kind: 'in', minutes: 150 });
});
