import type { Spoken } from '../../words/spoken';
import { dateFormat } from '../date-format';
import { DAY_MS } from '../durations';
import { westernDigits } from '../fold';
import { type DateReader, hourOf, monthsAhead, type NamedDay, nextMonthDay, nextWeekday } from '../when-phrases';

/** Sunday, 29 November 2026, by its number. */
const A_SUNDAY = 20_786;
const MONDAY = 1;

/**
 * Reads days and times in Japanese, which sets no blanks: "明日9時にダナに電話", "提案書を金曜日までに送付". Numbers stand as year, month, day.
 */
export function unspacedDates(spoken: Spoken, unspaced: NonNullable<Spoken['unspaced']>, language: string): DateReader {
  const amounts = spoken.amounts.split('|');
  const units = [spoken.day, spoken.week, spoken.month];
  const relative = [spoken.today, spoken.tomorrow, spoken.afterTomorrow];
  const weekdays = Array.from({ length: 7 }, (_, index) =>
    dateFormat(language, { weekday: 'long', timeZone: 'UTC' }).format((A_SUNDAY + index) * DAY_MS),
  );
  // "金曜日", "金曜".
  const weekday = `(?:${weekdays.map((name) => name.slice(0, -1)).join('|')})(?:${spoken.day})?`;
  const number = `(?:[\\d０-９]{1,2}|${spoken.amounts})`;
  const beside = '(?:[(（].曜?日?[)）])?';
  const day = [
    ...relative,
    `(?:${spoken.nextWeek})(?:の?${weekday})?`,
    `(?:${spoken.coming})?${weekday}`,
    ...units.map((unit) => `${number}(?:${unit})(?:${spoken.in})`),
    `[\\d０-９]{1,2}月[\\d０-９]{1,2}日${beside}`,
    `[\\d０-９]{1,2}[/／][\\d０-９]{1,2}${beside}(?![\\d０-９/／])`,
  ].join('|');
  const clock = `[\\d０-９]{1,2}(?:${spoken.hour}(?!間)(?:[\\d０-９]{1,2}${unspaced.minute}|${unspaced.halfPast})?|[:：][\\d０-９]{2})`;
  const time = `(?:${spoken.morning}|${spoken.evening})?${clock}|${spoken.noon}`;
  const end = `(?:${unspaced.behind})?(?!${unspaced.goesOn}|日)`;
  const date = `(?:${day}|${time})${end}`;
  const all = (pattern: string) => new RegExp(`^(?:${pattern})$`, 'u');
  const behind = new RegExp(`(?:${unspaced.behind})$`, 'u');

  const dayOf = (text: string, today: number, isBare: boolean): NamedDay | null => {
    const firm = (number: number | null) => (number === null ? null : { number, bare: false, weak: false });
    const away = relative.findIndex((ways) => all(ways).test(text));
    if (away >= 0) return firm(today + away);
    const named = weekdays.findIndex((name) => text.includes(name.slice(0, -1)));
    if (new RegExp(`^(?:${spoken.nextWeek})`, 'u').test(text))
      return firm(nextWeekday(MONDAY, today) + (named < 0 ? 0 : (named + 6) % 7));
    const [, month = '', monthDay = ''] = /^(\d+)[月/](\d+)/.exec(text) ?? [];
    if (month !== '') {
      const found = firm(nextMonthDay(Number(month) - 1, Number(monthDay), today));
      return found && { ...found, weak: text.includes('/') };
    }
    if (all(`(?:${spoken.coming})?${weekday}`).test(text))
      return { number: nextWeekday(named, today), bare: isBare && all(weekday).test(text), weak: false };
    const index = units.findIndex((unit) => all(`${number}(?:${unit})(?:${spoken.in})`).test(text));
    const said = new RegExp(`^${number}`, 'u').exec(text)?.[0] ?? '';
    const amount = amounts.indexOf(said) + 1 || Number(said);
    if (index < 0 || amount < 1) return null;
    return firm(index === 2 ? monthsAhead(amount, today) : today + amount * (index === 1 ? 7 : 1));
  };

  return {
    words: new RegExp(`${date}|(?:(?!${date})\\S)+`, 'gu'),
    plain: (word) => westernDigits(word).replaceAll('：', ':').replaceAll('／', '/'),
    bound: new Set(),
    goesOn: new Set(),
    verbEnd: new RegExp(spoken.verbEnd, 'u'),
    day(words, today) {
      const [said = '', ...more] = words;
      if (more.length > 0) return null;
      const text = said.replace(behind, '');
      return dayOf(text, today, text === said);
    },
    time(words) {
      const [said = '', ...more] = words;
      const text = said.replace(behind, '');
      if (more.length > 0) return null;
      if (all(spoken.noon).test(text)) return 12 * 60;
      if (!all(time).test(text)) return null;
      const [hours = '', minutes] = text.match(/\d+/g) ?? [];
      const half = new RegExp(`^(?:${spoken.morning})`, 'u').test(text)
        ? 'am'
        : new RegExp(`^(?:${spoken.evening})`, 'u').test(text)
          ? 'pm'
          : undefined;
      const past = text.endsWith(unspaced.halfPast) ? 30 : Number(minutes ?? 0);
      const of = hourOf(Number(hours), half, past === 0 && minutes === undefined);
      return of === null || past > 59 ? null : of * 60 + past;
    },
  };
}
