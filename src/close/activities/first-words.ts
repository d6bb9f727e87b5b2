/** More is not read in a row of a list. */
const MAX_LENGTH = 240;

/** How a text begins, on one line; null where it has no words. What others wrote may be of any length. */
export function firstWords(text: string | null): string | null {
  if (text === null) return null;
  // What stands far behind cannot be among them, and a pattern need not go through all of it.
  const words = text
    .slice(0, MAX_LENGTH * 8)
    .replace(/\s+/g, ' ')
    .trim();
  if (words === '') return null;
  return words.length > MAX_LENGTH ? `${[...words].slice(0, MAX_LENGTH).join('').trimEnd()}…` : words;
}
