import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import { words } from '../../../src/words/words';
import { enterApiKeyInFirefox } from '../../browsers/connect';
import type { Firefox } from '../../browsers/firefox';
import { sandboxKeys } from '../../fakes/sample-data/organization';
import { firefoxBuild } from '../fixtures/own-browser';
import { test as base, expect, type StartFirefox } from '../fixtures/own-firefox';
import { ask } from '../fixtures/own-page';
import { allSecrets, expectNoTraces, expectTraces, leaveTraces } from '../fixtures/traces';
import { expectReadOnly, readOnly } from '../pages/read-only';
import { clickFor, expectInPage, expectShown } from './views';

/**
 * What is set before Firefox starts: an administrator's policy and a content script of the test's own beside ours in one, private windows
 * beside usual ones in another.
 */

const { keeping } = words.options;

const test = base.extend<{ folder: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern.
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'sidecar-managed-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  },
});

test('no storage of Firefox shows a page anything of Close’s, and "Forget everything" empties all; under a managed storage manifest nothing is written', async ({
  folder,
  sandbox,
  startFirefox,
}) => {
  test.slow();
  const secrets = allSecrets(sandbox);
  const { discoveryCall } = sandbox.close.events;
  const firefox = await startManaged(folder, startFirefox);
  const { optionsPage } = firefox;
  await test.step('a content script finds no key and nothing of Close’s; after "Forget everything" nothing is anywhere', async () => {
    await enterApiKeyInFirefox(optionsPage, sandboxKeys.robin);
    await expect.poll(() => ask(optionsPage, 'getAccounts'), 'accounts').toHaveLength(1);
    const page = await firefox.newPage();
    await page.goto(discoveryCall.url);
    await expectInPage(page, 'Zebra lead');
    await leaveTraces(optionsPage, sandbox);

    const seen = await page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          addEventListener('message', ({ data }) => typeof data === 'string' && resolve(data));
          dispatchEvent(new Event('probe'));
        }),
    );
    // It did look, and found what it may: the sites where the sidebar is collapsed.
    expect(JSON.parse(seen)).toMatchObject({
      local: { foldedSites: ['calendar.google.com'] },
      databases: [],
      caches: [],
    });
    expect(JSON.parse(seen).session).toContain('refused');
    const notForPages = secrets.filter((secret) => secret !== 'calendar.google.com');
    expect(notForPages).toContain(discoveryCall.calendarId);
    expect(notForPages.filter((secret) => seen.includes(secret))).toEqual([]);

    await expectTraces(optionsPage, secrets);
    await ask(optionsPage, 'forgetEverything');
    await expectNoTraces(optionsPage, secrets);
    await page.close();
  });

  await test.step('the policy: nothing is written', async () => {
    await enterApiKeyInFirefox(optionsPage, sandboxKeys.robin);
    await expect.poll(() => ask(optionsPage, 'getAccounts'), 'accounts').toHaveLength(1);
    await expectReadOnly(optionsPage, sandbox);
  });
});

test('a private window of a Firefox that remembers: the key is taken, and is that of all windows', async ({
  sandbox,
  startFirefox,
}) => {
  const { discoveryCall } = sandbox.close.events;
  const { optionsPage } = await startFirefox({ privateWindows: 'allowed' });
  const privatePage = await test.step('our page in a private window says what it keeps', async () => {
    expect(await textOf(optionsPage)).not.toContain(keeping['private-window'].title);
    const page = await openPrivately(optionsPage);
    await expect.poll(() => textOf(page), 'the private page').toContain(keeping['private-window'].title);
    return page;
  });

  await test.step('it takes the key, for all windows', async () => {
    await enterApiKeyInFirefox(privatePage, sandboxKeys.robin);
    await expect.poll(() => textOf(privatePage), 'the private page has the account').toContain('Northwind Sales');
    expect(await ask(optionsPage, 'getAccounts')).toMatchObject([{ organizationName: 'Northwind Sales' }]);
  });

  await test.step('the meeting is in the page and in the real sidebar of the private window', async () => {
    const calendar = await openBeside(privatePage, discoveryCall.url);
    await expectInPage(calendar, discoveryCall.title);
    await clickFor(privatePage, { what: 'open-sidebar', beside: discoveryCall.url });
    await expectShown(privatePage, 'sidebar', discoveryCall.title);
  });
});

