import { fileURLToPath } from 'node:url';
import { test as base, expect } from '@playwright/test';
import { type Chromium, type ChromiumOptions, launchChromium } from '../browsers/chromium';
import { createSandbox, type Sandbox } from '../fakes/sandbox';

export const chromeBuild = fileURLToPath(new URL('../../dist/chrome', import.meta.url));
export const firefoxBuild = fileURLToPath(new URL('../../dist/firefox', import.meta.url));

type Fixtures = {
  /** What differs from the usual window: `test.use({ chromiumOptions: { colorScheme: 'dark' } })`. */
  chromiumOptions: Partial<Pick<ChromiumOptions, 'colorScheme' | 'viewport' | 'timeZone'>>;
  /** Close and the calendars, for this test alone. After the test no other host may have been asked. */
  sandbox: Sandbox;
  /** A browser with a fresh profile for this test alone, about half a second. `page` is a tab of its own, in front of the
   * options page that the extension opened. */
  browserWithExtension: Chromium;
};

export const test = base.extend<Fixtures>({
  chromiumOptions: [{}, { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern.
  sandbox: async ({}, use) => {
    const sandbox = await createSandbox();
    await use(sandbox);
    await sandbox.stop();
    expect(sandbox.escapes, 'hosts asked that are neither a calendar nor Close').toEqual([]);
  },
  browserWithExtension: async ({ sandbox, chromiumOptions }, use) => {
    const browser = await launchChromium({ sandbox, extensionPath: chromeBuild, ...chromiumOptions });
    await use(browser);
    await browser.close();
  },
  context: ({ browserWithExtension }, use) => use(browserWithExtension.context),
  page: async ({ context }, use, testInfo) => {
    const page = await context.newPage();
    await use(page);
    if (testInfo.status === testInfo.expectedStatus) return;
    await testInfo.attach('page', { body: await page.screenshot(), contentType: 'image/png' });
  },
});

export { expect };
