import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { shortName } from '../../scripts/class-names';

const src = fileURLToPath(new URL('../../src/', import.meta.url));
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).map(normalize);
const sheets = files.filter((file) => file.endsWith('.css'));
const modules = sheets.filter((file) => file.endsWith('.module.css'));
const components = files.filter((file) => file.endsWith('.tsx'));
const read = (file: string) => readFileSync(join(src, file), 'utf8');

/** Classes that a sheet has rules for; those in `:global()` are not its own. */
const classesOf = (sheet: string) =>
  new Set(
    read(sheet)
      .replace(/\/\*.*?\*\/|:global\([^)]*\)|\[[^\]]*\]/gs, '')
      .replace(/\{[^{}]*\}/g, ' ')
      .match(/(?<=\.)[A-Za-z_][\w-]*/g),
  );

/** `[sheet, class]` for each class that a component takes from a module. */
const taken = components.flatMap((file) => {
  const text = read(file);
  return [...text.matchAll(/import (\w+) from '(\.[^']+\.module\.css)'/g)].flatMap(([, name = '', path = '']) => {
    const sheet = relative(src, join(src, dirname(file), path));
    const all = text.includes(`${name}[`) ? [...classesOf(sheet)] : [];
    return [...text.matchAll(new RegExp(`\\b${name}\\.(\\w+)`, 'g'))]
      .map(([, own = '']) => [sheet, own] as const)
      .concat(all.map((own) => [sheet, own] as const));
  });
});

test('the global sheets are the tokens, the reset and what notes are made of', () => {
  expect(sheets.filter((file) => !modules.includes(file)).sort()).toEqual([
    normalize('rich-text/rich-text.css'),
    normalize('ui/style/reset.css'),
    normalize('ui/style/tokens.css'),
  ]);
});

test('no two modules have one name: it is in the names of their classes', () => {
  const names = modules.map((file) => basename(file));
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test('each class that a component takes has a rule', () => {
  expect(taken.filter(([sheet, own]) => !classesOf(sheet).has(own))).toEqual([]);
});

test('each class of a module is taken by a component', () => {
  const dead = modules.flatMap((sheet) =>
    [...classesOf(sheet)]
      .filter((own) => !taken.some(([from, name]) => from === sheet && name === own))
      .map((own) => `${sheet}: ${own}`),
  );
  expect(dead).toEqual([]);
});

test('no two classes have one name in the build', () => {
  const names = modules.flatMap((sheet) => [...classesOf(sheet)].map((own) => shortName(own, sheet)));
  expect(names.length).toBeGreaterThan(100);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test('no script looks for an element by a class: the build renames them', () => {
  const scripts = files.filter((file) => /\.tsx?$/.test(file) && !file.startsWith('content'));
  const byClass = /(?:querySelector(?:All)?(?:<[^>]*>)?|closest|matches)\(\s*['"`][^'"`]*\.[a-z]/i;
  expect(scripts.filter((file) => byClass.test(read(file)))).toEqual([]);
});

test('no rule knows left from right: in Arabic the panel is written from the other side', () => {
  const physical =
    /(?:margin|padding|border|inset)-(?:left|right)|[{;]\s*(?:left|right)\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)\b|-(?:left|right)-radius/;
  /** Four sides in one, of which the second is right and the fourth left. */
  const sides = /(?:margin|padding|inset)\s*:\s*(\S+) (\S+) (\S+) ([^\s;]+);/g;
  const wrong = sheets.flatMap((sheet) => {
    const text = read(sheet).replace(/\/\*.*?\*\//gs, '');
    const uneven = [...text.matchAll(sides)].filter(([, , right, , left]) => right !== left).map(([rule]) => rule);
    return [...(physical.exec(text) ?? []), ...uneven].map((rule) => `${sheet}: ${rule}`);
  });
  expect(wrong).toEqual([]);
});
