import { build } from 'vite';

/** Makes dist/chrome and dist/firefox. They share nothing on disk, yet go one after the other: vite keeps state of its own. */
export async function buildExtension(browsers: ('chrome' | 'firefox')[]): Promise<void> {
  // Vite heeds what the shell says; a test's would build something else than what is shipped.
  process.env.NODE_ENV = 'production';
  for (const browser of browsers)
    await build({ mode: browser === 'firefox' ? 'firefox' : 'production', logLevel: 'error' });
}
