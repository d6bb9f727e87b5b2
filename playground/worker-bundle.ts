import { isAbsolute } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

const ENTRY = fileURLToPath(new URL('./fake-worker.ts', import.meta.url));
const NAME = 'virtual:fake-worker';

/**
 * `virtual:fake-worker` exports the fake host's worker as one script. It is started for each test: as some hundred modules it
 * would take a second each time.
 */
export function workerBundle(): Plugin {
  return {
    name: 'worker-bundle',
    resolveId: (id) => (id === NAME ? NAME : null),
    async load(id) {
      if (id !== NAME) return null;
      const result = await build({
        configFile: false,
        logLevel: 'error',
        define: { __FIREFOX__: 'false' },
        build: {
          write: false,
          minify: false,
          target: 'esnext',
          rolldownOptions: { input: ENTRY, output: { format: 'es', codeSplitting: false } },
        },
      });
      const [bundle] = [result].flat();
      if (!bundle || !('output' in bundle)) throw new Error('The worker was not built.');
      const [script] = bundle.output;
      const own = script.moduleIds.filter((module) => isAbsolute(module) && !module.includes('node_modules'));
      for (const module of own) this.addWatchFile(module);
      return `export const script = ${JSON.stringify(script.code)};`;
    },
  };
}
