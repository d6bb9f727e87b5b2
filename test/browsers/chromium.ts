import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Frame, type Page, type Worker } from '@playwright/test';
import { findChromium } from '../../scripts/find-browser.mjs';

export type ChromiumOptions = {
  /** Where every host of the internet leads. */
  sandbox: { hostRules: string };
  /** Folder of the built extension, unpacked. */
  extensionPath: string;
  headless?: boolean;
  colorScheme?: 'light' | 'dark';
  /** CSS pixels; null: as large as the window is. */
  viewport?: { width: number; height: number } | null;
  /** IANA name, for the whole browser; else that of the machine. */
  timeZone?: string;
  /** Folder of a profile that stays when the browser is closed, to start the same one again; else a fresh one that goes. */
  profile?: string;
  /** Addresses that are open, each in a tab, before the extension comes. */
  open?: readonly string[];
  /** Pages that are left go into the browser's page cache, as with every user; Playwright switches it off. */
  pageCache?: boolean;
};

/** A Chromium with the unmodified extension in it. */
export type Chromium = {
  context: BrowserContext;
  extensionId: string;
  /** The options page, which the extension opens when it is installed; in a profile that had it already, we do. */
  optionsPage: Page;
  /** Address of a page of the extension: `extensionUrl('src/options/index.html')`. */
  extensionUrl(path: string): string;
  /** The extension's service worker, woken if it sleeps. */
  worker(): Promise<Worker>;
  /** Opens the real popup over the tab in front, as a click on the toolbar button does. */
  popup(): Promise<Page>;
  /** Our pages in the browser's side panel, one of each window that shows it; waits until there are so many. */
  sidePanels(count: number): Promise<Page[]>;
  /** The popups and side panels that were asked for above and are still open. */
  openPanels(): Page[];
  /** What the browser itself says of our pages: `POPUP`, `SIDE_PANEL`, `TAB`, with the window each belongs to. */
  contexts(): Promise<{ type: string; path: string; windowId: number }[]>;
  /** Stops the extension's worker, as the browser does after 30 s without work, and waits until it has stopped. */
  stopWorkers(): Promise<void>;
  close(): Promise<void>;
};

/** Starts it. Throws when there is no Chromium, or when it takes no extension. */
export async function launchChromium(options: ChromiumOptions): Promise<Chromium> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found. Run: node scripts/setup.mjs chromium');
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'sidecar-chromium-')));
  const isNew = await prepareProfile(profile);
  const leave = () => options.profile ?? rm(profile, { recursive: true, force: true, maxRetries: 3 });
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: options.headless ?? true,
    colorScheme: options.colorScheme ?? 'light',
    viewport: options.viewport === undefined ? { width: 1280, height: 800 } : options.viewport,
    env: { ...process.env, ...(options.timeZone ? { TZ: options.timeZone } : {}) },
    // Playwright's flags that stand against us.
    ignoreDefaultArgs: ['--disable-extensions', ...(options.pageCache ? ['--disable-back-forward-cache'] : [])],
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--enable-unsafe-extension-debugging',
      // A second door beside Playwright's pipe, for the popup (see below). The system picks the port.
      '--remote-debugging-port=0',
      '--ignore-certificate-errors',
      `--host-resolver-rules=${options.sandbox.hostRules}`,
      '--lang=en-US',
      // Browsers ask nothing of port 1, so the updater of Chromium's own parts keeps still.
      '--component-updater=url-source=https://localhost:1/',
    ],
  });
  try {
    const browser = await withExtension(context, { profile, isNew }, options);
    return { ...browser, close: () => context.close().finally(leave) };
  } catch (error) {
    await context.close().finally(leave);
    throw error;
  }
}

/**
 * The sidebar's frame inside a calendar page; waits until it is there. A `frameLocator` would not find it, for it sits in
 * a closed shadow root. After the page has loaded anew, it is another frame.
 */
export async function sidebarFrame(page: Page, timeout = 10_000): Promise<Frame> {
  const isSidebar = (frame: Frame) => /^chrome-extension:\/\/[^/]+\/src\/sidebar\/index\.html/.test(frame.url());
  const there = page.frames().find(isSidebar);
  return there ?? page.waitForEvent('framenavigated', { predicate: isSidebar, timeout });
}

/**
 * What Chromium would ask its maker by itself is switched off, so that a test sees only what the extension asks. False for a
 * profile that was in use before.
 */
export async function prepareProfile(profile: string): Promise<boolean> {
  if (await mkdir(join(profile, 'Default'), { recursive: true }).then((made) => made === undefined)) return false;
  const preferences = {
    autofill: { enabled: false, profile_enabled: false, credit_card_enabled: false },
    credentials_enable_service: false,
    safebrowsing: { enabled: false },
    search: { suggest_enabled: false },
    signin: { allowed: false, allowed_on_next_startup: false },
    translate: { enabled: false },
  };
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  return true;
}

