import { describe, expect, test } from 'vitest';
import { directionOf } from '../../../src/words/best-language';
import * as english from '../../../src/words/english';
import { isolateNames } from '../../../src/words/isolate-names';
import { languages } from '../../../src/words/languages';
import { workerLanguages } from '../../../src/words/worker-words';
import { sameAsInEnglish } from './same-as-in-english';
import { samples } from './samples';

/** One phrase, or a text, by its path in the catalogue. */
type Entry = [path: string, phrase: unknown];

function entries(entry: unknown, path = ''): Entry[] {
  // What is understood, and never said: test/unit/time/spoken.test.ts.
  if (path === 'spoken') return [];
  if (typeof entry !== 'object' || entry === null) return [[path, entry]];
  return Object.entries(entry).flatMap(([key, value]) => entries(value, path === '' ? key : `${path}.${key}`));
}

/** What fills the holes: no phrase has such numbers in it by itself. */
const HOLES = [41, 57, 68];
/** Each plural form of each language has one of these. */
const COUNTS = [0, 1, 2, 3, 5, 11, 14, 21, 22, 25, 100, 101, 1000];

function fill(path: string, phrase: unknown, holes: readonly unknown[]): string {
  if (typeof phrase !== 'function') return String(phrase);
  const made: unknown = phrase(...(samples[path] ?? holes));
  return String(made);
}

/** Which holes of a phrase are in what it says. */
function used(path: string, phrase: unknown): number[] {
  const said = fill(path, phrase, HOLES);
  return path in samples ? [] : HOLES.filter((hole) => said.includes(String(hole)));
}

/** Without what was put into it, and without what no language has words for. */
function hasWords(said: string): boolean {
  return /\p{L}{2,}/u.test(said.replaceAll('41', '').replace(/\b(s|min)\b/g, ''));
}

const inEnglish = new Map(entries(english));

test('each language has its words for the worker, which are those of its catalogue', async () => {
  expect(Object.keys(workerLanguages).sort()).toEqual(Object.keys(languages).sort());
  for (const [tag, { badge, menu, reminder }] of Object.entries(workerLanguages)) {
    const catalogue = await languages[tag]?.load();
    expect(catalogue?.badge).toBe(badge);
    expect(catalogue?.menu).toBe(menu);
    expect(catalogue?.reminder).toBe(reminder);
  }
});

describe.each(Object.entries(languages))('%s', (tag, language) => {
  /** As the pages get it. */
  const load = async () => isolateNames(await language.load(), directionOf(tag));
  const allowed: ReadonlySet<string> = new Set([...sameAsInEnglish.all, ...(sameAsInEnglish[tag] ?? [])]);

  test('has every phrase, with the same holes, in its own words', async () => {
    const own = new Map(entries(await load()));
    expect([...own.keys()].sort()).toEqual([...inEnglish.keys()].sort());
    const wrong: string[] = [];
    for (const [path, phrase] of own) {
      const original = inEnglish.get(path);
      if (typeof phrase !== typeof original) wrong.push(`${path} is a ${typeof phrase}`);
      if (used(path, phrase).join() !== used(path, original).join()) wrong.push(`${path} has other holes`);
      const said = fill(path, phrase, HOLES);
      if (original === null) continue;
      if (said === fill(path, original, HOLES) && hasWords(said) && !allowed.has(said)) {
        wrong.push(`${path} is English: ${said}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('has a form for each number, and nothing of what fills a hole is taken for one', async () => {
    const wrong: string[] = [];
    for (const [path, phrase] of entries(await load())) {
      if (typeof phrase !== 'function' || path in samples) continue;
      for (const count of COUNTS) {
        const said = fill(path, phrase, [count, count, count]);
        if (said.trim() === '' || /undefined|NaN|#|\[object/.test(said)) wrong.push(`${path}(${count}): ${said}`);
      }
      for (const [index] of HOLES.entries()) {
        const holes = HOLES.map((hole, at) => (at === index ? 'Acme #1 & Co' : hole));
        const said = fill(path, phrase, holes);
        if (/Acme/.test(said) && !/Acme #1 & Co|NaN/.test(said)) wrong.push(`${path}: ${said}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('has its own marks, and no blank at an edge', async () => {
    const wrong = entries(await load()).flatMap(([path, phrase]) => {
      if (phrase === null) return [];
      const said = fill(path, phrase, HOLES);
      const isPart = said.trim() !== said;
      return /["']|\.\.\.|%s|\{\w*\}/.test(said) || isPart || said.trim() === '' ? [`${path}: ${said}`] : [];
    });
    expect(wrong).toEqual([]);
  });
});

test.each(Object.entries(languages))(
  '%s: a short word on a button is a part of its whole name',
  async (_tag, { load }) => {
    const { task } = (await load()).nextSteps;
    // Whole words, as who speaks to the computer says them: https://www.w3.org/TR/WCAG22/#label-in-name
    expect(` ${task.high} `.toLowerCase()).toContain(` ${task.highShort} `.toLowerCase());
  },
);
