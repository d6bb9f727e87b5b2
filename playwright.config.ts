import { defineConfig } from '@playwright/test';
import { middayZone } from './test/midday-zone';

// Tests, fakes and browsers live in one zone, where it is day. Set once: Playwright's workers read this file again, later.
process.env.SIDECAR_TEST_ZONE ??= middayZone(Date.now());
process.env.TZ = process.env.SIDECAR_TEST_ZONE;

/** Tests in real browsers; the fixtures start these themselves (test/e2e/fixtures/own-browser.ts). */
export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: 'artifacts/e2e',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: process.env.CI !== undefined,
  // Long enough for a busy machine: what is waited for comes by itself, so waiting longer costs nothing when it comes.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
});
