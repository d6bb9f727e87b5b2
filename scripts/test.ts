import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension } from './build';
import { type Outcome, tellFailures } from './test/failure';
import { runProgram } from './test/program';
import { readPlaywright } from './test/read-playwright';

/**
 * `npm test`: the check and meanwhile the build, then the layers of tests.
 * `tsx scripts/test.ts component` runs the layers that are named. Says of each layer how long it took and what came of it. The
 * last line is `N passed, N failed`; a skipped test counts as failed, and so does a layer that breaks down without a result. Before
 * the table it tells each failure again, for who reads the end of a log and nothing else.
 *
 * Two layers run at a time, from the first to the last minute: while the pages of one wait, the other computes.
 */
type Layer = {
  name: string;
  /** A layer before it in the list, without which this one can say nothing. */
  needs?: string;
  run: () => Promise<Outcome>;
};
type Result = Outcome & { name: string; seconds: number };

const root = join(import.meta.dirname, '..');
const artifacts = join(root, 'artifacts');
/** As it was: the build sets what is no test's (scripts/build.ts). */
const environment = { ...process.env };
mkdirSync(artifacts, { recursive: true });

/**
 * In the order in which they begin: the two that take longest as soon as they can, for the short ones fill what is left beside them. What
 * looks at `dist/` changes nothing there.
 */
const layers: Layer[] = [
  { name: 'built', run: built },
  // Half of it is single programs on one core.
  { name: 'check', run: check },
  { name: 'e2e', needs: 'built', run: playwright },
  { name: 'component', run: () => vitest('component') },
  { name: 'build', needs: 'built', run: () => vitest('build') },
  { name: 'unit', run: () => vitest('unit') },
];

const wanted = process.argv.slice(2);
for (const name of wanted) if (!layers.some((layer) => layer.name === name)) throw new Error(`No layer "${name}".`);
const isWanted = (name: string) => wanted.length === 0 || wanted.includes(name);
const waiting = layers.filter(({ name }) =>
  layers.some((layer) => isWanted(layer.name) && [layer.name, layer.needs].includes(name)),
);
const begun = new Map<string, Promise<Result>>();
await Promise.all([runInTurn(), runInTurn()]);
const results = await Promise.all(begun.values());

for (const { name, failures } of results) if (failures.length > 0) console.log(`\n${tellFailures(name, failures)}`);

console.log('\n[test] layer        seconds  passed  failed');
for (const { name, seconds, passed, failed } of results) {
  const figures = [seconds.toFixed(0).padStart(8), `${passed}`.padStart(8), `${failed}`.padStart(8)];
  console.log(`[test] ${name.padEnd(12)}${figures.join('')}`);
}
const passed = sum(results.map((count) => count.passed));
const failed = sum(results.map((count) => count.failed));
process.exitCode = failed > 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);

/** One of the two: takes the next layer that waits, until none does. */
async function runInTurn(): Promise<void> {
  for (let layer = waiting.shift(); layer; layer = waiting.shift()) {
    const running = timed(layer);
    begun.set(layer.name, running);
    await running;
  }
}

async function timed({ name, needs = '', run }: Layer): Promise<Result> {
  const needed = await begun.get(needs);
  console.log(`\n[test] ${name}`);
  const start = performance.now();
  const isPossible = !needed || needed.failed === 0;
  const outcome = isPossible ? await run() : brokenDown(`It needs "${needs}", which failed.`);
  return { ...outcome, name, seconds: (performance.now() - start) / 1000 };
}

/** Lint, borders and types. It counts as one test where it fails, as none where it passes. */
async function check(): Promise<Outcome> {
  const { ok, tail } = await runProgram('npm', ['run', '--silent', 'check'], {
    cwd: root,
    stdio: ['inherit', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  return ok ? { passed: 0, failed: 0, failures: [] } : brokenDown(tail);
}

async function built(): Promise<Outcome> {
  try {
    await buildExtension(['chrome', 'firefox']);
    return { passed: 0, failed: 0, failures: [] };
  } catch (error) {
    console.error(error);
    return brokenDown(String(error));
  }
}

/** A layer without a result of its own: it counts as one test that failed. */
function brokenDown(printed: string): Outcome {
  return { passed: 0, failed: 1, failures: [{ file: '', title: 'all of it', errors: ['It broke down.'], printed }] };
}

function vitest(project: string): Promise<Outcome> {
  const reporters = ['--reporter=default', '--reporter=./scripts/test/vitest-reporter.ts'];
  return run(
    'vitest/vitest.mjs',
    ['run', `--project=${project}`, ...reporters],
    join(artifacts, `${project}-report.json`),
    (outcome: Outcome) => outcome,
  );
}

function playwright(): Promise<Outcome> {
  return run(
    '@playwright/test/cli.js',
    ['test', '--reporter=list,json'],
    join(artifacts, 'e2e-report.json'),
    readPlaywright,
  );
}

/** Runs a test runner of node_modules with its output on the screen, and reads the JSON report that it leaves. */
async function run<Report>(
  script: string,
  args: string[],
  file: string,
  read: (report: Report) => Outcome,
): Promise<Outcome> {
  rmSync(file, { force: true });
  const { ok, tail } = await runProgram(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd: root,
    stdio: ['inherit', 'inherit', 'pipe'],
    env: { ...environment, OUTCOME_FILE: file, PLAYWRIGHT_JSON_OUTPUT_NAME: file },
  });
  const outcome = outcomeIn(file, read);
  if (!outcome) return brokenDown(tail);
  // A file that does not load, an error outside of a test, or nothing run at all: the runner knows, the counts do not.
  const brokeDown = (!ok && outcome.failed === 0) || outcome.passed + outcome.failed === 0;
  if (!brokeDown) return outcome;
  const failures = outcome.failures.length > 0 ? outcome.failures : brokenDown(tail).failures;
  return { ...outcome, failed: outcome.failed + 1, failures };
}

function outcomeIn<Report>(file: string, read: (report: Report) => Outcome): Outcome | null {
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    console.error(`[test] no report in ${file}: ${error}`);
    return null;
  }
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
