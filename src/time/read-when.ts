import { isoDay } from './iso-day';
import { type DateReader, english } from './when-phrases';

/** A day, and perhaps a time of day, that someone has written into a text. */
export type When = {
  /** The text without the words for it. */
  rest: string;
  /** `2026-11-27` */
  day: string;
  /** Of the day, by the clock; null: none was said. */
  minutes: number | null;
};

/** "Next Friday at 9:30 pm" and the like have no more words. */
const MOST_WORDS = 8;

/**
 * Finds the day in a text like "call Dana fri 9", at its end or its beginning, or before a verb that ends it; null where none is told
 * for sure. Whoever asks shows what was understood, and lets it be taken back. Words that are no date stay, whatever they are.
 *
 * @param today the number of the user's day (`calendar-day.ts`)
 * @param own reads the user's language; English is understood besides
 */
export function readWhen(text: string, today: number, own: DateReader | null = null): When | null {
  return (own && readIn(own, text, today)) ?? readIn(english, text, today);
}

function readIn(reader: DateReader, text: string, today: number): When | null {
  const ending = atEnd(reader, text, today);
  if (ending) return ending;
  const [before = '', verb = ''] = verbApart(reader, text);
  if (reader.verbEnd?.test(reader.plain(verb.trim()))) {
    const inner = atEnd(reader, before, today) ?? atBeginning(reader, text, today);
    if (inner) return inner.rest.endsWith(verb) ? inner : { ...inner, rest: `${inner.rest}${verb}` };
  }
  return atBeginning(reader, text, today);
}

/** What stands before the last word, and that with the blanks before it. */
function verbApart({ words }: DateReader, text: string): string[] {
  const last = words ? [...text.matchAll(words)].at(-1) : null;
  if (last) return [text.slice(0, last.index), text.slice(last.index)];
  return /^(.*\S)(\s+\S+?)[\s.!]*$/su.exec(text)?.slice(1) ?? [];
}

function atEnd(reader: DateReader, text: string, today: number): When | null {
  const { found, words, most } = wordsOf(reader, text);
  for (let count = most; count > 0; count -= 1) {
    const from = words.length - count;
    if (reader.bound.has(words[from - 1] ?? '')) continue;
    const when = phrase(reader, words.slice(from), today, 'end');
    const rest = text
      .slice(0, found[from]?.index)
      .replace(/[\s,;،؛、–-]+$/, '')
      .trimStart();
    if (when && rest !== '') return { rest, ...when };
  }
  return null;
}

function atBeginning(reader: DateReader, text: string, today: number): When | null {
  const { found, words, most } = wordsOf(reader, text);
  for (let count = most; count > 0; count -= 1) {
    if (reader.goesOn.has(words[count] ?? '')) continue;
    const when = phrase(reader, words.slice(0, count), today, 'beginning');
    const rest = text.slice(found[count]?.index).trim();
    if (when && rest !== '') return { rest, ...when };
  }
  return null;
}

function wordsOf({ plain, words: pattern = /\S+/g }: DateReader, text: string) {
  const found = [...text.matchAll(pattern)];
  const words = found.map(([word]) => plain(word).replace(/[.,;!،؛、。]+$/, ''));
  return { found, words, most: Math.min(MOST_WORDS, words.length - 1) };
}

/** All of these words, or null. "9 am tomorrow", "tomorrow", "by Friday at 9", "17:30". */
function phrase(
  reader: DateReader,
  words: readonly string[],
  today: number,
  place: 'beginning' | 'end',
): Omit<When, 'rest'> | null {
  for (let before = 0; before < words.length; before += 1) {
    const ahead = before === 0 ? null : reader.time(words.slice(0, before), 'alone');
    if (before > 0 && ahead === null) continue;
    for (let length = words.length - before; length > 0; length -= 1) {
      const day = reader.day(words.slice(before, before + length), today);
      if (day === null) continue;
      const after = words.slice(before + length);
      const minutes = after.length === 0 ? ahead : ahead === null ? reader.time(after, 'after a day') : null;
      if (after.length > 0 && minutes === null) continue;
      if (minutes === null && (day.weak || (place === 'beginning' && day.bare))) continue;
      return { day: isoDay(day.number), minutes };
    }
  }
  return null;
}
