import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

type Notice = { name: string; version: string; license: string; source: string; text: string };

/** Puts our licence into the package, and those of all that is bundled in it, with where its source is. */
export function licenseNotices(): Plugin {
  return {
    name: 'license-notices',
    apply: 'build',
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
      const folders = new Set(modules.flatMap((id) => packageFolder(id) ?? []));
      const notices = [...folders].map(readNotice).toSorted((a, b) => a.name.localeCompare(b.name));
      const parts = [readFileSync('LICENSE', 'utf8').trim(), ...notices.map(write)];
      this.emitFile({
        type: 'asset',
        fileName: 'licenses.txt',
        source: `${parts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`,
      });
    },
  };
}

/** Of the package that a module is of; null for our own, and for what a bundler makes up. */
function packageFolder(id: string): string | null {
  return /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/'))?.[1] ?? null;
}

function readPackage(folder: string) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

/** Throws where there is no licence: what may not be passed on is not packed. */
function readNotice(folder: string): Notice {
  const { name, version, license, repository, homepage } = readPackage(folder);
  const file = readdirSync(folder).find((one) => /^licen[cs]e(\.\w+)?$/i.test(one));
  if (!file || typeof license !== 'string') throw new Error(`${name} has no licence to pass on.`);
  const source = typeof repository === 'string' ? repository : (repository?.url ?? homepage ?? '');
  return { name, version, license, source: `${source}`, text: readFileSync(join(folder, file), 'utf8').trim() };
}

function write({ name, version, license, source, text }: Notice): string {
  const from = source.replace(/^git\+/, '').replace(/\.git$/, '');
  return `${name} ${version} (${license})${from === '' ? '' : `\nSource: ${from}`}\n\n${text}`;
}
