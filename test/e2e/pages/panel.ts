import type { Locator, Page } from '@playwright/test';
import { words } from '../../../src/words/words';
import type { Chromium } from '../../browsers/chromium';
import { sandboxKeys } from '../../fakes/sample-data/organization';
import { connect } from '../fixtures/connected';
import type { Panel } from './sidebar';

/** Connects by the options page, then comes back to this tab, as a user does. */
export async function connectFrom(page: Page, browser: Chromium, apiKey: string = sandboxKeys.robin): Promise<void> {
  await connect(browser, apiKey);
  await page.bringToFront();
}

/** The headline of what a panel shows, also while it is collapsed away: the lead's name, or the title of a message. */
export function headline(panel: Panel): Locator {
  return panel.locator('main[aria-busy] h1');
}

/** The sidebar collapsed to its tab: the one button that opens it. Its name says what is behind it. */
export function collapsedTab(panel: Panel): Locator {
  return panel.getByRole('button', { name: words.collapsed.idle });
}

/** Another event in the same page, the way the calendars do it: by the history. The page itself need not redraw. */
export async function moveTo(page: Page, url: string): Promise<void> {
  // A user who leaves the panel for another event presses something in the calendar: here its empty corner.
  const inSidebar = await page.evaluate(() => document.activeElement?.localName === 'sidecar-for-close');
  if (inSidebar) await page.mouse.click(2, 2);
  await page.evaluate((address) => history.pushState(null, '', address), url);
}
