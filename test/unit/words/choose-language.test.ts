import { afterEach, expect, test, vi } from 'vitest';
import { bestLanguage } from '../../../src/words/best-language';
import { chooseLanguage } from '../../../src/words/choose-language';
import { isolate, isolateNames } from '../../../src/words/isolate-names';
import { languages } from '../../../src/words/languages';
import { englishWords, speak, words } from '../../../src/words/words';

const spoken = Object.keys(languages);

afterEach(() => speak(englishWords));

test('the first of the browser’s languages that there is, or a sister of it; English where there is none', () => {
  expect(bestLanguage(['en-GB', 'de'], spoken)).toBe('en');
  expect(bestLanguage(['tlh', 'xx'], spoken)).toBe('en');
  expect(bestLanguage([], spoken)).toBe('en');
  for (const tag of Object.keys(languages)) {
    expect(bestLanguage(['tlh', tag.toLowerCase(), 'en'], spoken)).toBe(tag);
    expect(bestLanguage([`${tag.split('-')[0]}-ZZ`], spoken)).toBe(tag);
  }
});

test('a language that cannot be fetched is English', async () => {
  for (const [tag, language] of Object.entries(languages)) {
    vi.spyOn(language, 'load').mockRejectedValueOnce(new Error('gone with the update'));
    expect(await chooseLanguage([tag])).toEqual({ language: 'en', direction: 'ltr' });
    expect(words.panel.look).toBe('Look again');
  }
  expect(await chooseLanguage(['tlh'])).toEqual({ language: 'en', direction: 'ltr' });
});

test('a name of the other direction orders itself and nothing around it', () => {
  const phrases = isolateNames({ of: (name: string, days: number) => `${name}: ${days} days`, list: ['x'] }, 'ltr');
  expect(phrases.of('شركة النور', 3)).toBe('\u2068شركة النور\u2069: 3 days');
  expect(phrases.of('Acme', 3)).toBe('Acme: 3 days');
  expect(phrases.list).toEqual(['x']);
  expect(isolate('Acme GmbH (Wien)', 'rtl')).toBe('\u2068Acme GmbH (Wien)\u2069');
  expect(isolate('+43 1 123', 'rtl')).toBe('\u2068+43 1 123\u2069');
  expect(isolate('10:00 – 11:00', 'rtl')).toBe('10:00 – 11:00');
  expect(isolate('شركة', 'rtl')).toBe('شركة');
});
