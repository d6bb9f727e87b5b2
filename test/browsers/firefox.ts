import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { findFirefox } from '../../scripts/find-browser.mjs';

export type FirefoxOptions = {
  /** The port is Firefox's proxy: every host of the internet leads there. */
  sandbox: { port: number };
  /** Folder of the built extension, unpacked. */
  extensionPath: string;
  headless?: boolean;
  colorScheme?: 'light' | 'dark';
  /** CSS pixels. */
  viewport?: { width: number; height: number };
  /** `allowed`: the extension runs in private windows, too. `always`: as well, and each window is one ("Never remember history"). */
  privateWindows?: 'allowed' | 'always' | undefined;
  /** The user has switched on `privacy.resistFingerprinting`, which hides the time zone among other things. */
  resistFingerprinting?: boolean;
};

/** A Firefox with a fresh profile and the unmodified extension in it, driven over WebDriver BiDi. */
export type Firefox = {
  browser: Browser;
  /** The options page, which the extension opens when it is installed. */
  optionsPage: Page;
  newPage(): Promise<Page>;
  close(): Promise<void>;
};

/** Fixed, so that addresses of the extension's pages are known; Firefox draws one at random otherwise. */
const extensionUuid = '5a0b9ac8-11a5-4f6b-a3ce-62f2b0c4d8e1';
const extensionOrigin = `moz-extension://${extensionUuid}`;

/** Starts it. Throws when there is no Firefox. */
export async function launchFirefox(options: FirefoxOptions): Promise<Firefox> {
  const executablePath = findFirefox();
  if (!executablePath) {
    throw new Error('No Firefox found. Install Firefox or set FIREFOX_PATH, then run: node scripts/setup.mjs firefox');
  }
  const profile = await mkdtemp(join(tmpdir(), 'sidecar-firefox-'));
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless ?? true,
    acceptInsecureCerts: true,
    defaultViewport: options.viewport ?? { width: 1280, height: 800 },
    userDataDir: profile,
    // Reading inside the extension's own pages and frames counts as system access.
    args: ['--remote-allow-system-access'],
    // Without it a release build ignores `services.settings.server`.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: await preferences(options),
  });
  const close = async () => {
    await browser.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    if (options.privateWindows) await installForPrivateWindows(browser, options.extensionPath);
    else await browser.installExtension(options.extensionPath);
    const optionsPage = await findOptionsPage(browser);
    return { browser, optionsPage, newPage: () => browser.newPage(), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * The text of the sidebar inside a calendar page; empty while there is none. To be polled: `expect.poll(() => …)`.
 * Each frame is asked for its address, for puppeteer is not told of the navigations of extension pages.
 */
export async function sidebarText(page: Page): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: what the user sees, without what is hidden.
  const read = (start: string) => (location.href.startsWith(start) ? document.body.innerText : '');
  // A frame that is just coming or going has no text either.
  const texts = page.frames().map((frame) => frame.evaluate(read, `${extensionOrigin}/src/sidebar/`).catch(() => ''));
  return (await Promise.all(texts)).join('');
}

async function preferences({
  sandbox,
  extensionPath,
  colorScheme = 'light',
  privateWindows,
  resistFingerprinting = false,
}: FirefoxOptions) {
  const manifest = JSON.parse(await readFile(join(extensionPath, 'manifest.json'), 'utf8'));
  const extensionId: string = manifest.browser_specific_settings.gecko.id;
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': sandbox.port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': sandbox.port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
    // The rest of Firefox's own questions to its maker puppeteer switches off already.
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'privacy.resistFingerprinting': resistFingerprinting,
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: extensionUuid }),
    'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
    ...(privateWindows === 'always' && { 'browser.privatebrowsing.autostart': true }),
  };
}

/**
 * With "Run in Private Windows" on. Puppeteer has no word for it, so its connection is asked. Firefox starts the extension
 * twice for that, and what it opens in between is lost; so we open the options page.
 */
async function installForPrivateWindows(browser: Browser, path: string): Promise<void> {
  const { connection } = browser as unknown as {
    connection: { send(method: string, parameters: unknown): Promise<unknown> };
  };
  await connection.send('webExtension.install', {
    extensionData: { type: 'path', path },
    'moz:allowPrivateBrowsing': true,
  });
  const page = await browser.newPage();
  // Not awaited: puppeteer is not told of the navigations of extension pages.
  page.goto(`${extensionOrigin}/src/options/index.html`).catch(() => undefined);
}

/** The page opens in the first, still blank tab or in a new one; again the tabs are asked for their address. */
async function findOptionsPage(browser: Browser): Promise<Page> {
  const url = `${extensionOrigin}/src/options/index.html`;
  const end = Date.now() + 10_000;
  while (Date.now() < end) {
    for (const page of await browser.pages()) {
      // A tab that is just navigating has no answer; one of an extension that was restarted has no API any more.
      const address = await page.evaluate(() => ('browser' in globalThis ? location.href : '')).catch(() => '');
      if (address.startsWith(url)) return page;
    }
  }
  throw new Error(`No tab came to ${url}`);
}
