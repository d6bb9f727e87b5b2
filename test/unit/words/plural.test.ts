import { describe, expect, test } from 'vitest';
import { countIn } from '../../../src/words/plural';

describe('a number and its noun', () => {
  const german = countIn<'one'>('de');
  const polish = countIn<'one' | 'few' | 'many'>('pl');
  const arabic = countIn<'zero' | 'one' | 'two' | 'few' | 'many'>('ar-u-nu-latn');
  const french = countIn<'one'>('fr');

  test.each([
    [german(1, { one: '# Termin', other: '# Termine' }), '1 Termin'],
    [german(1200, { one: '# Termin', other: '# Termine' }), '1.200 Termine'],
    [french(0, { one: '# jour', other: '# jours' }), '0 jour'],
    [french(2_000_000, { one: '# jour', other: '# jours' }).replaceAll(/\s/g, ' '), '2 000 000 jours'],
    ...[1, 2, 5, 22, 25].map((days) => [
      polish(days, { one: '# dzień', few: '# dni', many: '# dni (wielu)', other: '# dnia' }),
      { 1: '1 dzień', 2: '2 dni', 5: '5 dni (wielu)', 22: '22 dni', 25: '25 dni (wielu)' }[days],
    ]),
    // A form may say the number itself.
    [
      arabic(2, { zero: 'لا أيام', one: 'يوم واحد', two: 'يومان', few: '# أيام', many: '# يومًا', other: '# يوم' }),
      'يومان',
    ],
    [
      arabic(11, { zero: 'لا أيام', one: 'يوم واحد', two: 'يومان', few: '# أيام', many: '# يومًا', other: '# يوم' }),
      '11 يومًا',
    ],
  ])('%s', (made, written) => {
    expect(made).toBe(written);
  });
});
