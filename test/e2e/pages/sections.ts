import type { Locator } from '@playwright/test';
import { words } from '../../../src/words/words';
import type { Panel } from './sidebar';

/** A part of the panel by the name that stands above it. */
export function sectionOf(panel: Panel, name: string): Locator {
  return panel.locator('section', { has: panel.getByRole('heading', { level: 2, name, exact: true }) });
}

/** The row of one person or guest. */
export function rowOf(section: Locator, name: string): Locator {
  return section.getByRole('listitem').filter({ hasText: name });
}

/** The connected organizations in the options. */
export function accountRows(options: Panel): Locator {
  return options.getByRole('list', { name: words.options.accounts.title }).getByRole('listitem');
}
