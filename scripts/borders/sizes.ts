/** How many files lie in one folder, those of its subfolders not counted. */
const FLAT: readonly [root: string, most: number][] = [
  ['src', 20],
  ['test', 30],
];
/** For a script and for a style sheet. */
const MAX_LINES = 250;
/** Files that may be longer for a while. A row that is no longer needed is an error, too. */
const LONGER: readonly string[] = [];

/** A file of the project: its path from the root, with slashes, and what is in it. */
export type SizedFile = { path: string; text: string };

/** A line for each folder that holds too many files, and for each file of src that is too long. */
export function checkSizes(files: readonly SizedFile[], longer = LONGER): string[] {
  return [...crowded(files), ...long(files, longer)];
}

function crowded(files: readonly SizedFile[]): string[] {
  const counts = new Map<string, number>();
  for (const { path } of files) {
    const folder = path.slice(0, path.lastIndexOf('/'));
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts].flatMap(([folder, count]) => {
    const most = FLAT.find(([root]) => folder === root || folder.startsWith(`${root}/`))?.[1];
    if (most === undefined || count <= most) return [];
    return [`${folder}/ holds ${count} files, at most ${most} may lie in one folder: give one idea of it a folder.`];
  });
}

function long(files: readonly SizedFile[], longer: readonly string[]): string[] {
  const tooLong = files
    .filter(({ path }) => path.startsWith('src/') && /\.(?:tsx?|css)$/.test(path))
    .map(({ path, text }) => ({ path, lines: text.replace(/\n$/, '').split('\n').length }))
    .filter(({ lines }) => lines > MAX_LINES);
  return [
    ...tooLong
      .filter(({ path }) => !longer.includes(path))
      .map(({ path, lines }) => `${path} has ${lines} lines, at most ${MAX_LINES}: one idea a file.`),
    ...longer
      .filter((path) => !tooLong.some((one) => one.path === path))
      .map((path) => `${path} is short enough now: take its row out of scripts/borders/sizes.ts.`),
  ];
}
