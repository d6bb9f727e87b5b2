import * as v from 'valibot';
import { parseEmail } from '../../domain/email';

/** Characters. Far longer than any key or id seen; a pasted novel is refused before anything is done with it. */
const MAX_TEXT = 1000;
const MAX_LIST = 500;

export const nothing = v.pipe(
  v.unknown(),
  v.transform(() => undefined),
);

/** A text of at most so many characters. */
export function textUpTo(max: number) {
  return v.pipe(v.string(), v.maxLength(max));
}

export const shortText = textUpTo(MAX_TEXT);

export const shortTexts = v.pipe(v.array(v.unknown()), v.maxLength(MAX_LIST), v.array(shortText));

export const integer = v.pipe(v.number(), v.integer());

/** A tab's number; null is the tab of the sender. JSON makes null of what is left out, in one browser or the other. */
export const tabOrNull = v.nullish(integer, null);

/** Milliseconds since 1970. */
export const instant = v.pipe(v.number(), v.finite());

/** A day there is: `2026-11-24`. */
export const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/), v.check(isDay));

/** An instant as our drafts and Close write it, in UTC and to the second: `2026-11-24T08:00:00Z`. */
export const utcInstant = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/),
  v.check((text) => !Number.isNaN(Date.parse(text))),
);

/** One address and nothing else, in lower case. */
export const email = v.pipe(
  v.string(),
  v.check((text) => parseEmail(text) === text),
);

/** The one address of a text. */
export const emailInText = v.pipe(v.string(), v.transform(parseEmail), v.string());

function isDay(text: string): boolean {
  const midnight = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(text);
}
