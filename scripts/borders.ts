import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { checkBorders } from './borders/check';
import { checkSizes } from './borders/sizes';

/** Part of `npm run check`: no import crosses a border of the house (scripts/borders/rooms.ts), no folder is crowded, no file is long. */
const files = ['src', 'test'].flatMap((root) =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name).split(sep).join('/')),
);
const scripts = files.filter((file) => /^src\/.*\.tsx?$/.test(file));
const faults = [
  ...checkBorders('.', scripts),
  ...checkSizes(files.map((path) => ({ path, text: readFileSync(path, 'utf8') }))),
];
for (const line of faults) console.error(line);
if (faults.length > 0) process.exitCode = 1;
