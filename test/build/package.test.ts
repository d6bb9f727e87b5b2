import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { billOfMaterials } from '../../scripts/package/sbom';
import { filesIn, zipOf } from '../../scripts/package/zip';

/** The same sources in another folder, packed there in another zone. */
const other = mkdtempSync(join(tmpdir(), 'sidecar elsewhere '));
const packages = join(other, 'artifacts', 'packages');
/** The sources as they were when they were copied: someone may work on while the tests run. */
const snapshot = mkdtempSync(join(tmpdir(), 'sidecar snapshot '));
const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const packed = (what: string) => readFileSync(join(packages, `${name}-${version}-${what}`));
const sources = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8', maxBuffer: 2 ** 26 })
  .split('\0')
  .filter((file) => file !== '' && existsSync(file));

beforeAll(() => {
  for (const file of sources) {
    mkdirSync(dirname(join(other, file)), { recursive: true });
    cpSync(file, join(other, file));
    mkdirSync(dirname(join(snapshot, file)), { recursive: true });
    cpSync(join(other, file), join(snapshot, file));
  }
  symlinkSync(join(process.cwd(), 'node_modules'), join(other, 'node_modules'), 'junction');
  execFileSync('git', ['init', '-q'], { cwd: other });
  execFileSync('git', ['add', '-A'], { cwd: other });
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/package.ts'], {
    cwd: other,
    stdio: 'pipe',
    env: { ...process.env, TZ: 'Pacific/Auckland' },
  });
}, 180_000);

afterAll(() => {
  for (const folder of [other, snapshot]) rmSync(folder, { recursive: true, force: true });
}, 180_000);

describe('two builds in two folders, at two times, in two zones', () => {
  test.each(['chrome', 'firefox'])('give the same zip for %s, byte for byte', (browser) => {
    const folder = join('dist', browser);
    expect(packed(`${browser}.zip`).equals(zipOf(folder, filesIn(folder)))).toBe(true);
  });

  test('give the same sources, and a bill of materials', () => {
    expect(packed('source.zip').equals(zipOf(snapshot, sources))).toBe(true);
    expect(packed('sbom.cdx.json').toString()).toBe(billOfMaterials(snapshot));
  });
});

test('a zip has in it what was built, and the sources what it is built from', () => {
  const files = unzipSync(packed('chrome.zip'));
  expect(Object.keys(files).toSorted()).toEqual(filesIn('dist/chrome').toSorted());
  for (const [file, bytes] of Object.entries(files))
    expect(readFileSync(join('dist/chrome', file)).equals(bytes)).toBe(true);
  expect(Object.keys(unzipSync(packed('source.zip'))).toSorted()).toEqual(sources.toSorted());
});

test('the bill of materials names what the notices name, with its hash', () => {
  const { components } = JSON.parse(billOfMaterials('.'));
  const notices = readFileSync('dist/chrome/licenses.txt', 'utf8');
  const named = [...notices.matchAll(/^-{80}\n\n(\S+) (\S+) \(/gm)].map(([, one, its]) => `${one}@${its}`);
  expect(named.length).toBeGreaterThan(5);
  const billed = components.map((one: { name: string; version: string }) => `${one.name}@${one.version}`);
  expect(billed).toEqual(expect.arrayContaining(named));
  for (const { hashes } of components) expect(hashes[0].content).toMatch(/^[0-9a-f]{128}$/);
});

test('the version is said once, in package.json', () => {
  expect(JSON.parse(readFileSync('manifest.json', 'utf8'))).not.toHaveProperty('version');
  for (const browser of ['chrome', 'firefox'])
    expect(JSON.parse(readFileSync(`dist/${browser}/manifest.json`, 'utf8')).version).toBe(version);
});

test('the public workflow runs nothing that somebody could swap by moving a tag', () => {
  const workflow = readFileSync('.github/workflows/ci.yml', 'utf8');
  const used = [...workflow.matchAll(/uses: (\S+)/g)].map(([, action]) => action);
  expect(used.length).toBeGreaterThan(4);
  for (const action of used) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
});
