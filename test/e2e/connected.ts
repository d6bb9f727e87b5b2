import { test as base, expect } from '@playwright/test';
import { words } from '../../src/words/words';
import { type Chromium, launchChromium } from '../browsers/chromium';
import { plainPages } from '../fakes/calendar-pages/server';
import { defaultSettings } from '../fakes/close-server-settings';
import { sandboxKeys } from '../fakes/sample-data-organization';
import { createSandbox, type Sandbox } from '../fakes/sandbox';
import { chromeBuild } from './fixtures';

type Shared = {
  /** One browser with Robin's key in it for all the tests of a worker: tables of cases need not start one for each row. */
  shared: { browser: Chromium; sandbox: Sandbox };
};

type Fixtures = {
  /** As it was at the start: no fault, plain pages, nothing asked yet. */
  sandbox: Sandbox;
  /** Its worker has just been stopped, so that it remembers no answer. `page` is a tab for this test alone. */
  browserWithExtension: Chromium;
};

export const test = base.extend<Fixtures, Shared>({
  shared: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern.
    async ({}, use) => {
      const sandbox = await createSandbox();
      const browser = await launchChromium({ sandbox, extensionPath: chromeBuild });
      await connect(browser, sandboxKeys.robin);
      await use({ browser, sandbox });
      await browser.close();
      await sandbox.stop();
    },
    { scope: 'worker' },
  ],
  sandbox: async ({ shared: { sandbox } }, use) => {
    sandbox.close.clearFaults();
    sandbox.close.clearRequests();
    Object.assign(sandbox.close.settings, defaultSettings());
    Object.assign(sandbox.pages, plainPages(sandbox.close));
    await use(sandbox);
    expect(sandbox.escapes.splice(0), 'hosts asked that are neither a calendar nor Close').toEqual([]);
  },
  browserWithExtension: async ({ shared: { browser } }, use) => {
    // What the test before had begun to ask ends with its worker; then nothing can be kept any more once it is cleared.
    await browser.stopWorkers();
    // Answers that are kept for a while outlive the worker; they stand beside what tabs of other tests showed.
    await (await browser.worker()).evaluate(() => chrome.storage.session.clear());
    await browser.stopWorkers();
    await use(browser);
  },
  context: ({ browserWithExtension }, use) => use(browserWithExtension.context),
  page: async ({ context, sandbox: _ }, use, testInfo) => {
    const page = await context.newPage();
    await use(page);
    if (testInfo.status !== testInfo.expectedStatus) {
      await testInfo.attach('page', { body: await page.screenshot(), contentType: 'image/png' });
    }
    await page.close();
  },
});

/** Enters the key and waits until Close has taken it. The options page may stay behind other tabs. */
export async function connect({ optionsPage }: Pick<Chromium, 'optionsPage'>, apiKey: string): Promise<void> {
  const field = optionsPage.getByLabel(words.options.connect.label);
  await field.fill(apiKey);
  // No click: it waits for the page to draw, which a tab behind another does once in two seconds.
  await field.press('Enter');
  await expect(optionsPage.getByRole('heading', { name: words.options.connected.title })).toBeVisible();
}

export { expect };
