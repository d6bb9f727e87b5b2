import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * `npm run gallery`: pictures of every view in every state, theme and width, and a page that shows them side by side. The table
 * of them is test/component/gallery/views.ts. `npm run gallery -- 'dark-300'` takes those alone whose name matches.
 */
const root = join(import.meta.dirname, '..');
const folder = join(root, 'artifacts', 'gallery');
const [only = ''] = process.argv.slice(2);

if (only === '') rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const runner = join(root, 'node_modules', 'vitest', 'vitest.mjs');
const { status } = spawnSync(
  process.execPath,
  [runner, 'run', '--project=component', 'test/component/gallery/gallery.test.ts'],
  { cwd: root, stdio: 'inherit', env: { ...process.env, GALLERY: JSON.stringify({ folder, only }) } },
);
writeFileSync(join(folder, 'index.html'), pageOf(readdirSync(folder).filter((file) => file.endsWith('.png'))));
console.log(`The gallery is ${join(folder, 'index.html')}`);
process.exitCode = status ?? 1;

/** A row for each view, its pictures beside each other: `before--dark-360.png`. */
function pageOf(files: readonly string[]): string {
  const views = [...new Set(files.toSorted().map((file) => file.split('--')[0] ?? file))];
  const rows = views.map((view) => {
    const pictures = files.filter((file) => file.startsWith(`${view}--`));
    const figures = pictures.toSorted().map((file) => {
      const [, label = ''] = file.replace('.png', '').split('--');
      const width = Number(label.split('-').at(-1));
      return `<figure><figcaption>${label}</figcaption><img src="${file}" width="${width}" loading="lazy" alt="${view}, ${label}"></figure>`;
    });
    return `<h2 id="${view}">${view.replaceAll('-', ' ')}</h2><div>${figures.join('')}</div>`;
  });
  const links = views.map((view) => `<a href="#${view}">${view.replaceAll('-', ' ')}</a>`);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Gallery</title>
<style>
  body { margin: 24px; font: 13px system-ui; background: #8b8d96; color: #fff }
  nav { columns: 5 180px } a { display: block; color: inherit }
  div { display: flex; gap: 16px; align-items: start; overflow-x: auto } figure { margin: 0 }
</style>
<h1>Gallery</h1><nav>${links.join('')}</nav>${rows.join('\n')}</html>
`;
}
