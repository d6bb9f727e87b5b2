import type { Spoken } from '../../words/spoken';
import { dateFormat } from '../date-format';
import { DAY_MS } from '../durations';
import { fold } from '../fold';
import { dayNumber } from '../iso-day';
import { type DateReader, hourOf, monthsAhead, type NamedDay, nextMonthDay, nextWeekday } from '../when-phrases';

/** Sunday, 29 November 2026, by its number. */
const A_SUNDAY = 20_786;
/** What Spanish and its like put around a day of the month: "el 5 de diciembre", "1er décembre". */
const MONTH_DAY = /^(\d{1,2})(?:er|o|a|\.)?(?: de)? (\p{L}{3,})$/u;
const IN_NUMBERS = /^(\d{1,2})[./-](\d{1,2})(?:[./-](\d{4}))?$/;

/** `short`: other words, too, in most languages: "mar", "so", "dom". */
type Names = { full: readonly string[][]; short: readonly string[][] };

/** Reads days and times in a language that its catalogue has the words for; names of days and months are the browser's. */
export function spokenDates(spoken: Spoken, language: string): DateReader {
  const ways = (text: string) => text.split('|').map((way) => fold(way, language));
  const longestFirst = (text: string) => ways(text).sort((one, other) => other.length - one.length);
  const article = ways(spoken.article);
  const lead = [...longestFirst(spoken.on), ...article];
  const at = longestFirst(spoken.at);
  const hour = longestFirst(spoken.hour);
  const halves = { am: ways(spoken.morning ?? ''), pm: ways(spoken.evening ?? '') };
  const [weekdays, months] = [weekdayNames(language, spoken.weekdays?.split('|') ?? []), monthNames(language)];
  const units = [ways(spoken.day), ways(spoken.week), ways(spoken.month)];
  const pairs = ways(spoken.pairs ?? '');
  const amounts = spoken.amounts.split('|').map((ones) => fold(ones, language).split(' '));
  const relative = ['today', 'tomorrow', 'afterTomorrow'] as const;

  function amountOf(said: string): number {
    return /^\d{1,2}$/.test(said) ? Number(said) : amounts.findIndex((ones) => ones.includes(said)) + 1;
  }

  function ahead(text: string, today: number): number | null {
    for (const before of longestFirst(spoken.in)) {
      if (!text.startsWith(`${before} `)) continue;
      const said = text.slice(before.length + 1).split(' ');
      const unit = said.pop() ?? '';
      const pair = pairs.indexOf(unit);
      const index = pair < 0 ? units.findIndex((names) => names.includes(unit)) : pair;
      // "Za tydzień", "بعد أسبوعين": the number is in the word.
      const amount = said.length > 0 ? amountOf(said.join(' ')) : pair < 0 ? 1 : 2;
      if (amount < 1 || index < 0) continue;
      return index === 2 ? monthsAhead(amount, today) : today + amount * (index === 1 ? 7 : 1);
    }
    return null;
  }

  function weekday(text: string, today: number): NamedDay | null {
    for (const coming of ways(spoken.coming)) {
      const rest = text.startsWith(`${coming} `) ? text.slice(coming.length + 1) : text.replace(` ${coming}`, '');
      const index = rest === text ? -1 : weekdays.full.findIndex((names) => names.includes(rest));
      if (index >= 0) return firm(nextWeekday(index, today));
    }
    const full = weekdays.full.findIndex((names) => names.includes(text));
    if (full >= 0) return { number: nextWeekday(full, today), bare: true, weak: false };
    const short = weekdays.short.findIndex((names) => names.includes(text));
    return short < 0 ? null : { number: nextWeekday(short, today), bare: true, weak: true };
  }

  /** Which half of the day is said beside the hour, and what is said besides. */
  function halfOf(text: string): [half: 'am' | 'pm' | undefined, rest: string] {
    for (const half of ['am', 'pm'] as const)
      for (const way of halves[half])
        if (way !== '' && text.endsWith(` ${way}`)) return [half, text.slice(0, -way.length - 1)];
    return [undefined, text];
  }

  function monthDay(text: string, today: number): NamedDay | null {
    const [, day = '', name = ''] = MONTH_DAY.exec(text) ?? [];
    const index = name === '' ? -1 : months.findIndex((names) => names.some((one) => one.startsWith(name)));
    const number = index < 0 ? null : nextMonthDay(index, Number(day), today);
    if (number !== null) return firm(number);
    const [, first, second, year] = IN_NUMBERS.exec(text) ?? [];
    if (first === undefined || second === undefined) return null;
    if (year === undefined) {
      const next = nextMonthDay(Number(second) - 1, Number(first), today);
      return next === null ? null : { number: next, bare: false, weak: true };
    }
    const exact = dayNumber(`${year}-${second.padStart(2, '0')}-${first.padStart(2, '0')}`);
    return Number.isInteger(exact) ? firm(exact) : null;
  }

  function day(text: string, today: number): NamedDay | null {
    const away = relative.findIndex((name) => ways(spoken[name]).includes(text));
    if (away >= 0) return firm(today + away);
    if (ways(spoken.nextWeek).includes(text)) return firm(nextWeekday(1, today));
    const later = ahead(text, today);
    if (later !== null) return firm(later);
    const named = weekday(text, today);
    if (named) return named;
    const [first = '', ...rest] = text.split(' ');
    const isWeekday = [...weekdays.full, ...weekdays.short].some((names) => names.includes(first));
    const dated = isWeekday ? rest.join(' ') : text;
    return monthDay(dated, today) ?? (dated === text ? null : monthDay(without(lead, dated), today));
  }

  return {
    plain: (word) => fold(word, language),
    bound: new Set(ways(spoken.bound)),
    goesOn: new Set(ways(spoken.goesOn)),
    verbEnd: spoken.verbEnd === '' ? null : new RegExp(`(?:${spoken.verbEnd})$`, 'u'),
    day(words, today) {
      const text = words.join(' ');
      const found = day(text, today);
      if (found) return found;
      const rest = without(lead, text);
      const led = rest === text ? null : day(rest, today);
      // "Il mar" may be the sea.
      const isSure = led && !(led.weak && article.some((way) => text.startsWith(`${way} `)));
      return isSure ? firm(led.number) : led;
    },
    time(words, where) {
      const text = words.join(' ');
      if (ways(spoken.noon).includes(text)) return 12 * 60;
      const [half, bare] = halfOf(without(at, text));
      const said = without(at, bare);
      const unit = hour.find((name) => new RegExp(`^\\d{1,2}([:.]\\d\\d)? ?${name}( ?\\d\\d)?$`, 'u').test(said));
      const plain = unit === undefined ? said : said.replace(new RegExp(` ?${unit} ?`, 'u'), ':').replace(/:$/, '');
      const [, hours = '', minutes] = /^(\d{1,2})(?:[:.](\d\d))?$/.exec(plain) ?? [];
      const isSure = minutes !== undefined || unit !== undefined || half !== undefined;
      if (hours === '' || (!isSure && where === 'alone')) return null;
      const of = hourOf(Number(hours), half, minutes === undefined);
      const past = Number(minutes ?? 0);
      return of === null || past > 59 ? null : of * 60 + past;
    },
  };
}

