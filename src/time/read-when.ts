import { isoDay } from './iso-day';
import { dayPhrase, timePhrase } from './when-phrases';

/** A day, and perhaps a time of day, that someone has written into a text. */
export type When = {
  /** The text without the words for it. */
  rest: string;
  /** `2026-11-27` */
  day: string;
  /** Of the day, by the clock; null: none was said. */
  minutes: number | null;
};

/** A word before it makes it a part of the sentence: "prepare the deck for Friday". */
const BOUND = new Set(
  'a about after an and before between each every for from last no not of or since than the till to until with'.split(
    ' ',
  ),
);
/** A word after it does: "tomorrow is the deadline". */
const GOES_ON = new Set("and are is or to until was were's".split(' '));
/** "Next Friday at 9:30 pm" and the like have no more words. */
const MOST_WORDS = 7;

/**
 * Finds the day in a text like "call Dana fri 9", in English, at its end or its beginning; null where none is told for sure. Whoever
 * asks shows what was understood, and lets it be taken back. Words that are no date stay, whatever they are.
 *
 * @param today the number of the user's day (`calendar-day.ts`)
 */
export function readWhen(text: string, today: number): When | null {
  const found = [...text.matchAll(/\S+/g)];
  const words = found.map(([word]) => word.toLowerCase().replace(/[.,;!]+$/, ''));
  const most = Math.min(MOST_WORDS, words.length - 1);
  for (let count = most; count > 0; count -= 1) {
    const from = words.length - count;
    if (BOUND.has(words[from - 1] ?? '')) continue;
    const when = phrase(words.slice(from), today, 'end');
    const rest = text
      .slice(0, found[from]?.index)
      .replace(/[\s,;–-]+$/, '')
      .trimStart();
    if (when && rest !== '') return { rest, ...when };
  }
  for (let count = most; count > 0; count -= 1) {
    if (GOES_ON.has(words[count] ?? '')) continue;
    const when = phrase(words.slice(0, count), today, 'beginning');
    const rest = text.slice(found[count]?.index).trim();
    if (when && rest !== '') return { rest, ...when };
  }
  return null;
}

/** All of these words, or null. "9 am tomorrow", "tomorrow", "by Friday at 9", "17:30". */
function phrase(words: readonly string[], today: number, place: 'beginning' | 'end'): Omit<When, 'rest'> | null {
  for (let before = 0; before < words.length; before += 1) {
    const ahead = before === 0 ? null : timePhrase(words.slice(0, before), 'alone');
    if (before > 0 && ahead === null) continue;
    for (let length = words.length - before; length > 0; length -= 1) {
      const day = dayPhrase(words.slice(before, before + length), today);
      if (day === null) continue;
      const after = words.slice(before + length);
      const minutes = after.length === 0 ? ahead : ahead === null ? timePhrase(after, 'after a day') : null;
      if (after.length > 0 && minutes === null) continue;
      if (minutes === null && (day.weak || (place === 'beginning' && day.bare))) continue;
      return { day: isoDay(day.number), minutes };
    }
  }
  return null;
}
