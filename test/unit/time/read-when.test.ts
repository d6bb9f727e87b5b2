import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber } from '../../../src/time/iso-day';
import { readWhen } from '../../../src/time/read-when';
import { instantOf } from '../../../src/time/zone-time';

/** A Saturday. */
const today = dayNumber('2026-11-28');

test.each<[string, string, string, string?]>([
  ['call dana fri 9', 'call dana', '2026-12-04', '9:00'],
  ['Call Dana Fri at 3', 'Call Dana', '2026-12-04', '15:00'],
  ['send the offer tomorrow', 'send the offer', '2026-11-29'],
  ['send the offer, by Friday.', 'send the offer', '2026-12-04'],
  ['send the offer today 17:30', 'send the offer', '2026-11-28', '17:30'],
  ['tomorrow 9am call purchasing', 'call purchasing', '2026-11-29', '9:00'],
  ['9 am tomorrow call purchasing', 'call purchasing', '2026-11-29', '9:00'],
  ['follow up in 2 weeks', 'follow up', '2026-12-12'],
  ['follow up in a month', 'follow up', '2026-12-28'],
  ['follow up next week', 'follow up', '2026-11-30'],
  ['follow up next fri', 'follow up', '2026-12-04'],
  ['follow up next tuesday at noon', 'follow up', '2026-12-01', '12:00'],
  ['demo dec 5', 'demo', '2026-12-05'],
  ['demo on 5th of December at 9.15', 'demo', '2026-12-05', '9:15'],
  ['demo fri 4 dec', 'demo', '2026-12-04'],
  ['demo 2027-02-03', 'demo', '2027-02-03'],
  ['demo jan 3', 'demo', '2027-01-03'],
  ['kick-off on sat', 'kick-off', '2026-12-05'],
  ['kick-off mon 12 pm', 'kick-off', '2026-11-30', '12:00'],
  ['kick-off mon 12 am', 'kick-off', '2026-11-30', '0:00'],
])('“%s” is “%s” on %s %s', (text, rest, day, time) => {
  const [hours = 0, minutes = 0] = time?.split(':').map(Number) ?? [];
  expect(readWhen(text, today)).toEqual({ rest, day, minutes: time === undefined ? null : hours * 60 + minutes });
});

test.each([
  '',
  'tomorrow',
  'fri 9',
  'send 9',
  'order 12 licences',
  'prepare the deck for friday',
  'ask where he sat',
  'look at the sun',
  'ask may',
  'tell them when they wed',
  'friday report',
  'tomorrow is the deadline',
  'meet at 9',
  'seats for 30 february',
  'demo on feb 30',
  'fri 25',
  'call dana fri 9 or so',
  'see today’s numbers',
  'not today',
])('of “%s” nothing is taken for a day', (text) => {
  expect(readWhen(text, today)).toBeNull();
});

describe('whatever is written', () => {
  const date =
    /^(\d{1,2}(st|nd|rd|th)?|\d{1,2}[:.]\d\d([ap]m)?|\d{1,2}[ap]m|\d{4}-\d\d-\d\d|[ap]m|on|by|this|next|in|at|of|an?|noon|today|tomorrow|tmrw|weeks?|days?|months?|one|two|three|four|five|six|seven|eight|nine|ten|(mon|tue|wed|thu|fri|sat|sun)[a-z]*|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)$/;
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 8 }),
    fc.constantFrom(
      ...'call dana fri 9 at on by next in two weeks tomorrow dec 5th of 17:30 am pm sat today the for week'.split(' '),
    ),
  );
  const wordsOf = (text: string) => text.toLowerCase().match(/\S+/g) ?? [];
  const bare = (text: string) =>
    wordsOf(text)
      .map((word) => word.replace(/[.,;!–-]+$/, ''))
      .filter(Boolean);

  test('it never throws, and takes no word but those of a date, all in one place', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 9 }), fc.integer({ min: 0, max: 40_000 }), (pieces, day) => {
        const text = pieces.join(' ');
        const when = readWhen(text, day);
        if (when === null) return;
        expect(when.day).toMatch(/^\d{4}-\d\d-\d\d$/);
        const [all, rest] = [bare(text), bare(when.rest)];
        const atEnd = rest.every((word, index) => word === all[index]);
        const taken = atEnd ? all.slice(rest.length) : all.slice(0, all.length - rest.length);
        expect(atEnd || rest.every((word, index) => word === all[all.length - rest.length + index])).toBe(true);
        expect(taken.length).toBeGreaterThan(0);
        for (const word of taken) expect(word).toMatch(date);
      }),
      { numRuns: 2000 },
    );
  });
});

test.each([
  ['2026-11-27', 540, 'Europe/Berlin', '2026-11-27T08:00:00.000Z'],
  ['2026-07-01', 540, 'America/New_York', '2026-07-01T13:00:00.000Z'],
  ['2026-03-29', 150, 'Europe/Berlin', '2026-03-29T01:30:00.000Z'],
  ['2026-03-29', 540, 'Europe/Berlin', '2026-03-29T07:00:00.000Z'],
  ['2026-10-25', 150, 'Europe/Berlin', '2026-10-25T00:30:00.000Z'],
  ['2026-11-27', 0, 'Pacific/Kiritimati', '2026-11-26T10:00:00.000Z'],
])('%s, minute %d in %s is %s', (day, minutes, zone, instant) => {
  expect(new Date(instantOf(day, minutes, zone)).toISOString()).toBe(instant);
});
