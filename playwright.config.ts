import { defineConfig } from '@playwright/test';
import { middayZone } from './test/midday-zone';

// Tests, fakes and browsers live in one zone, where it is day. Set once: Playwright's workers read this file again, later.
process.env.SIDECAR_TEST_ZONE ??= middayZone(Date.now());
process.env.TZ = process.env.SIDECAR_TEST_ZONE;

/** Those of fixtures/shared-firefox.ts. */
const sharedFirefox = ['brief', 'built-editor', 'firefox', 'staying', 'stored-before', 'writing'].map(
  (name) => `**/firefox/${name}.e2e.ts`,
);

/** It takes longest, and mostly waits. */
const loss = '**/lifecycle/loss.e2e.ts';

/** Tests in real browsers; the fixtures start these themselves (test/e2e/fixtures/own-browser.ts). */
export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'artifacts/e2e',
  fullyParallel: true,
  // One more than there are cores where `npm test` is measured: a test waits for plain sight, for answers and for frames, and another one computes meanwhile.
  workers: 3,
  projects: [
    // In this order: what takes long begins, and the others end together.
    { name: 'loss', testMatch: loss },
    // One worker, for each starts a Firefox of its own, which takes longer than two of these tests.
    { name: 'shared Firefox', testMatch: sharedFirefox, workers: 1 },
    { name: 'others', testMatch: '**/*.e2e.ts', testIgnore: [...sharedFirefox, loss] },
  ],
  retries: 0,
  forbidOnly: process.env.CI !== undefined,
  // Long enough for a busy machine: what is waited for comes by itself, so waiting longer costs nothing when it comes.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
});
