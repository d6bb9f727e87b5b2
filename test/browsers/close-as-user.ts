import type { Page } from '@playwright/test';

/**
 * Closes a tab as its cross does: the page hears `pagehide` and may say a last word, which nobody waits for. Playwright's plain
 * `close` tells the page nothing, as if its process were killed.
 */
export async function closeAsUser(page: Page): Promise<void> {
  const gone = page.waitForEvent('close');
  await page.close({ runBeforeUnload: true });
  await gone;
}
