import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Package = {
  version?: string;
  integrity?: string;
  link?: boolean;
  license?: string;
  dependencies?: Record<string, string>;
};
type Locked = Record<string, Package>;

const locked: Locked = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
const packages = Object.entries(locked).filter(([path]) => path !== '');
/** What the product needs, and what that needs in turn. */
const shipped = needsOf('', new Set<string>());

function needsOf(path: string, found: Set<string>): Set<string> {
  for (const name of Object.keys(locked[path]?.dependencies ?? {})) {
    const need = `node_modules/${name}`;
    if (!found.has(need)) needsOf(need, found.add(need));
  }
  return found;
}

describe.each(['dist/chrome', 'dist/firefox'])('%s', (build) => {
  const notices = readFileSync(`${build}/licenses.txt`, 'utf8');

  test('has our licence in it', () => {
    expect(notices.startsWith(readFileSync('LICENSE', 'utf8').trim())).toBe(true);
  });

  test.each([...shipped])('has the licence of %s in it', (path) => {
    const { version, license } = locked[path] ?? {};
    const name = path.replace('node_modules/', '');
    const part = notices.split(/\n-{80}\n/).find((one) => one.trim().startsWith(`${name} ${version} (`));
    expect(part).toContain(`(${license})`);
    expect(part).toMatch(/Copyright|Mozilla Public License/);
    // The Mozilla Public License wants its reader told where the source is.
    expect(part).toMatch(/\nSource: \S+/);
  });

  test('is of the packages that are bundled, and of no others', () => {
    const names = [...notices.matchAll(/\n-{80}\n\n(\S+) \S+ \(/g)].map(([, name]) => `node_modules/${name}`);
    expect(names.toSorted()).toEqual([...shipped].toSorted());
  });
});

test('every package of the lock file is vouched for by a hash', () => {
  expect(packages.filter(([, { integrity, link }]) => !integrity && !link).map(([path]) => path)).toEqual([]);
});

test('nothing is installed but what the lock file says', () => {
  const setup = readFileSync('scripts/setup.mjs', 'utf8');
  expect(setup).toContain("npm('ci')");
  expect(setup).not.toMatch(/npm\('(i|install|add|update)'/);
});
