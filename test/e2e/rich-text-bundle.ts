import { join } from 'node:path';
import { build } from 'vite';
import { prosemirrorWithoutHtml } from '../../vite.config';

/** The root of the repository. */
const root = join(import.meta.dirname, '../..');

/**
 * The editor as the project builds it, as one script that sets `window.editor` to what its modules export, for a page
 * that has nothing else in it.
 */
export async function bundleEditor(): Promise<string> {
  const output = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [prosemirrorWithoutHtml()],
    build: {
      write: false,
      minify: true,
      target: ['chrome120', 'firefox140'],
      lib: { entry: join(root, 'test/e2e/rich-text-page.ts'), formats: ['iife'], name: 'editor' },
    },
  });
  const [first] = [output].flat();
  const chunk = first && 'output' in first ? first.output.find((file) => file.type === 'chunk') : undefined;
  if (!chunk || !('code' in chunk)) throw new Error('Vite built no script of the editor.');
  return chunk.code;
}
