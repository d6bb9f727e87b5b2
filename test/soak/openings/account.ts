import type { Page } from '@playwright/test';
import { words } from '../../../src/words/words';
import { enterApiKey } from '../../browsers/connect';

/** Enters a key in the options, and waits until Close has taken it. */
export async function enterKey(optionsPage: Page, key: string): Promise<void> {
  await optionsPage.bringToFront();
  await optionsPage.reload();
  await enterApiKey(optionsPage, key);
  await optionsPage.getByRole('heading', { name: words.options.connected.title }).waitFor();
}

/** Forgets everything, as the button of the options does. */
export async function forgetKey(optionsPage: Page): Promise<void> {
  await optionsPage.evaluate(() => chrome.runtime.sendMessage({ name: 'forgetEverything', payload: null }));
}
