import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { shortName } from '../../scripts/class-names';

const root = fileURLToPath(new URL('../../', import.meta.url));
const src = join(root, 'src');

/** The sheet, from src on, that a class of the build is written in. */
const sheetOf = new Map(
  readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.module.css'))
    .flatMap((sheet) => {
      const rules = readFileSync(join(src, sheet), 'utf8').replace(/\/\*.*?\*\/|:global\([^)]*\)/gs, '');
      return [...rules.matchAll(/\.([A-Za-z_][\w-]*)/g)].map(([, own = '']) => [shortName(own, sheet), sheet] as const);
    }),
);

/** The sheets of a page in the order in which its browser reads them. */
function sheetsOf(build: string, page: string): string[] {
  const html = readFileSync(join(build, `src/${page}/index.html`), 'utf8');
  const css = [...html.matchAll(/<link[^>]*href="([^"]*\.css)"/g)].map(([, path = '']) => {
    return readFileSync(join(build, path), 'utf8');
  });
  const sheets = [...css.join('\n').matchAll(/\.(_[\w-]{4})(?![\w-])/g)].map(([, name = '']) => sheetOf.get(name));
  return [...new Set(sheets.filter((sheet) => sheet !== undefined))];
}

const pages = ['sidebar', 'popup', 'sidepanel', 'options', 'demo'];

describe.each(['dist/chrome', 'dist/firefox'].map((path) => join(root, path)).filter(existsSync))('%s', (build) => {
  test.each(pages)('on the page %s what builds on the kit comes after it, so that it wins', (page) => {
    const sheets = sheetsOf(build, page);
    const isKit = sheets.map((sheet) => sheet.startsWith('ui/'));
    expect(sheets.length).toBeGreaterThan(10);
    expect(isKit).toContain(true);
    expect(sheets.slice(isKit.indexOf(false)).filter((sheet) => sheet.startsWith('ui/'))).toEqual([]);
  });

  test('no sheet is left out', () => {
    const shown = new Set(pages.flatMap((page) => sheetsOf(build, page)));
    expect([...new Set(sheetOf.values())].filter((sheet) => !shown.has(sheet))).toEqual([]);
  });

  test('each class is in a script', () => {
    const assets = readdirSync(join(build, 'assets')).filter((file) => file.endsWith('.js'));
    const scripts = assets.map((file) => readFileSync(join(build, 'assets', file), 'utf8')).join('\n');
    expect(sheetOf.size).toBeGreaterThan(100);
    expect([...sheetOf].filter(([name]) => !scripts.includes(name))).toEqual([]);
  });
});
