import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const TOKENS = 'ui/style/tokens.css';
const tokens = readFileSync(join('src', TOKENS), 'utf8');
const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.css') && name !== TOKENS);

test('sizes and weights of type and the roundness of corners are named in the tokens, and nowhere else', () => {
  expect(sheets.length).toBeGreaterThan(20);
  const strays = sheets.flatMap((name) => {
    const css = readFileSync(join('src', name), 'utf8');
    return [...css.matchAll(/\b(?:font-size|font-weight|border-radius):\s*([^;]+);/g)]
      .filter(([, value = '']) => !/^(?:var\(--[\w-]+\)|inherit|0|50%|[\d.]+em)(?: |$)/.test(value))
      .map(([found]) => `${name}: ${found}`);
  });
  expect(strays).toEqual([]);
});

test('each of them is used, and the design system says how large it is', () => {
  const all = sheets.map((name) => readFileSync(join('src', name), 'utf8')).join('');
  const doc = readFileSync('docs/design-system.md', 'utf8');
  const scale = [...tokens.matchAll(/--((?:[\w-]+-size|weight-\w+|radius[\w-]*)): (\d+)(?:px)?;/g)];
  expect(scale.length).toBeGreaterThan(10);
  for (const [, name, value] of scale) {
    expect(all, name).toContain(`var(--${name})`);
    expect(doc).toContain(`| \`${name}\` | ${value} |`);
  }
});
