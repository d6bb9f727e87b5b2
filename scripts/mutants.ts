import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { folders } from './mutants/folders';
import { readReport, shareKilled } from './mutants/read-report';

/**
 * `npm run mutants`: changes the code of the pure folders in one place at a time, and looks whether a unit test fails, by Stryker
 * (https://stryker-mutator.io). `-- --folder time` for one alone, `--file src/time/ago.ts` for a part of it. Prints the share that was killed and
 * every survivor; the whole report is in `artifacts/mutants/`. docs/reliability.md has figures.
 *
 * Stryker is in tools/, with a lock file of its own, and comes with the first run: nothing else needs it.
 */
const { values } = parseArgs({
  options: {
    folder: { type: 'string', multiple: true },
    file: { type: 'string', multiple: true },
  },
});
const root = join(import.meta.dirname, '..');
const tools = join(root, 'tools');
const reports = join(root, 'artifacts', 'mutants');

if (!existsSync(join(tools, 'node_modules'))) run('npm', ['ci', '--legacy-peer-deps'], tools);
mkdirSync(reports, { recursive: true });
const known = folders.map(({ name }) => name);
for (const name of values.folder ?? []) if (!known.includes(name)) throw new Error(`No folder "${name}" of ${known}.`);
for (const { name, files } of folders)
  if (!values.folder || values.folder.includes(name)) mutate(name, values.file ?? files);

function mutate(name: string, files: readonly string[]) {
  const report = join(reports, `${name}.json`);
  const config = join(reports, `${name}.stryker.json`);
  writeFileSync(config, JSON.stringify(settings(files, report)));
  run(process.execPath, [join(tools, 'node_modules/@stryker-mutator/core/bin/stryker.js'), 'run', config], root);
  const mutants = readReport(report);
  const { killed, timedOut, survived, unreached, survivors } = mutants;
  const share = `${(shareKilled(mutants) * 100).toFixed(1)} % killed`;
  console.log(
    `${name}: ${share} (${killed} by a test, ${timedOut} by time, ${survived} survived, ${unreached} not reached)`,
  );
  for (const survivor of survivors) console.log(`  ${survivor}`);
}

/** https://stryker-mutator.io/docs/stryker-js/configuration/ */
function settings(files: readonly string[], report: string) {
  return {
    testRunner: 'vitest',
    plugins: [join(tools, 'node_modules/@stryker-mutator/vitest-runner/dist/src/index.js')],
    vitest: { configFile: 'test/mutants/vitest.config.ts' },
    mutate: [...files, '!src/**/*.words.ts'],
    // What runs once, when a module is loaded, would take all tests anew for each mutant.
    ignoreStatic: true,
    concurrency: 1,
    reporters: ['json', 'progress-append-only'],
    jsonReporter: { fileName: report },
    // Stryker reads it with an older compiler than ours.
    tsconfigFile: 'none',
    ignorePatterns: ['/dist', '/docs', '/artifacts', '/tools'],
    tempDirName: 'artifacts/stryker',
    timeoutMS: 20_000,
  };
}

function run(command: string, args: string[], cwd: string) {
  const { status } = spawnSync(command, args, { cwd, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`${command} ${args[0]} ended with ${status}`);
}
