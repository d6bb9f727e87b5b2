import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { type Outcome, tellFailures } from '../../../scripts/test/failure';

test('each failure of Vitest is told, also one of a group, of a file and outside of any test', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sidecar-vitest-'));
  const file = join(folder, 'outcome.json');
  const options = ['--root=test/unit/test-runner/failing', `--reporter=${resolve('scripts/test/vitest-reporter.ts')}`];
  try {
    spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...options], {
      env: { ...process.env, OUTCOME_FILE: file },
    });
    const outcome: Outcome = JSON.parse(readFileSync(file, 'utf8'));
    expect(outcome).toMatchObject({ passed: 1, failed: 3 });
    expect(tellFailures('unit', outcome.failures)).toMatchInlineSnapshot(`
      "✗ unit › does-not-load.sample.ts › the file itself
        Error: does not load
        at test/unit/test-runner/failing/does-not-load.sample.ts:1:7

      ✗ unit › groups.sample.ts › another group
        Error: before all
        at test/unit/test-runner/failing/groups.sample.ts:14:11

      ✗ unit › groups.sample.ts › a group › differs
        AssertionError: expected { lead: 'Zebra' } to deeply equal { lead: 'Lion' }
        - Expected
        + Received
          {
        -   "lead": "Lion",
        +   "lead": "Zebra",
          }
        at test/unit/test-runner/failing/groups.sample.ts:8:49

      ✗ unit › groups.sample.ts › a group › is skipped
        skipped, or never begun

      ✗ unit › groups.sample.ts › another group › never begins
        skipped, or never begun

      ✗ unit › test/unit/test-runner/failing/groups.sample.ts › outside of any test
        Error: nobody waits for this
            at test/unit/test-runner/failing/groups.sample.ts:6:25

      ✗ unit › does-not-load.sample.ts › the file itself
      ✗ unit › groups.sample.ts › another group
      ✗ unit › groups.sample.ts › a group › differs
      ✗ unit › groups.sample.ts › a group › is skipped
      ✗ unit › groups.sample.ts › another group › never begins
      ✗ unit › test/unit/test-runner/failing/groups.sample.ts › outside of any test"
    `);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
