import { defineConfig } from 'vite';
import { workerBundle } from './worker-bundle.ts';

/** `npm run playground`: the panel on a page of its own, without an extension; no part of the build. */
export default defineConfig({
  root: import.meta.dirname,
  define: { __FIREFOX__: 'false' },
  plugins: [workerBundle()],
  server: { port: 5199, strictPort: false },
});
