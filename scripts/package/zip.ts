import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** What one file of a zip says of its time and its rights: the same on each machine, in each zone. Local, as zips are. */
const always = { mtime: new Date(1980, 0, 1), os: 3, attrs: 0o644 << 16, level: 9 } as const;

/**
 * A zip of these files, the same byte for byte whenever and wherever it is made. fflate packs in JavaScript: what Node's own
 * zlib packs differs between processors.
 * @param names relative to the folder, with `/`
 */
export function zipOf(folder: string, names: string[]): Uint8Array {
  const files: Zippable = {};
  for (const name of names.toSorted()) files[name] = [readFileSync(join(folder, name)), always];
  return zipSync(files);
}

/** All files in the folder and below it, with `/`. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(folder.length + 1)
        .replaceAll(sep, '/'),
    );
}
