import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayAfterKey } from '../../../src/panel/parts/day-field/day-keys';
import { formatDay, formatNumericDay } from '../../../src/time/format';
import { dayInstant, dayNumber, isoDay } from '../../../src/time/iso-day';
import { inMonths, monthWeeks } from '../../../src/time/month-weeks';
import { parseDay } from '../../../src/time/parse-day';

/** A Tuesday. */
const now = Date.UTC(2026, 10, 24, 10);
const american = { now, locale: 'en-US', timeZone: 'UTC' };
const british = { ...american, locale: 'en-GB' };
const german = { ...american, locale: 'de-DE' };
const french = { ...american, locale: 'fr-FR' };
const polish = { ...american, locale: 'pl-PL' };
const arabic = { ...american, locale: 'ar-EG-u-nu-latn' };
const japanese = { ...american, locale: 'ja-JP' };

describe('a day as it is typed', () => {
  test.each([
    ['2026-11-27', american, '2026-11-27'],
    ['11/27/2026', american, '2026-11-27'],
    ['11/27/27', american, '2027-11-27'],
    ['11/27', american, '2026-11-27'],
    ['1/5', american, '2027-01-05'],
    ['27/11', british, '2026-11-27'],
    ['27.11.', german, '2026-11-27'],
    ['27.11.2026', german, '2026-11-27'],
    ['5. dez', german, '2026-12-05'],
    ['Nov 27', american, '2026-11-27'],
    ['27 november', american, '2026-11-27'],
    ['Fri, Nov 27', american, '2026-11-27'],
    ['Friday', american, '2026-11-27'],
    ['fr', german, '2026-11-27'],
    ['tuesday', american, '2026-12-01'],
    ['today', american, '2026-11-24'],
    ['Tomorrow', american, '2026-11-25'],
    ['morgen', german, '2026-11-25'],
    ['29.2.2028', german, '2028-02-29'],
    ['29.2.2027', german, null],
    ['übermorgen', german, '2026-11-26'],
    ['ubermorgen', german, '2026-11-26'],
    ['après-demain', french, '2026-11-26'],
    ['15 fevrier', french, '2027-02-15'],
    ['27 listopada', polish, '2026-11-27'],
    ['غدًا', arabic, '2026-11-25'],
    ['غدا', arabic, '2026-11-25'],
    ['اليوم', arabic, '2026-11-24'],
    ['بعد الغد', arabic, '2026-11-26'],
    ['الأربعاء', arabic, '2026-11-25'],
    ['الاربعاء', arabic, '2026-11-25'],
    ['أحد', arabic, '2026-11-29'],
    ['27 نوفمبر', arabic, '2026-11-27'],
    ['٢٧ نوفمبر', arabic, '2026-11-27'],
    ['٢٧/١١', arabic, '2026-11-27'],
    ['明日', japanese, '2026-11-25'],
    ['１１月２７日', japanese, '2026-11-27'],
    ['13/45', american, null],
    ['27', american, null],
    ['next week', american, null],
    ['', american, null],
    ['1/2/3/4', american, null],
  ] as const)('%s', (typed, viewer, day) => {
    expect(parseDay(typed, viewer)).toBe(day);
  });

  test('what the panel writes of a day is read as that day', () => {
    const day = fc.integer({ min: dayNumber('2026-11-24'), max: dayNumber('2036-11-24') }).map(isoDay);
    const locale = fc.constantFrom(
      'en-US',
      'en-GB',
      'de-DE',
      'fr-FR',
      'es-ES',
      'nl-NL',
      'sv-SE',
      'it-IT',
      'pt-BR',
      'pl-PL',
      'ja-JP',
      'ar-EG-u-nu-latn',
    );
    const write = fc.constantFrom(formatDay, formatNumericDay);
    fc.assert(
      fc.property(day, locale, write, (wanted, locale, write) => {
        const viewer = { ...american, locale };
        expect(parseDay(write(dayInstant(wanted), viewer), viewer)).toBe(wanted);
      }),
    );
  });
});

describe('a month to choose from', () => {
  test('begins with the week of its first day, and has six weeks', () => {
    const weeks = monthWeeks(dayNumber('2026-11-24'), 1).map((week) => week.map(isoDay));
    expect(weeks.map(([first]) => first)).toEqual([
      '2026-10-26',
      '2026-11-02',
      '2026-11-09',
      '2026-11-16',
      '2026-11-23',
      '2026-11-30',
    ]);
    expect(monthWeeks(dayNumber('2026-11-24'), 0).map(([first = 0]) => isoDay(first))[0]).toBe('2026-11-01');
  });

  test.each([
    ['ArrowLeft', '2026-11-23'],
    ['ArrowRight', '2026-11-25'],
    ['ArrowUp', '2026-11-17'],
    ['ArrowDown', '2026-12-01'],
    ['Home', '2026-11-23'],
    ['End', '2026-11-29'],
    ['PageUp', '2026-10-24'],
    ['PageDown', '2026-12-24'],
  ])('%s leads to %s', (key, day) => {
    expect(isoDay(dayAfterKey(key, dayNumber('2026-11-24'), 1) ?? 0)).toBe(day);
  });

  test('a shorter month has its last day', () => {
    expect(isoDay(inMonths(dayNumber('2027-01-31'), 1))).toBe('2027-02-28');
  });
});
