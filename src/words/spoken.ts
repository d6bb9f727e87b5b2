/**
 * How a language says when something is to be done, and that someone is to be called, for next steps as they are typed. Several ways
 * stand apart by `|`. Accents and capitals do not count.
 */
export type Spoken = {
  today: string;
  tomorrow: string;
  afterTomorrow: string;
  /** Before a day: on, by, this. */
  on: string;
  /** Before a day, and before much else: a short name of a day behind it may be another word. */
  article: string;
  /** Before or behind a weekday: the next one of that name. */
  coming: string;
  nextWeek: string;
  /** Before an amount of days, weeks or months: in. */
  in: string;
  day: string;
  week: string;
  month: string;
  /** One, two, three …, the forms of each apart by blanks. */
  amounts: string;
  /** Two days, weeks and months, where a language has a word for that: "يومين". */
  pairs?: string;
  /** Weekdays in a sentence, from Sunday on, the forms of each apart by blanks, where they are not as on a calendar: "w środę". */
  weekdays?: string;
  /** Before a time of day. */
  at: string;
  /** Behind an hour. */
  hour: string;
  /** Of a language that sets no blanks between words (`time/spoken/unspaced.ts`). */
  unspaced?: {
    /** Behind a day or a time: until, on. */
    behind: string;
    /** Behind the minutes, and in their place for thirty. */
    minute: string;
    halfPast: string;
    /** What makes a day a part of the sentence, or of a name, behind it: "明日の資料", "明日香". */
    goesOn: string;
  };
  /** Beside an hour of the first half of the day, and of the second, where a day has twice twelve. */
  morning?: string;
  evening?: string;
  noon: string;
  /** A word before a day that makes it a part of the sentence: for, from, before. */
  bound: string;
  /** A word behind it that does: is, and, or. */
  goesOn: string;
  /** How the verb ends that stands behind the day, as a pattern: "Dana morgen anrufen". Empty where none does. */
  verbEnd: string;
  /** To call someone. */
  call: string;
  /** What may stand between that and the name: titles, "a", "con". */
  beforeName: string;
};

/** Null: only English is understood, which is understood everywhere. */
export const spoken: Spoken | null = null;
