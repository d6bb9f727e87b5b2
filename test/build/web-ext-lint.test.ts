import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

/** Mozilla's own check of what is handed in to its store. */
test('web-ext lint finds no error and no warning in dist/firefox', async () => {
  const { stdout } = await promisify(execFile)(
    'node_modules/.bin/web-ext',
    ['lint', '--source-dir=dist/firefox', '--output=json', '--no-config-discovery', '--warnings-as-errors'],
    { shell: process.platform === 'win32' },
  ).catch((failed: { stdout: string }) => failed);
  const { summary, errors, warnings } = JSON.parse(stdout);
  expect([...errors, ...warnings]).toEqual([]);
  expect(summary).toMatchObject({ errors: 0, warnings: 0 });
}, 60_000);
