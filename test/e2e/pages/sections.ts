import { expect, type Locator } from '@playwright/test';
import type { OptionsSection } from '../../../src/domain/settings/options-section';
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

/** Goes to a section of the options page by its link there; the page may stay behind other tabs. */
export async function openSection(options: Panel, section: OptionsSection): Promise<void> {
  const name = words.options.sections.name[section];
  // No click: it waits for the page to draw, which a tab behind another does once in two seconds.
  await options.getByRole('link', { name: new RegExp(`^${name}`) }).press('Enter');
  await expect(options.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
}

/** The connected organizations in the options. */
export function accountRows(options: Panel): Locator {
  return options.getByRole('list', { name: words.options.accounts.title }).getByRole('listitem');
}
