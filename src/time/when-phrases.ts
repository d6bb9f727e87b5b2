import { DAY_MS } from './durations';
import { dayNumber, weekdayOf } from './iso-day';

/** A day that some words name. */
export type NamedDay = {
  number: number;
  /** A weekday and nothing else: at the beginning of a text it is rather a part of it, as in "Monday report". */
  bare: boolean;
  /** Also another word, as "sat" and "sun": counts with a preposition or a time alone. */
  weak: boolean;
};

/** Reads the words of a date in one language; they come plain, without the points behind them. */
export type DateReader = {
  plain: (word: string) => string;
  /** What is a word, where not everything between two blanks is; global. */
  words?: RegExp;
  /** A word before it makes it a part of the sentence: "prepare the deck for Friday". */
  bound: ReadonlySet<string>;
  /** A word after it does: "tomorrow is the deadline". */
  goesOn: ReadonlySet<string>;
  /** How a verb ends that stands behind it; null where none does. */
  verbEnd: RegExp | null;
  day: (words: readonly string[], today: number) => NamedDay | null;
  /** Minutes of the day. A number alone is a time only after a day. */
  time: (words: readonly string[], where: 'alone' | 'after a day') => number | null;
};

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const COUNTS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const WEAK = new Set(['sat', 'sun', 'wed']);

/** The day that all of these words name; null for any others. */
export function dayPhrase(words: readonly string[], today: number): NamedDay | null {
  const [first = '', ...rest] = words;
  const firm = (number: number | null) => (number === null ? null : { number, bare: false, weak: false });
  if (first === 'on' || first === 'by' || first === 'this') {
    const day = rest[0] === 'on' || rest[0] === 'by' ? null : dayPhrase(rest, today);
    return day && firm(day.number);
  }
  if (first === 'next') return firm(nextPhrase(rest, today));
  if (first === 'in') return firm(inPhrase(rest, today));
  const weekday = weekdayNamed(first);
  if (words.length === 1) {
    if (first === 'today') return firm(today);
    if (first === 'tomorrow' || first === 'tmrw') return firm(today + 1);
    if (weekday !== null) return { number: nextWeekday(weekday, today), bare: true, weak: WEAK.has(first) };
    const number = dayNumber(first);
    return firm(Number.isInteger(number) ? number : null);
  }
  return firm(monthDay(weekday === null ? words : rest, today));
}

/** Minutes of the day that all of these words name. A number alone is a time only after a day: 9 is the morning's, 3 the afternoon's. */
export function timePhrase(words: readonly string[], where: 'alone' | 'after a day'): number | null {
  const said = words[0] === 'at' ? words.slice(1) : words;
  const text = said.join('');
  if (said.length > 2 || (said.length === 2 && !/^[ap]m$/.test(said[1] ?? ''))) return null;
  if (text === 'noon') return 12 * 60;
  const [, hours = '', minutes, half] = /^(\d{1,2})(?:[:.](\d\d))?([ap]m)?$/.exec(text) ?? [];
  if (hours === '' || (minutes === undefined && half === undefined && where === 'alone')) return null;
  const hour = hourOf(Number(hours), half, minutes === undefined);
  const past = Number(minutes ?? 0);
  return hour === null || past > 59 ? null : hour * 60 + past;
}

/** 9 is the morning's, 3 the afternoon's, where no more is said. */
export function hourOf(said: number, half: string | undefined, bare: boolean): number | null {
  if (half !== undefined) return said < 1 || said > 12 ? null : (said % 12) + (half === 'pm' ? 12 : 0);
  if (said > 23 || (bare && said === 0)) return null;
  return bare && said < 7 ? said + 12 : said;
}

/** "next week" is its Monday; "next fri" the Friday of next week. */
function nextPhrase(words: readonly string[], today: number): number | null {
  const [word = ''] = words;
  if (words.length !== 1) return null;
  const monday = nextWeekday(1, today);
  if (word === 'week') return monday;
  const weekday = weekdayNamed(word);
  return weekday === null ? null : monday + ((weekday + 6) % 7);
}

/** "in 3 days", "in a week", "in two months". */
function inPhrase([amount = '', unit = '', ...more]: readonly string[], today: number): number | null {
  const named = amount === 'a' || amount === 'an' ? 1 : COUNTS.indexOf(amount);
  const count = /^\d{1,2}$/.test(amount) ? Number(amount) : named;
  if (count < 1 || more.length > 0) return null;
  if (unit === 'day' || unit === 'days') return today + count;
  if (unit === 'week' || unit === 'weeks') return today + 7 * count;
  if (unit !== 'month' && unit !== 'months') return null;
  return monthsAhead(count, today);
}

/** The same day of a later month; its last one where it has no such day. */
export function monthsAhead(count: number, today: number): number {
  const from = new Date(today * DAY_MS);
  const last = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + count + 1, 0)).getUTCDate();
  const day = Math.min(from.getUTCDate(), last);
  return Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + count, day) / DAY_MS;
}

/** "dec 5", "5 december", "the 5th of December". */
function monthDay(words: readonly string[], today: number): number | null {
  const [one = '', other = ''] = words.filter((word) => word !== 'of');
  if (words.filter((word) => word !== 'of').length !== 2) return null;
  const [month, day] = /^\d/.test(one) ? [other, one] : [one, other];
  const number = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(day)?.[1];
  const index =
    month.length < 3
      ? -1
      : MONTHS.findIndex(
          (name) => name === month || name.slice(0, 3) === month || (month === 'sept' && name === 'september'),
        );
  return index < 0 || number === undefined ? null : nextMonthDay(index, Number(number), today);
}

/** Monday, mon, tues, thur … */
function weekdayNamed(word: string): number | null {
  const index =
    word.length < 3 ? -1 : WEEKDAYS.findIndex((name) => name === word || (word.length < 6 && name.startsWith(word)));
  return index < 0 ? null : index;
}

/** The Friday, or other weekday, that comes next: never today. */
export function nextWeekday(weekday: number, today: number): number {
  return today + ((weekday - weekdayOf(today) + 7) % 7 || 7);
}

/** The number of this day of this month, this year or the next; null where no month has it. */
export function nextMonthDay(month: number, day: number, today: number): number | null {
  const year = new Date(today * DAY_MS).getUTCFullYear();
  for (const one of [year, year + 1]) {
    const date = new Date(Date.UTC(one, month, day));
    const number = date.getTime() / DAY_MS;
    if (date.getUTCMonth() === month && number >= today) return number;
  }
  return null;
}

/** English, which is understood in every language. */
export const english: DateReader = {
  plain: (word) => word.toLowerCase(),
  bound: new Set(
    'a about after an and before between each every for from last no not of or since than the till to until with'.split(
      ' ',
    ),
  ),
  goesOn: new Set("and are is or to until was were's".split(' ')),
  verbEnd: null,
  day: dayPhrase,
  time: timePhrase,
};
