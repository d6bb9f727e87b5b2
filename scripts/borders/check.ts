import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { EACH_FEATURE, featureWords, type Room, rooms } from './rooms';

/** One import of a file: what it names, and how. `late`: by `import()`. */
export type Import = { specifier: string; kind: 'code' | 'types' | 'late'; line: number };

const IMPORTS =
  /^[ \t]*(?:import|export)\s+(type\s+)?([^;'"]*?)\s*from\s*['"]([^'"]+)['"]|^[ \t]*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;

/** The imports of a source text. By pattern: a formatter keeps them in one shape, and a compiler would take seconds. */
export function importsOf(source: string): Import[] {
  return [...source.matchAll(IMPORTS)].map((found) => {
    const [, type, names = '', from, bare, late] = found;
    const line = source.slice(0, found.index).split('\n').length;
    if (late !== undefined) return { specifier: late, kind: 'late', line };
    const isTypes = type !== undefined || (from !== undefined && areTypes(names));
    return { specifier: from ?? bare ?? '', kind: isTypes ? 'types' : 'code', line };
  });
}

/** `{ type A, type B }` leaves an import behind, but nothing of it is code. */
function areTypes(names: string): boolean {
  const parts = names
    .replace(/[{}]/g, '')
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  return parts.length > 0 && parts.every((name) => name.startsWith('type '));
}

/** Why this file may not import so; null if it may. `file` is a path from the project's root, with slashes. */
export function refuse(file: string, { specifier, kind }: Import): string | null {
  const room = roomOf(file);
  if (!room) return null;
  const target = targetOf(file, specifier);
  if (isWords(target)) {
    if (room === featureWords || room.code.includes(featureWords.folder)) return null;
    return `${room.folder}/ may not import ${target}: take its words from words/words, the one catalogue.`;
  }
  if (roomOf(`src/${target}`)?.folder === room.folder && isIn(target, room.folder)) return null;
  const allowed = [...room.code, ...(kind === 'types' ? (room.types ?? []) : [])];
  if (kind === 'late' && allowed.includes(`import:${target}`)) return null;
  if (allowed.some((one) => isIn(target, one))) return null;
  return `${room.folder}/ may not import ${target}${kind === 'types' ? ' (not even its types)' : ''}: ${room.rule}`;
}

function targetOf(file: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  const path = relative('src', join(dirname(file), specifier))
    .split(sep)
    .join('/');
  return path.replace(/\.(?:ts|tsx)$/, '');
}

function isIn(target: string, folder: string): boolean {
  return target === folder || target.startsWith(folder.endsWith('-') ? folder : `${folder}/`);
}

function isWords(path: string): boolean {
  return /\.words(?:\.ts)?$/.test(path);
}

function roomOf(file: string): Room | undefined {
  const path = file.replace(/^src\//, '');
  if (isWords(path)) return featureWords;
  const own = rooms.filter(({ folder }) => path.startsWith(`${folder}/`));
  const room = own.sort((a, b) => b.folder.length - a.folder.length)[0];
  if (room?.folder !== EACH_FEATURE) return room;
  return { ...room, folder: path.split('/').slice(0, 3).join('/') };
}

/** A line for each import of these files that crosses a border. */
export function checkBorders(root: string, files: readonly string[]): string[] {
  return files.flatMap((file) =>
    importsOf(readFileSync(resolve(root, file), 'utf8')).flatMap((one) => {
      const reason = refuse(file, one);
      return reason === null ? [] : [`${file}:${one.line} ${reason}`];
    }),
  );
}
