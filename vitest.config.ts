import { defineConfig } from 'vitest/config';

/** Tests without a browser. `test/build` looks at `dist/`, so build before. */
export default defineConfig({
  test: {
    include: ['test/unit/**/*.test.{ts,tsx}', 'test/build/**/*.test.ts'],
    environment: 'node',
    // Property tests compute for seconds, and a busy machine takes a multiple of that. A hang is still found.
    testTimeout: 60_000,
    setupFiles: ['test/unit/fixed-seed.ts'],
  },
});
