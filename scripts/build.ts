import { build } from 'vite';

/** Makes dist/chrome and dist/firefox. They share nothing on disk, yet go one after the other: vite keeps state of its own. */
export async function buildExtension(browsers: ('chrome' | 'firefox')[]): Promise<void> {
  for (const browser of browsers)
    await build({ mode: browser === 'firefox' ? 'firefox' : 'production', logLevel: 'error' });
}
