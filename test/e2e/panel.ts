import type { Locator, Page } from '@playwright/test';
import { words } from '../../src/words/words';
import type { Chromium } from '../browsers/chromium';
import { sandboxKeys } from '../fakes/sample-data-organization';
import { connect } from './connected';
import type { Panel } from './sidebar';

/** Connects by the options page, then comes back to this tab, as a user does. */
export async function connectFrom(page: Page, browser: Chromium, apiKey: string = sandboxKeys.robin): Promise<void> {
  await connect(browser, apiKey);
  await page.bringToFront();
}

/** The headline of what a panel shows, also while it is folded away: the lead's name, or the title of a message. */
export function headline(panel: Panel): Locator {
  return panel.locator('.panel h1');
}

/** The sidebar folded to its tab: the one button that opens it. Its name says what is behind it. */
export function foldedTab(panel: Panel): Locator {
  return panel.getByRole('button', { name: words.folded.idle });
}

/** Another event in the same page, the way the calendars do it: by the history. The page itself need not redraw. */
export async function moveTo(page: Page, url: string): Promise<void> {
  await page.evaluate((address) => history.pushState(null, '', address), url);
}
