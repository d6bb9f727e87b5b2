import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const sheet = readFileSync('src/ui/style/tokens.css', 'utf8');
const [light = '', dark = ''] = sheet.split('@media (prefers-color-scheme: dark)');
const [bySystem = '', byChoice = ''] = dark.split('[data-theme="dark"]');

/** What is written on what: the colour of the words, the ground below, and the least contrast (WCAG 2.2, 1.4.3 and 1.4.11). */
const pairs: [ink: string, ground: string, least: number][] = [
  ...['surface', 'page', 'raised', 'hover'].flatMap((ground): [string, string, number][] => [
    ['text', ground, 7],
    ['muted', ground, 4.5],
    ['accent', ground, 4.5],
    ['red', ground, 4.5],
    ['outline', ground, 3],
  ]),
  ['accent', 'accent-soft', 4.5],
  ['on-accent', 'accent', 4.5],
  ['on-accent', 'accent-hover', 4.5],
  ['green', 'green-soft', 4.5],
  ['green', 'surface', 4.5],
  ['red', 'red-soft', 4.5],
  ['amber', 'amber-soft', 4.5],
  ['text', 'amber-soft', 7],
  ['text', 'red-soft', 7],
];

function colors(css: string): Map<string, string> {
  return new Map([...css.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map(([, name = '', value = '']) => [name, value]));
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const themes = { light: colors(light), dark: new Map([...colors(light), ...colors(dark)]) };

test.each(Object.entries(themes))('%s: all that is read stands out from its ground', (_, theme) => {
  const weak = pairs.flatMap(([ink, ground, least]) => {
    const found = contrast(theme.get(ink) ?? '', theme.get(ground) ?? '');
    return found >= least ? [] : [`${ink} on ${ground}: ${found.toFixed(2)}, not ${least}`];
  });
  expect(weak).toEqual([]);
});

test('dark is the same, whether the system or the user has chosen it', () => {
  const tokens = (css: string) => [...css.matchAll(/--(?!scheme)[\w-]+: [^;]+;/g)].map(([token]) => token);
  expect(tokens(byChoice).length).toBeGreaterThan(20);
  expect(tokens(byChoice)).toEqual(tokens(bySystem));
});

test('the design system says the figures that are so', () => {
  const doc = readFileSync('docs/design-system.md', 'utf8');
  for (const [ink, ground] of pairs) {
    const figures = Object.values(themes).map((theme) => contrast(theme.get(ink) ?? '', theme.get(ground) ?? ''));
    expect(doc).toContain(`| \`${ink}\` on \`${ground}\` | ${figures.map((one) => one.toFixed(1)).join(' | ')} |`);
  }
});

test('a colour is named in the tokens, and nowhere else', () => {
  const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.css') && !name.endsWith('tokens.css'),
  );
  expect(sheets.length).toBeGreaterThan(20);
  const strays = sheets.flatMap((name) => {
    // What hides by a mask has no colour.
    const css = readFileSync(join('src', name), 'utf8').replace(/mask-image:[^;]+;/g, '');
    return [...css.matchAll(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(/gi)].map(([found]) => `${name}: ${found}`);
  });
  expect(strays).toEqual([]);
});