/** With the policy in a home of its own, the only place where Firefox looks for one that is the test's to write. */
async function startManaged(folder: string, startFirefox: StartFirefox): Promise<Firefox> {
  const name = '{c3a7d0b6-58f1-4e0d-9b5c-2f6a1e84d973}';
  // https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Native_manifests#managed_storage_manifests
  const manifest = { name, description: 'Set by a test', type: 'storage', data: readOnly };
  const managed = join(folder, '.mozilla', 'managed-storage');
  await mkdir(managed, { recursive: true });
  await writeFile(join(managed, `${name}.json`), JSON.stringify(manifest));
  const extensionPath = await withProbe(folder);
  const { HOME: home } = process.env;
  process.env.HOME = folder;
  try {
    return await startFirefox({ extensionPath });
  } finally {
    process.env.HOME = home;
  }
}

/** The build with one content script more, which looks through every storage that such a script has in Firefox. */
async function withProbe(folder: string): Promise<string> {
  const extension = join(folder, 'extension');
  await cp(firefoxBuild, extension, { recursive: true });
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
  manifest.content_scripts.push({ ...manifest.content_scripts[0], js: ['probe.js'] });
  await writeFile(join(extension, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(
    join(extension, 'probe.js'),
    `addEventListener('probe', async () => postMessage(JSON.stringify(await (${look})()), '*'));`,
  );
  return extension;
}

/** Runs in the content script. */
async function look(): Promise<unknown> {
  const read = async (area: string) => {
    try {
      return await Reflect.get(chrome.storage, area).get(null);
    } catch (error) {
      return `refused: ${error}`;
    }
  };
  const names = (await indexedDB.databases()).map(({ name }) => name);
  return {
    local: await read('local'),
    sync: await read('sync'),
    session: await read('session'),
    managed: await read('managed'),
    databases: names,
    caches: await caches.keys(),
    webStorage: [{ ...localStorage }, { ...sessionStorage }],
    cookies: document.cookie,
  };
}

function textOf(page: Page): Promise<string> {
  return page.evaluate(() => (document.body as HTMLElement | null)?.textContent ?? '');
}

/** A tab in the window of this page of ours. */
async function openBeside(ownPage: Page, url: string): Promise<Page> {
  await ownPage.evaluate(async (address) => {
    const { tabs } = (globalThis as unknown as { browser: Browser }).browser;
    await tabs.create({ url: address });
  }, url);
  return pageWhere(ownPage, url, (page) => page.evaluate((address) => location.href === address, url));
}

/** Our options page in a new private window; found by what it says of itself. */
async function openPrivately(ownPage: Page): Promise<Page> {
  await ownPage.evaluate(async () => {
    const { windows } = (globalThis as unknown as { browser: Browser }).browser;
    await windows.create({ incognito: true, url: location.href });
  });
  return pageWhere(ownPage, 'our page in a private window', (page) =>
    page.evaluate(
      () => (globalThis as unknown as { browser?: Browser }).browser?.extension?.inIncognitoContext === true,
    ),
  );
}

/** The page of which this is true, as soon as it is; `name` is for people. One that is just navigating has no answer. */
async function pageWhere(ownPage: Page, name: string, isIt: (page: Page) => Promise<boolean>): Promise<Page> {
  let found: Page | undefined;
  await expect
    .poll(async () => {
      for (const page of await ownPage.browser().pages()) if (await isIt(page).catch(() => false)) found = page;
      return found !== undefined;
    }, `there is a tab: ${name}`)
    .toBe(true);
  if (!found) throw new Error('no such page');
  return found;
}
