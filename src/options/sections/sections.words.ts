import type { OptionsSection } from '../../domain/settings/options-section';
import { count } from '../../words/plural';

const name: Record<OptionsSection, string> = {
  connection: 'Connection',
  drafts: 'Drafts',
  meetings: 'Meetings',
  notes: 'Brief and notes',
  appearance: 'Language and theme',
  keyboard: 'Keyboard',
  privacy: 'Privacy and data',
};

/** How the options page is divided, and how something in it is found. */
export const sections = {
  /** Names the list of sections for assistive tools. */
  list: 'Settings',
  name,
  search: 'Search settings',
  found: (results: number) => count(results, 'result', 'results'),
  none: (query: string) => `Nothing found for “${query}”`,
  clear: 'Clear search',
};
