import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension } from './build';

/**
 * `npm test`: the check and meanwhile the build, then the layers of tests that need no build, then those that look at it.
 * `tsx scripts/test.ts component` runs the layers that are named. Says of each layer how long it took and what came of it. The
 * last line is `N passed, N failed`; a skipped test counts as failed, and so does a layer that breaks down without a result.
 *
 * Layers of one stage run at the same time: while the pages of browser tests wait, the others compute.
 */
type Count = { passed: number; failed: number };

type Layer = { name: string; run: () => Count | Promise<Count> };

const root = join(import.meta.dirname, '..');
const artifacts = join(root, 'artifacts');
/** As it was: the build sets what is no test's (scripts/build.ts). */
const environment = { ...process.env };
mkdirSync(artifacts, { recursive: true });

const stages: Layer[][] = [
  // Half of the check is single programs on one core.
  [
    { name: 'check', run: check },
    { name: 'built', run: built },
  ],
  [
    { name: 'component', run: () => vitest('component') },
    { name: 'unit', run: () => vitest('unit') },
  ],
  // These look at `dist/`, and change nothing there.
  [
    { name: 'e2e', run: playwright },
    { name: 'build', run: () => vitest('build') },
  ],
];
const layers = stages.flat();
/** What a layer needs before it. */
const needs: Record<string, string[]> = { build: ['built'], e2e: ['built'] };

const wanted = process.argv.slice(2);
const chosen = new Set(wanted.flatMap((name) => [...(needs[name] ?? []), name]));
for (const name of chosen) if (!layers.some((layer) => layer.name === name)) throw new Error(`No layer "${name}".`);

const results: (Count & { name: string; seconds: number })[] = [];
for (const stage of stages) {
  const isBroken = (name: string) => results.some((result) => result.name === name && result.failed > 0);
  // Nothing that looks at `dist/` can say anything without it.
  const possible = stage.filter(({ name }) => !needs[name]?.some(isBroken));
  const running = possible.filter(({ name }) => wanted.length === 0 || chosen.has(name)).map(timed);
  results.push(...(await Promise.all(running)));
}

console.log('\n[test] layer        seconds  passed  failed');
for (const { name, seconds, passed, failed } of results) {
  const figures = [seconds.toFixed(0).padStart(8), `${passed}`.padStart(8), `${failed}`.padStart(8)];
  console.log(`[test] ${name.padEnd(12)}${figures.join('')}`);
}
const passed = sum(results.map((count) => count.passed));
const failed = sum(results.map((count) => count.failed));
process.exitCode = failed > 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);

async function timed({ name, run }: Layer) {
  console.log(`\n[test] ${name}`);
  const start = performance.now();
  const count = await run();
  return { ...count, name, seconds: (performance.now() - start) / 1000 };
}

/** Lint, borders and types. It counts as one test where it fails, as none where it passes. */
async function check(): Promise<Count> {
  const status = await endOf(
    spawn('npm', ['run', '--silent', 'check'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' }),
  );
  return { passed: 0, failed: status === 0 ? 0 : 1 };
}

async function built(): Promise<Count> {
  try {
    await buildExtension(['chrome', 'firefox']);
    return { passed: 0, failed: 0 };
  } catch (error) {
    console.error(error);
    return { passed: 0, failed: 1 };
  }
}

function vitest(project: string): Promise<Count> {
  const file = join(artifacts, `${project}-report.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  return run('vitest/vitest.mjs', ['run', `--project=${project}`, ...reporters], file, readVitest);
}

function playwright(): Promise<Count> {
  return run(
    '@playwright/test/cli.js',
    ['test', '--reporter=list,json'],
    join(artifacts, 'e2e-report.json'),
    readPlaywright,
  );
}

/** Runs a test runner of node_modules with its output on the screen, and counts by its JSON report. */
async function run(script: string, args: string[], file: string, read: (report: unknown) => Count): Promise<Count> {
  rmSync(file, { force: true });
  const status = await endOf(
    spawn(process.execPath, [join(root, 'node_modules', script), ...args], {
      cwd: root,
      stdio: 'inherit',
      env: { ...environment, PLAYWRIGHT_JSON_OUTPUT_NAME: file },
    }),
  );
  const count = countOf(file, read);
  // A file that does not load, an error outside of a test, or nothing run at all: the runner knows, the counts do not.
  const brokeDown = (status !== 0 && count.failed === 0) || count.passed + count.failed === 0;
  return brokeDown ? { ...count, failed: count.failed + 1 } : count;
}

/** The exit code, or why the program did not start. */
function endOf(program: ChildProcess): Promise<unknown> {
  return new Promise((resolve) => {
    program.on('close', resolve);
    program.on('error', resolve);
  });
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
