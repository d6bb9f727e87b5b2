import { defineConfig } from 'vitest/config';

/** Tests without a browser. `test/build` looks at `dist/`, so build before. */
export default defineConfig({
  test: {
    include: ['test/unit/**/*.test.{ts,tsx}', 'test/build/**/*.test.ts'],
    environment: 'node',
    setupFiles: ['test/unit/fixed-seed.ts'],
  },
});
