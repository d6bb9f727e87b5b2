import { expect, test } from 'vitest';
import { userLocale } from '../../../src/time/user-locale';

test.each([
  ['en', 'en-GB', 'en-GB'],
  ['de', 'de-AT', 'de-AT'],
  ['de', 'en-US', 'de'],
  ['pt-BR', 'pt-PT', 'pt-PT'],
  ['en', 'ja', 'en'],
  ['ar', 'ar-EG', 'ar-EG-u-nu-latn'],
  ['ar', 'de', 'ar-u-nu-latn'],
])('beside words in %s a user of %s reads dates in %s', (language, own, locale) => {
  expect(userLocale(language, own)).toBe(locale);
});
