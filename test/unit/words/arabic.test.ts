import { afterEach, expect, test } from 'vitest';
import { chooseLanguage } from '../../../src/words/choose-language';
import { failureWords } from '../../../src/words/failure-words';
import { englishWords, speak, words } from '../../../src/words/words';

afterEach(() => speak(englishWords));

const bare = (text: string) => text.replaceAll(/[\u200f\u2068\u2069]/g, '');

test('Arabic: what is counted has its dual, digits are western, and the button’s failure is found by its reason', async () => {
  expect(await chooseLanguage(['ar'])).toEqual({ language: 'ar', direction: 'rtl' });
  expect(bare(words.badge.failed('offline'))).toBe(`Sidecar: ${failureWords('offline').title}`);
  expect([1, 2, 3, 12].map(words.meeting.daysAgo)).toEqual(['قبل يوم', 'قبل يومين', 'قبل 3 أيام', 'قبل 12 يومًا']);
  expect(bare(words.reminder.leads('Acme #1', 3))).toBe('Acme #1 و3 عملاء محتملين آخرين');
  // The browser shows it outside of any page, and takes its direction from its first letter.
  expect(words.badge.owed(2)).toMatch(/^\u200fSidecar/);
});
