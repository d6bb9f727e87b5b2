import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { workerBundle } from './playground/worker-bundle.ts';
import { findChromium } from './scripts/find-browser.mjs';
import { clipboardCommands } from './test/component/clipboard-lock.ts';
import { lateEditor } from './test/component/late-editor.ts';
import { LongestFirst } from './test/longest-first.ts';
import { middayZone } from './test/midday-zone.ts';

const executablePath = findChromium();
/** Milliseconds that a component test waits for what is to come. A shorter one is for trying a test against a seeded fault. */
const patience = Number(process.env.PATIENCE ?? 15_000);

/**
 * The layers that need no extension: `unit` in Node, `component` in a real page of the installed Chromium, `build`, which looks
 * at `dist/`, so build before. Tests with the extension are Playwright's (playwright.config.ts).
 */
export default defineConfig({
  test: {
    // Some tests take ten seconds, and a busy machine a multiple of that: with eight builds beside them it was a minute. A hang is found
    // all the same.
    testTimeout: 180_000,
    // So may a browser's first page. Vitest looks for this here, and not below `component`.
    browser: { connectTimeout: 180_000 },
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.{ts,tsx}', 'test/worker/**/*.test.ts'],
          environment: 'node',
          setupFiles: ['test/unit/fixed-seed.ts'],
          // Each file leaves the process as it found it, so the modules are read once for all of them, not once for each. So
          // `vi.mock` is for modules that no other file can load.
          isolate: false,
          // One more than the default leaves on two cores: one.
          maxWorkers: '100%',
        },
      },
      {
        extends: true,
        // They change nothing in the process. A process for each file took a third of what they compute.
        test: { name: 'build', include: ['test/build/**/*.test.ts'], environment: 'node', isolate: false },
      },
      {
        extends: true,
        plugins: [workerBundle(), lateEditor()],
        define: {
          __FIREFOX__: 'false',
          __SEED__: process.env.SEED ?? '20261123',
          __RUNS__: process.env.RUNS ?? 'null',
          __GALLERY__: JSON.stringify(process.env.GALLERY ?? ''),
        },
        test: {
          name: 'component',
          include: ['test/component/**/*.test.{ts,tsx}'],
          setupFiles: ['test/component/setup.ts'],
          // What a test spies on is the page's, which the next one has too.
          restoreMocks: true,
          expect: { poll: { timeout: patience } },
          // A page for many files: each test makes and clears its own world (test/component/world.ts).
          isolate: false,
          // One more page than the default makes of two cores: one. A page of its own has its own storage and its own focus.
          maxWorkers: '100%',
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 360, height: 720 },
            commands: clipboardCommands,
            provider: playwright({
              launchOptions: {
                ...(executablePath && { executablePath }),
                args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
              },
              contextOptions: {
                // Sharp pictures of all that there is to scroll to (scripts/gallery.ts).
                ...(process.env.GALLERY && { deviceScaleFactor: 2, viewport: { width: 1280, height: 4000 } }),
                locale: 'en-US',
                timezoneId: middayZone(Date.now()),
                permissions: ['clipboard-read', 'clipboard-write'],
              },
              actionTimeout: patience,
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
