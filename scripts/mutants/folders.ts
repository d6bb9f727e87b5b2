/** A pure folder, and which of its files are changed. */
export type MutatedFolder = { name: string; files: readonly string[] };

/** The smallest first. Words are read by people, and no test should repeat them. */
export const folders: readonly MutatedFolder[] = [
  { name: 'drafts', files: ['src/panel/drafts/machine/*.ts'] },
  { name: 'time', files: ['src/time/*.ts'] },
  { name: 'rich-text', files: ['src/rich-text/*.ts'] },
  { name: 'domain', files: ['src/domain/**/*.ts'] },
  { name: 'calendar', files: ['src/calendar/**/*.ts'] },
  { name: 'lookup', files: ['src/lookup/**/*.ts'] },
];
