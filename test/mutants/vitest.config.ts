import { defineConfig } from 'vitest/config';

/** The unit tests as `npm run mutants` runs them: those that reach the changed file, by Stryker's own choice. */
export default defineConfig({
  test: {
    include: ['test/unit/**/*.test.{ts,tsx}'],
    // Some set the zone of the process, which Stryker’s threads do not take over; others try too many inputs, or read the code as text.
    exclude: [
      'test/unit/close/instant.test.ts',
      'test/unit/lookup/zone-day.test.ts',
      'test/unit/fakes/sample-data.test.ts',
      'test/unit/panel/date-format.test.ts',
      'test/unit/fuzz/**',
      'test/unit/attacks/**',
    ],
    environment: 'node',
    setupFiles: ['test/unit/fixed-seed.ts'],
    testTimeout: 60_000,
    isolate: false,
  },
});
