import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension } from './build';

/**
 * `npm test`: builds both extensions, then runs every test there is. The last line is `N passed, N failed`;
 * a skipped test counts as failed, and so does a runner that breaks down without a result.
 */
type Count = { passed: number; failed: number };

const root = join(import.meta.dirname, '..');
const artifacts = join(root, 'artifacts');
mkdirSync(artifacts, { recursive: true });

const counts = (await built())
  ? [
      run('unit and build tests', 'vitest/vitest.mjs', ['run', '--reporter=default', '--reporter=json'], readVitest),
      run('tests in Chromium and Firefox', '@playwright/test/cli.js', ['test', '--reporter=list,json'], readPlaywright),
    ]
  : [{ passed: 0, failed: 1 }];
const passed = sum(counts.map((count) => count.passed));
const failed = sum(counts.map((count) => count.failed));
process.exitCode = failed > 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);

async function built(): Promise<boolean> {
  console.log('[test] building dist/chrome and dist/firefox');
  try {
    await buildExtension(['chrome', 'firefox']);
    return true;
  } catch (error) {
    console.error(error);
    return false;
  }
}

/** Runs a test runner of node_modules with its output on the screen, and counts by its JSON report. */
function run(what: string, script: string, args: string[], read: (report: unknown) => Count): Count {
  console.log(`\n[test] ${what}`);
  const file = join(artifacts, `${args[0]}-report.json`);
  rmSync(file, { force: true });
  const outputFile = script.startsWith('vitest') ? [`--outputFile.json=${file}`] : [];
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', script), ...args, ...outputFile], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: file },
  });
  const count = countOf(file, read);
  // A file that does not load, an error outside of a test, or nothing run at all: the runner knows, the counts do not.
  const brokeDown = (status !== 0 && count.failed === 0) || count.passed + count.failed === 0;
  return brokeDown ? { ...count, failed: count.failed + 1 } : count;
}

function countOf(file: string, read: (report: unknown) => Count): Count {
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    console.error(`[test] no report in ${file}`);
    return { passed: 0, failed: 0 };
  }
}

/** https://vitest.dev/guide/reporters.html#json-reporter */
function readVitest(report: unknown): Count {
  const passed = numberAt(report, 'numPassedTests');
  return { passed, failed: numberAt(report, 'numTotalTests') - passed };
}

/** https://playwright.dev/docs/api/class-testreporter, `JSONReport.stats`: a "flaky" one failed before it passed. */
function readPlaywright(report: unknown): Count {
  const stats = typeof report === 'object' && report !== null && 'stats' in report ? report.stats : null;
  const failed = ['unexpected', 'flaky', 'skipped'].map((key) => numberAt(stats, key));
  return { passed: numberAt(stats, 'expected'), failed: sum(failed) };
}

function numberAt(object: unknown, key: string): number {
  const value = new Map(Object.entries(object ?? {})).get(key);
  if (typeof value !== 'number') throw new Error(`The report has no "${key}".`);
  return value;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
