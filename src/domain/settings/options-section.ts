/** The sections of the options page, in the order they are listed. Each is its address there, too: `#drafts`. */
export const optionsSections = [
  'connection',
  'drafts',
  'meetings',
  'notes',
  'appearance',
  'keyboard',
  'privacy',
] as const;

export type OptionsSection = (typeof optionsSections)[number];

/** The section that the options page's address names (`location.hash`); null: none, or one that there is not. */
export function parseOptionsSection(hash: string): OptionsSection | null {
  return optionsSections.find((section) => hash === `#${section}`) ?? null;
}
