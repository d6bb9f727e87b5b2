import * as english from '../../../src/words/english';
import type { Words } from '../../../src/words/words';

/** Greek, so that what `Intl` writes by itself has letters of its own as well. */
export const PSEUDO = 'el';

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const marked = 'áƀçđéƒğĥíĵķĺɱñóþɋřšťúṽŵẋýžÁɃÇĐÉƑĞĤÍĴĶĹṀÑÓÞɊŘŠŤÚṼŴẊÝŽ';
const marks = new Map([...plain].map((letter, index) => [letter, [...marked][index] ?? letter]));

/** What of a text is in letters of the pseudo-locale. */
export const MARKED = new RegExp(`[${marked}]`, 'u');

/** English with an accent on each letter, and a third longer: what stands in it without accents is not from the catalogue. */
export function pseudoLocale(): Words {
  return { ...(inPseudo(english) as Words), language: PSEUDO };
}

function inPseudo(entry: unknown): unknown {
  if (typeof entry === 'string') return mark(entry, []);
  if (typeof entry === 'function') return (...holes: unknown[]) => mark(String(entry(...holes)), holes);
  if (Array.isArray(entry)) return entry.map(inPseudo);
  if (typeof entry !== 'object' || entry === null) return entry;
  return Object.fromEntries(Object.entries(entry).map(([key, value]) => [key, inPseudo(value)]));
}

/** What a phrase was given stays as it is. */
function mark(text: string, holes: readonly unknown[]): string {
  const given = holes.flat().filter((hole) => typeof hole === 'string' && hole !== '');
  const longestFirst = given.map(String).sort((one, other) => other.length - one.length);
  const apart = new RegExp(`(${longestFirst.map(escapePattern).join('|')})`, 'u');
  const parts = longestFirst.length === 0 ? [text] : text.split(apart);
  return parts.map((part, index) => (index % 2 === 0 ? accented(part) : part)).join('');
}

function accented(text: string): string {
  return [...text].map((letter) => (marks.get(letter) ?? letter).repeat(/[aeiou]/.test(letter) ? 2 : 1)).join('');
}

function escapePattern(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
