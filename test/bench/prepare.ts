import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const here = import.meta.dirname;
const root = join(here, '..', '..');

/** The build of the product as it is, but for the probes. Resolves to a folder that is the caller's to remove. */
export async function prepareProduct(build = join(root, 'dist', 'chrome')): Promise<string> {
  const folder = await copyOf(build, ['src/sidebar/index.html', 'src/popup/index.html']);
  const loader = join(folder, 'service-worker-loader.js');
  await change(loader, (text) => `import './worker-probe.js';\n${text}`);
  return folder;
}

/** The smallest extension that can do the job; it needs no build. */
export async function prepareFloor(): Promise<string> {
  const folder = await copyOf(join(here, 'floor'), ['frame.html', 'popup.html']);
  await cp(join(root, 'node_modules', 'preact', 'dist', 'preact.mjs'), join(folder, 'preact.mjs'));
  await change(join(folder, 'worker.js'), (text) => `importScripts('worker-probe.js');\n${text}`);
  return folder;
}

/** With the probes in it. The first script of these pages tells what they have drawn. */
async function copyOf(extension: string, pages: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sidecar-bench-'));
  await cp(extension, folder, { recursive: true });
  for (const probe of ['shown-probe.js', 'worker-probe.js']) await cp(join(here, 'probe', probe), join(folder, probe));
  for (const page of pages) {
    await change(join(folder, page), (text) => text.replace('<head>', '<head><script src="/shown-probe.js"></script>'));
  }
  return folder;
}

async function change(file: string, how: (text: string) => string): Promise<void> {
  const before = await readFile(file, 'utf8');
  const after = how(before);
  if (after === before) throw new Error(`No place for the probe in ${file}`);
  await writeFile(file, after);
}
