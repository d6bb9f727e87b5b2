import type { Direction } from './best-language';

const RIGHT_TO_LEFT = '\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}';
/** A phone number has no letters, and reads from left to right everywhere. */
const PHONE = '\\+\\d';
const foreign = {
  ltr: new RegExp(`[${RIGHT_TO_LEFT}]`, 'u'),
  rtl: new RegExp(`(?![${RIGHT_TO_LEFT}])\\p{L}|${PHONE}`, 'u'),
};

/** First strong isolate, and its end: what is between them orders itself, and nothing around it. */
const FSI = '\u2068';
const PDI = '\u2069';

/** In place of a `#` in a name, which would be taken for the place of the number (`countIn`). For private use: no name has it. */
const HASH = '\ue023';

/** A text for a hole in a phrase: isolated where it is written in the other direction than the phrase. */
export function isolate(text: string, direction: Direction): string {
  return foreign[direction].test(text) ? FSI + text + PDI : text;
}

/**
 * The same entries, whose phrases take what they are given as it is, and isolate it: an Arabic name in a German sentence, a Latin one in an Arabic sentence.
 * Without it the browser would move the points and numbers beside a name to its wrong side.
 */
export function isolateNames<Entry>(entry: Entry, direction: Direction): Entry {
  return isolated(entry, direction) as Entry;
}

function isolated(entry: unknown, direction: Direction): unknown {
  if (typeof entry === 'function') {
    return (...holes: unknown[]) => {
      const filled = holes.map((hole) =>
        typeof hole === 'string' ? isolate(hole, direction).replaceAll('#', HASH) : hole,
      );
      return String(entry(...filled)).replaceAll(HASH, '#');
    };
  }
  if (Array.isArray(entry)) return entry.map((one) => isolated(one, direction));
  if (typeof entry !== 'object' || entry === null) return entry;
  return Object.fromEntries(Object.entries(entry).map(([key, value]) => [key, isolated(value, direction)]));
}
