import { expect, test } from 'vitest';
import { rooms } from '../../scripts/borders/rooms';
import { checkSizes, type SizedFile } from '../../scripts/borders/sizes';

/** So many empty files in a folder. */
const folder = (path: string, count: number): SizedFile[] =>
  Array.from({ length: count }, (_, index) => ({ path: `${path}/${index}.ts`, text: '' }));
const lines = (path: string, count: number): SizedFile => ({ path, text: 'a\n'.repeat(count) });

test('a crowded folder fails the check: 21 files in src, 31 in test', () => {
  expect(checkSizes([...folder('src/ui', 20), ...folder('src/ui/icons', 20), ...folder('test/unit', 30)], [])).toEqual(
    [],
  );
  expect(checkSizes(folder('src/ui/icons', 21), [])).toEqual([expect.stringContaining('src/ui/icons/ holds 21')]);
  expect(checkSizes(folder('test/unit', 31), [])).toEqual([expect.stringContaining('test/unit/ holds 31')]);
});

test('a long file of src fails the check, script or style sheet', () => {
  expect(checkSizes([lines('src/a.ts', 250), lines('src/a.css', 250), lines('test/a.ts', 999)], [])).toEqual([]);
  expect(checkSizes([lines('src/a.tsx', 251), lines('src/a.css', 251)], [])).toEqual([
    expect.stringContaining('src/a.tsx has 251'),
    expect.stringContaining('src/a.css has 251'),
  ]);
});

test('a row that lets a file be longer goes when the file is short', () => {
  expect(checkSizes([lines('src/a.ts', 251)], ['src/a.ts'])).toEqual([]);
  expect(checkSizes([lines('src/a.ts', 9)], ['src/a.ts'])).toEqual([expect.stringContaining('short enough')]);
});

test('the table of rooms has no cycle: no room may import one that may import it', () => {
  const within = (path: string, room: string) => path === room || path.startsWith(`${room}/`);
  /** Other rooms that a room may take code from: those it names, and those in or around what it names. */
  const below = new Map(
    rooms.map(({ folder, code }) => [
      folder,
      rooms
        .map((other) => other.folder)
        .filter((other) => !within(other, folder) && !within(folder, other))
        .filter((other) =>
          code.some((path) => !path.startsWith('import:') && (within(path, other) || within(other, path))),
        ),
    ]),
  );
  const reach = (folder: string, seen: Set<string>): Set<string> => {
    for (const next of below.get(folder) ?? []) if (!seen.has(next)) reach(next, seen.add(next));
    return seen;
  };
  expect(rooms.map(({ folder }) => folder).filter((folder) => reach(folder, new Set()).has(folder))).toEqual([]);
});
