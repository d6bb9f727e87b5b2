import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

/** The lint takes every add-on for one that may run on Android. Ours does not say that it does (`gecko_android`). */
const ABOUT_ANDROID = 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION';

/** Mozilla's own check of what is handed in to its store. */
test('web-ext lint finds no error and no warning in dist/firefox', async () => {
  const { stdout } = await promisify(execFile)(
    'node_modules/.bin/web-ext',
    ['lint', '--source-dir=dist/firefox', '--output=json', '--no-config-discovery', '--warnings-as-errors'],
    { shell: process.platform === 'win32' },
  ).catch((failed: { stdout: string }) => failed);
  const found: { errors: { code: string }[]; warnings: { code: string }[] } = JSON.parse(stdout);
  expect(found.errors).toEqual([]);
  expect(found.warnings.filter(({ code }) => code !== ABOUT_ANDROID)).toEqual([]);
  // Ten seconds of computing; a busy machine takes a multiple of that.
}, 300_000);
