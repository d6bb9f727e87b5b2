import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { prepareFloor, prepareProduct } from '../bench/prepare';

/** What `npm run bench` measures is made from files that others change; this says so before the next one who measures. */

test('the bench’s smallest extension is whole: each file that its manifest, pages and scripts name is there', async () => {
  const folder = await prepareFloor();
  const text = (file: string) => readFileSync(join(folder, file), 'utf8');
  const manifest = JSON.parse(text('manifest.json'));
  const pages = [manifest.action.default_popup, ...manifest.web_accessible_resources[0].resources];
  const scripts = [manifest.background.service_worker, ...manifest.content_scripts[0].js, ...pages.flatMap(scriptsOf)];
  const imports = scripts.flatMap((script) =>
    [...text(script).matchAll(/\bfrom '(.+)'|importScripts\('(.+)'\)/g)].map(([, from, classic]) =>
      join(dirname(script), from ?? classic ?? ''),
    ),
  );
  expect(pages).toHaveLength(2);
  expect(imports).toContain('preact.mjs');
  expect([...pages, ...scripts, ...imports].filter((file) => !existsSync(join(folder, file)))).toEqual([]);
  rmSync(folder, { recursive: true });

  function scriptsOf(page: string): string[] {
    return [...text(page).matchAll(/<script src="\/?([^"]+)"/g)].map(([, src = '']) => src);
  }
});

test('the product’s build still has the places for the bench’s probes', async () => {
  rmSync(await prepareProduct(), { recursive: true });
});
