import { expect, test } from 'vitest';
import { exampleNumber, parseNumber } from '../../../src/panel/features/custom-fields/field-text';

test.each([
  ['1200.5', 'en-US', 1200.5],
  ['1,200.5', 'en-US', 1200.5],
  ['-1,234,567', 'en-US', -1_234_567],
  ['1200,5', 'en-US', undefined],
  ['12,34', 'en-US', undefined],
  ['1.200,5', 'de-DE', 1200.5],
  ['1.234', 'de-DE', 1234],
  ['1200.5', 'de-DE', undefined],
  ['−0,5', 'de-DE', -0.5],
  ['1 200,5', 'fr-FR', 1200.5],
  ['12.5.3', 'de-DE', undefined],
  ['five', 'en-US', undefined],
  [' ', 'en-US', null],
])('%s in %s', (typed, locale, number) => {
  expect(parseNumber(typed, locale)).toBe(number);
});

test('what is given as an example is read', () => {
  for (const locale of ['en-US', 'de', 'fr', 'ja', 'ar-u-nu-latn'])
    expect(parseNumber(exampleNumber(locale), locale)).toBe(1200.5);
});