async function withExtension(
  context: BrowserContext,
  { profile, isNew }: { profile: string; isNew: boolean },
  options: ChromiumOptions,
): Promise<Omit<Chromium, 'close'>> {
  for (const url of options.open ?? []) await (await context.newPage()).goto(url);
  const extensionId = await loadExtension(context, options.extensionPath);
  const extensionUrl = (path: string) => `chrome-extension://${extensionId}/${path}`;
  const isOurs = (worker: Worker) => worker.url().startsWith(extensionUrl(''));
  const firstWorker = context.serviceWorkers().find(isOurs) ?? (await context.waitForEvent('serviceworker', isOurs));
  const optionsUrl = extensionUrl('src/options/index.html');
  const optionsPage = isNew ? await pageAt(context, optionsUrl) : await openPage(context, optionsUrl);

  const seen: Page[] = [];
  const attach = async (path: string, count: number) => {
    const pages = await attachTo(profile, extensionUrl(path), count);
    seen.push(...pages);
    return pages;
  };

  async function worker() {
    await controlWorker(context, extensionUrl(''), 'running');
    // Playwright keeps the one object over the stops and starts of the worker.
    return context.serviceWorkers().find(isOurs) ?? firstWorker;
  }

  return {
    context,
    extensionId,
    optionsPage,
    extensionUrl,
    worker,
    popup: async () => {
      await (await worker()).evaluate(() => chrome.action.openPopup());
      const [page] = await attach('src/popup/index.html', 1);
      if (!page) throw new Error('The popup is not among the pages of the browser.');
      await page.emulateMedia({ colorScheme: options.colorScheme ?? 'light' });
      return page;
    },
    sidePanels: (count) => attach('src/sidepanel/index.html', count),
    openPanels: () => seen.filter((page) => !page.isClosed()),
    contexts: async () => {
      const all = await (await worker()).evaluate(() => chrome.runtime.getContexts({}));
      return all.map(({ contextType, documentUrl = '', windowId }) => ({
        type: contextType,
        path: documentUrl.replace(extensionUrl(''), ''),
        windowId,
      }));
    },
    stopWorkers: () => controlWorker(context, extensionUrl(''), 'stopped'),
  };
}

/**
 * By the debugging pipe and not by `--load-extension`: branded Chrome ignores that flag since version 137
 * (https://groups.google.com/a/chromium.org/g/chromium-extensions/c/1-g8EFx2BBY), the command works in all of them.
 * https://chromedevtools.github.io/devtools-protocol/tot/Extensions/#method-loadUnpacked
 *
 * From a folder that was loaded before, the browser takes what is there now, as an update does.
 */
export async function loadExtension(context: BrowserContext, path: string): Promise<string> {
  const session = await browserSession(context);
  const { id } = await session.send('Extensions.loadUnpacked', { path });
  await session.detach();
  return id;
}

function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('Playwright gives no browser for this context.');
  return browser.newBrowserCDPSession();
}

async function openPage(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  // To a browser that was killed before the extension may be new, and then the extension opens the very same page here.
  await page.goto(url).catch(() => page.waitForURL(url));
  return page;
}

/** Resolves when some tab shows this address; the browser may take a new one for it or the first, still blank one. */
function pageAt(context: BrowserContext, url: string): Promise<Page> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`No tab came to ${url}`)), 10_000);
    const follow = (page: Page) => {
      const look = () => {
        if (!page.url().startsWith(url)) return;
        clearTimeout(late);
        resolve(page);
      };
      look();
      page.on('framenavigated', look);
    };
    context.pages().forEach(follow);
    context.on('page', follow);
  });
}

/** Starts or stops the extension's worker, unless it is so already, and waits until the browser says that it is. */
async function controlWorker(context: BrowserContext, scopeURL: string, wanted: 'running' | 'stopped'): Promise<void> {
  const page = context.pages()[0] ?? (await context.newPage());
  const session = await context.newCDPSession(page);
  const reached = new Promise<void>((resolve) => {
    let asked = false;
    session.on('ServiceWorker.workerVersionUpdated', async ({ versions }) => {
      const ours = versions.findLast(({ scriptURL }) => scriptURL.startsWith(scopeURL));
      if (ours?.runningStatus === wanted) return resolve();
      if (!ours || asked) return;
      asked = true;
      if (wanted === 'running') await session.send('ServiceWorker.startWorker', { scopeURL });
      else await session.send('ServiceWorker.stopAllWorkers');
    });
  });
  await session.send('ServiceWorker.enable');
  await reached;
  await session.detach();
}

/** Playwright's own connection sees neither popup nor side panel; one that is made while they are open does. */
async function attachTo(profile: string, url: string, count: number): Promise<Page[]> {
  const [port, path] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n');
  const end = Date.now() + 10_000;
  while (Date.now() < end) {
    const browser = await chromium.connectOverCDP(`ws://127.0.0.1:${port}${path}`);
    const all = browser.contexts().flatMap((context) => context.pages());
    const pages = all.filter((page) => page.url().startsWith(url));
    if (pages.length >= count) {
      pages[0]?.once('close', () => void browser.close());
      return pages;
    }
    await browser.close();
  }
  throw new Error(`There are not ${count} pages at ${url}`);
}
