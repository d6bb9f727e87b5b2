import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import manifest from '../package.json' with { type: 'json' };
import { buildExtension } from './build';
import { billOfMaterials } from './package/sbom';
import { filesIn, zipOf } from './package/zip';

/**
 * `npm run package`: what the stores get, in artifacts/packages: a zip for Chrome and Edge, one for Firefox, the sources that reviewers
 * build them from, the bill of materials, and the hashes of all of them. From the same commit the same bytes, wherever and
 * whenever it runs (test/build/package.test.ts).
 */
const root = process.cwd();
const packages = join(root, 'artifacts', 'packages');
const stem = `${manifest.name}-${manifest.version}`;

const changed = git('status', '--porcelain', '--untracked-files=no').trimEnd();
if (changed) console.warn(`[package] Not what is committed:\n${changed}`);

await buildExtension(['chrome', 'firefox']);
rmSync(packages, { recursive: true, force: true });
mkdirSync(packages, { recursive: true });
const sources = git('ls-files', '-z')
  .split('\0')
  .filter((name) => name !== '' && existsSync(join(root, name)));
const made: Record<string, Uint8Array> = {
  [`${stem}-chrome.zip`]: zipOf(join(root, 'dist', 'chrome'), filesIn(join(root, 'dist', 'chrome'))),
  [`${stem}-firefox.zip`]: zipOf(join(root, 'dist', 'firefox'), filesIn(join(root, 'dist', 'firefox'))),
  [`${stem}-source.zip`]: zipOf(root, sources),
  [`${stem}-sbom.cdx.json`]: Buffer.from(billOfMaterials(root)),
};
const sums = Object.entries(made).map(([name, bytes]) => {
  writeFileSync(join(packages, name), bytes);
  console.log(`[package] ${name}: ${(bytes.length / 1000).toFixed(0)} kB`);
  return `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`;
});
writeFileSync(join(packages, 'SHA256SUMS'), sums.join(''));
console.log(`[package] In ${packages}:\n${sums.join('').trim()}`);

function git(...args: string[]): string {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 });
}
