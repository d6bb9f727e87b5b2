import { test as base } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import { words } from '../../../src/words/words';
import { enterApiKeyInFirefox } from '../../browsers/connect';
import { type Firefox, type FirefoxOptions, launchFirefox, sidebarText } from '../../browsers/firefox';
import { sandboxKeys } from '../../fakes/sample-data/organization';
import { createSandbox, type Sandbox } from '../../fakes/sandbox';
import { expect, firefoxBuild } from '../fixtures/own-browser';
import { ask } from '../fixtures/own-page';
import { clickFor, expectShown, heldBy, typeIn } from './views';

/** Where Firefox keeps what a private window stores apart from everything else, or stores nothing at all. */

const { keeping } = words.options;

const test = base.extend<{
  sandbox: Sandbox;
  privateWindows: FirefoxOptions['privateWindows'];
  firefox: Firefox;
}>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern.
  sandbox: async ({}, use) => {
    const sandbox = await createSandbox();
    await use(sandbox);
    await sandbox.stop();
    expect(sandbox.escapes, 'hosts asked that are neither a calendar nor Close').toEqual([]);
  },
  privateWindows: ['allowed', { option: true }],
  firefox: async ({ sandbox, privateWindows }, use) => {
    const firefox = await launchFirefox({ sandbox, extensionPath: firefoxBuild, privateWindows });
    await use(firefox);
    await firefox.close();
  },
});

const textOf = (page: Page) => page.evaluate(() => document.body.textContent ?? '');

test.describe('"Never remember history"', () => {
  test.use({ privateWindows: 'always' });

  test('the main path works, what is typed is kept while Firefox runs, and it is said that it goes then', async ({
    firefox,
    sandbox,
  }) => {
    const { optionsPage } = firefox;
    const { discoveryCall, demoCanceled } = sandbox.close.events;
    await expect.poll(() => textOf(optionsPage)).toContain(keeping.forgets.title);
    await enterApiKeyInFirefox(optionsPage, sandboxKeys.robin);
    await expect.poll(() => textOf(optionsPage)).toContain('Northwind Sales');

    const calendar = await firefox.newPage();
    await calendar.goto(discoveryCall.url);
    for (const text of [discoveryCall.title, 'Dana Doe']) {
      await expect.poll(() => sidebarText(calendar)).toContain(text);
    }

    await calendar.goto(demoCanceled.url);
    await expect.poll(() => sidebarText(calendar)).toContain(demoCanceled.title);
    await clickFor(optionsPage, { what: 'open-sidebar', beside: demoCanceled.url });
    await expectShown(optionsPage, 'sidebar', demoCanceled.title);
    await typeIn(optionsPage, 'sidebar', words.nextSteps.task.new, 'Half a task');
    await expect
      .poll(async () => (await ask(optionsPage, 'getDrafts', null)).map(({ content }) => content))
      .toMatchObject([{ kind: 'task', text: 'Half a task' }]);
    await clickFor(optionsPage, { what: 'close-sidebar' });
    await clickFor(optionsPage, { what: 'open-sidebar', beside: demoCanceled.url });
    await expect.poll(() => heldBy(optionsPage, 'sidebar', words.nextSteps.task.new)).toBe('Half a task');

    // Nothing lies where a content script could read it.
    const local = await optionsPage.evaluate(() => chrome.storage.local.get(null));
    expect(JSON.stringify(local)).not.toContain(sandboxKeys.robin);
  });
});

test('a private window of a Firefox that remembers: the key is taken, and is that of all windows', async ({
  firefox,
  sandbox,
}) => {
  const { optionsPage } = firefox;
  const { discoveryCall } = sandbox.close.events;
  expect(await textOf(optionsPage)).not.toContain(keeping['private-window'].title);
  const privatePage = await openPrivately(optionsPage);
  await expect.poll(() => textOf(privatePage)).toContain(keeping['private-window'].title);

  await enterApiKeyInFirefox(privatePage, sandboxKeys.robin);
  await expect.poll(() => textOf(privatePage)).toContain('Northwind Sales');
  expect(await ask(optionsPage, 'getAccounts')).toMatchObject([{ organizationName: 'Northwind Sales' }]);

  const calendar = await openBeside(privatePage, discoveryCall.url);
  await expect.poll(() => sidebarText(calendar)).toContain(discoveryCall.title);
  await clickFor(privatePage, { what: 'open-sidebar', beside: discoveryCall.url });
  await expectShown(privatePage, 'sidebar', discoveryCall.title);
});

/** A tab in the window of this page of ours. */
async function openBeside(ownPage: Page, url: string): Promise<Page> {
  await ownPage.evaluate(async (address) => {
    const { tabs } = (globalThis as unknown as { browser: Browser }).browser;
    await tabs.create({ url: address });
  }, url);
  return pageWhere(ownPage, (page) => page.evaluate((address) => location.href === address, url));
}

/** Our options page in a new private window; found by what it says of itself. */
async function openPrivately(ownPage: Page): Promise<Page> {
  await ownPage.evaluate(async () => {
    const { windows } = (globalThis as unknown as { browser: Browser }).browser;
    await windows.create({ incognito: true, url: location.href });
  });
  return pageWhere(ownPage, (page) =>
    page.evaluate(
      () => (globalThis as unknown as { browser?: Browser }).browser?.extension?.inIncognitoContext === true,
    ),
  );
}

/** The page of which this is true, as soon as it is. One that is just navigating has no answer. */
async function pageWhere(ownPage: Page, isIt: (page: Page) => Promise<boolean>): Promise<Page> {
  let found: Page | undefined;
  await expect
    .poll(async () => {
      for (const page of await ownPage.browser().pages()) if (await isIt(page).catch(() => false)) found = page;
      return found !== undefined;
    })
    .toBe(true);
  if (!found) throw new Error('no such page');
  return found;
}
