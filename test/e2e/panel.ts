import type { Locator, Page } from '@playwright/test';
import { words } from '../../src/words/words';
import type { Panel } from './sidebar';

/** The headline of what a panel shows: the lead's name, or the title of a message. Not that of the folded tab. */
export function headline(panel: Panel): Locator {
  return panel.locator('.panel').getByRole('heading', { level: 1 });
}

/** The sidebar folded to its tab: the one button that opens it. Its name says what is behind it. */
export function foldedTab(panel: Panel): Locator {
  return panel.getByRole('button', { name: words.folded.idle });
}

/** Another event in the same page, the way the calendars do it: by the history. The page itself need not redraw. */
export async function moveTo(page: Page, url: string): Promise<void> {
  await page.evaluate((address) => history.pushState(null, '', address), url);
}