function firm(number: number): NamedDay {
  return { number, bare: false, weak: false };
}

function without(before: readonly string[], text: string): string {
  const way = before.find((one) => text.startsWith(`${one} `));
  return way === undefined ? text : text.slice(way.length + 1);
}

/** From Sunday on; `others`: more forms of each, apart by blanks. */
function weekdayNames(language: string, others: readonly string[]): Names {
  const names = (weekday: 'long' | 'short') =>
    Array.from({ length: 7 }, (_, index) => written(language, { weekday }, (A_SUNDAY + index) * DAY_MS));
  const full = names('long');
  return {
    full: full.map((name, index) => [name, ...fold(others[index] ?? '', language).split(' ')]),
    // "Sexta" is short for "sexta-feira".
    short: names('short').map((name, index) => [name, full[index]?.split('-')[0] ?? name]),
  };
}

/** As it stands alone, and beside a day: "grudzień", "5 grudnia". */
function monthNames(language: string): string[][] {
  return Array.from({ length: 12 }, (_, index) => {
    const instant = Date.UTC(2026, index, 15);
    const beside = dateFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' }).formatToParts(instant);
    return [
      fold(beside.find(({ type }) => type === 'month')?.value ?? '', language),
      ...(['long', 'short'] as const).map((length) => written(language, { month: length }, instant)),
    ];
  });
}

function written(language: string, parts: Intl.DateTimeFormatOptions, instant: number): string {
  return fold(dateFormat(language, { ...parts, timeZone: 'UTC' }).format(instant), language).replace(/\.$/, '');
}
