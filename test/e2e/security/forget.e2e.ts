import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { enterApiKeyInFirefox } from '../../browsers/connect';
import { launchFirefox, sidebarText } from '../../browsers/firefox';
import { sandboxKeys } from '../../fakes/sample-data/organization';
import type { Sandbox } from '../../fakes/sandbox';
import { readEveryStorage } from '../fixtures/every-storage';
import { expect, firefoxBuild, test } from '../fixtures/own-browser';
import { ask, type OwnPage } from '../fixtures/own-page';
import { plantSecrets, type Secrets } from '../fixtures/planted-secrets';
import { connectFrom, headline } from '../pages/panel';
import { sidebarOf } from '../pages/sidebar';
import { writeMessages, writeTargets } from '../pages/write-targets';

/** What is left is about tabs and windows that are open, by number: no event, no calendar, nothing of Close's. */
const harmless = /^(tabs|tab:\d+|frame:\d+|docked:\d+|accounts-changed|cache-index:\d+)$/;

/** Leaves something of everything that is stored: meetings, a draft, a link to find, a site's sidebar. */
async function leaveTraces(ownPage: OwnPage, { close }: Sandbox): Promise<void> {
  await ask(ownPage, 'chooseAgendaKeeping', 'always');
  const draft = writeMessages(await writeTargets(ownPage, close)).find(({ name }) => name === 'keepDraft');
  await ownPage.evaluate((message) => chrome.runtime.sendMessage(message), draft);
  expect(await ask(ownPage, 'getDrafts', null)).toHaveLength(1);
  const request = { link: close.events.discoveryCall.url, windowId: 1 };
  await ownPage.evaluate(async (findRequest) => {
    await chrome.storage.session.set({ findRequest });
    await chrome.storage.local.set({ foldedSites: ['calendar.google.com'] });
  }, request);
}

async function expectForgotten(ownPage: OwnPage, secrets: Secrets): Promise<void> {
  const before = JSON.stringify(await readEveryStorage(ownPage));
  const stored = secrets.filter((secret) => before.includes(secret));
  expect(stored).toEqual(expect.arrayContaining([sandboxKeys.robin, 'Zebra', 'calendar.google.com']));
  await ask(ownPage, 'forgetEverything');
  const { session, ...others } = await readEveryStorage(ownPage);
  expect(others).toEqual({ local: {}, sync: {}, databases: [], caches: [], webStorage: [{}, {}] });
  expect(Object.keys(session as object).filter((name) => !harmless.test(name))).toEqual([]);
  expect(secrets.filter((secret) => JSON.stringify(session).includes(secret))).toEqual([]);
}

/** Beside what Close knows, what tells whose calendar it is, and which event. */
function allSecrets({ close }: Sandbox): Secrets {
  const { eventId, calendarId } = close.events.discoveryCall;
  return [...plantSecrets(close), eventId, calendarId, 'calendar.google.com'];
}

test('Chromium: after "Forget everything" every storage of the extension is empty', async ({
  browserWithExtension,
  page,
  sandbox,
}) => {
  const secrets = allSecrets(sandbox);
  await connectFrom(page, browserWithExtension);
  await page.goto(sandbox.close.events.discoveryCall.url);
  await expect(headline(await sidebarOf(page))).toHaveText('Zebra lead');
  await leaveTraces(browserWithExtension.optionsPage, sandbox);
  await expectForgotten(browserWithExtension.optionsPage, secrets);
});

test('Firefox: a content script finds no key and nothing of Close’s in any storage; after "Forget everything" nothing is anywhere', async ({
  sandbox,
}) => {
  const secrets = allSecrets(sandbox);
  const extensionPath = await withProbe(firefoxBuild);
  const firefox = await launchFirefox({ sandbox, extensionPath });
  try {
    const { optionsPage } = firefox;
    await enterApiKeyInFirefox(optionsPage, sandboxKeys.robin);
    await expect.poll(() => ask(optionsPage, 'getAccounts')).toHaveLength(1);
    const page = await firefox.newPage();
    await page.goto(sandbox.close.events.discoveryCall.url);
    await expect.poll(() => sidebarText(page)).toContain('Zebra lead');
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
    const { calendarId } = sandbox.close.events.discoveryCall;
    const notForPages = secrets.filter((secret) => secret !== 'calendar.google.com');
    expect(notForPages).toContain(calendarId);
    expect(notForPages.filter((secret) => seen.includes(secret))).toEqual([]);

    await expectForgotten(optionsPage, secrets);
  } finally {
    await firefox.close();
    await rm(extensionPath, { recursive: true, force: true, maxRetries: 3 });
  }
});

/** The build with one content script more, which looks through every storage that such a script has in Firefox. */
async function withProbe(build: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sidecar-probe-'));
  await cp(build, folder, { recursive: true });
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  manifest.content_scripts.push({ ...manifest.content_scripts[0], js: ['probe.js'] });
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(
    join(folder, 'probe.js'),
    `addEventListener('probe', async () => postMessage(JSON.stringify(await (${look})()), '*'));`,
  );
  return folder;
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
