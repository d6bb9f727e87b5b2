import type { Page as ChromiumPage } from '@playwright/test';
import type { Page as FirefoxPage } from 'puppeteer-core';

/** Types the key into the options page as a user does. Does not wait for Close's answer. */
export async function enterApiKey(optionsPage: ChromiumPage, apiKey: string): Promise<void> {
  await optionsPage.getByLabel('API key').fill(apiKey);
  await optionsPage.getByRole('button', { name: 'Connect', exact: true }).click();
}

/** The same in Firefox. */
export async function enterApiKeyInFirefox(optionsPage: FirefoxPage, apiKey: string): Promise<void> {
  await optionsPage.bringToFront();
  // Not `locator().fill()`: it never ends on an extension's page.
  const field = await optionsPage.waitForSelector('::-p-aria(API key)');
  await field?.type(apiKey);
  const button = await optionsPage.waitForSelector('::-p-aria([name="Connect"][role="button"])');
  await button?.click();
}
