import { calendarDay } from './calendar-day';
import { dateFormat } from './date-format';
import { DAY_MS } from './durations';
import { fold } from './fold';
import { isoDay } from './iso-day';
import type { Viewer } from './viewer';

/** Arabic days have it, and are said without. */
const ARTICLE = /^ال/;

/**
 * The day that someone has typed, as `2026-11-27`; null where it cannot be told. Read in the viewer's language and order: "11/27" or
 * "27.11.", "Nov 27", "friday", "tomorrow", or as Close writes it.
 *
 * @param which is meant where several days are called so, as without a year: the next one, or the nearest, which may be past
 */
export function parseDay(typed: string, viewer: Viewer, which: 'next' | 'nearest' = 'next'): string | null {
  const today = calendarDay(viewer.now, viewer.timeZone);
  const text = fold(typed, viewer.locale).trim();
  const words = text.match(/[\p{L}\p{M}]+|\d+/gu) ?? [];
  const away = daysAway(text, viewer.locale, which);
  const number =
    away !== null
      ? today + away
      : words.length === 1 && words[0]
        ? byName(words[0], today, viewer, which)
        : byParts(words, today, viewer, which);
  return number === null ? null : isoDay(number);
}

/** "today", "tomorrow", "yesterday"; "übermorgen", "après-demain" and the like where a language has a word for it. */
function daysAway(text: string, locale: string | undefined, which: 'next' | 'nearest'): number | null {
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const days = which === 'next' ? [0, 1, 2] : [0, 1, -1, 2, -2];
  return days.find((away) => fold(relative.format(away, 'day'), locale) === text) ?? null;
}

/** The day of this name. */
function byName(word: string, today: number, { locale }: Viewer, which: 'next' | 'nearest'): number | null {
  const away = which === 'next' ? [1, 2, 3, 4, 5, 6, 7] : [0, -1, 1, -2, 2, -3, 3];
  return away.map((days) => today + days).find((day) => isNameOf(word, day, 'weekday', locale)) ?? null;
}

/** Numbers in the viewer's order, or with the month's name. A weekday beside them says nothing new. */
function byParts(
  words: readonly string[],
  today: number,
  { locale }: Viewer,
  which: 'next' | 'nearest',
): number | null {
  const months = Array.from({ length: 12 }, (_, month) => Date.UTC(2026, month, 15) / DAY_MS);
  let month: number | null = null;
  const numbers: string[] = [];
  for (const word of words) {
    if (/\d/.test(word)) numbers.push(word);
    else {
      // The last one: in "mar. 3 juin" the first is a weekday.
      const named = months.findIndex((day) => isNameOf(word, day, 'month', locale));
      if (named >= 0) month = named + 1;
    }
  }
  const fourDigits = numbers.findIndex((number) => number.length === 4);
  const rest = numbers.filter((_, index) => index !== fourDigits);
  const inOrder = fourDigits === 0 ? ['month', 'day'] : orderOf(locale);
  const hasYear = fourDigits < 0 && rest.length > (month === null ? 2 : 1);
  const parts = inOrder.filter((part) => (part === 'year' ? hasYear : part === 'day' || month === null));
  if (parts.length !== rest.length) return null;
  const read = (part: string) => Number(rest[parts.indexOf(part)]);
  const on = { month: month ?? read('month'), day: read('day') };
  if (fourDigits >= 0) return numberOf({ ...on, year: Number(numbers[fourDigits]) });
  if (hasYear) return numberOf({ ...on, year: 2000 + read('year') });
  const thisYear = new Date(today * DAY_MS).getUTCFullYear();
  const years = [thisYear - 1, thisYear, thisYear + 1].map((one) => numberOf({ ...on, year: one }));
  const days = years.filter((day) => day !== null);
  if (which === 'next') return days.find((day) => day >= today) ?? null;
  return days.toSorted((one, other) => Math.abs(one - today) - Math.abs(other - today))[0] ?? null;
}

function isNameOf(word: string, day: number, part: 'weekday' | 'month', locale: string | undefined): boolean {
  // "2 de jan." is no day of "dezembro".
  if (word.length < (part === 'month' ? 3 : 2)) return false;
  return namesOf(day, part, locale).some((name) => name.startsWith(word) || name.replace(ARTICLE, '').startsWith(word));
}

/** The names of twelve months are looked through for each day that a brief has in a field. */
const names = new Map<string, string[]>();
const MAX_NAMES = 100;

function namesOf(day: number, part: 'weekday' | 'month', locale: string | undefined): string[] {
  const key = `${day} ${part} ${locale}`;
  const known = names.get(key);
  if (known) return known;
  if (names.size >= MAX_NAMES) names.clear();
  const spelled = spell(day, part, locale);
  names.set(key, spelled);
  return spelled;
}

/** Alone, and as it is beside a day: Polish says "listopad", and "27 listopada". */
function spell(day: number, part: 'weekday' | 'month', locale: string | undefined): string[] {
  return (['long', 'short'] as const).flatMap((length) =>
    [{}, { day: 'numeric' } as const].flatMap((beside) =>
      dateFormat(locale, { ...beside, [part]: length, timeZone: 'UTC' })
        .formatToParts(day * DAY_MS)
        .filter(({ type }) => type === part)
        .map(({ value }) => fold(value, locale)),
    ),
  );
}

/** How the viewer writes a day in numbers. */
function orderOf(locale: string | undefined): string[] {
  const parts = dateFormat(locale, { year: 'numeric', month: 'numeric', day: 'numeric' }).formatToParts(0);
  return parts.map(({ type }) => type as string).filter((type) => ['year', 'month', 'day'].includes(type));
}

/** Null for a day that no month has. */
function numberOf({ year, month, day }: { year: number; month: number; day: number }): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() / DAY_MS : null;
}
