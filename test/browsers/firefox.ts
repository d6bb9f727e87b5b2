import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
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

/** Firefox alone decides how long it takes, until it runs and until it has started the extension. */
const MAX_START_MS = 45_000;

/** Starts it. Throws when there is no Firefox. */
export async function launchFirefox(options: FirefoxOptions): Promise<Firefox> {
  const executablePath = findFirefox();
  if (!executablePath) {
    throw new Error('No Firefox found. Install Firefox or set FIREFOX_PATH, then run: node scripts/setup.mjs firefox');
  }
  const extensionId = await idOf(options.extensionPath);
  const profile = await mkdtemp(join(tmpdir(), 'sidecar-firefox-'));
  if (options.privateWindows) await allowPrivateWindows(profile, extensionId);
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless ?? true,
    acceptInsecureCerts: true,
    timeout: MAX_START_MS,
    // An evaluation that never ends fails by name, before its test does without one.
    protocolTimeout: MAX_START_MS,
    defaultViewport: options.viewport ?? { width: 1280, height: 800 },
    userDataDir: profile,
    // Reading inside the extension's own pages and frames counts as system access.
    args: ['--remote-allow-system-access'],
    // Without it a release build ignores `services.settings.server`.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: preferences(options, extensionId),
  });
  const close = async () => {
    await browser.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    await browser.installExtension(options.extensionPath);
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

async function idOf(extensionPath: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(extensionPath, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}

function preferences(
  { sandbox, colorScheme = 'light', privateWindows, resistFingerprinting = false }: FirefoxOptions,
  extensionId: string,
) {
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
 * As if "Run in Private Windows" had been on before. Firefox's `moz:allowPrivateBrowsing` switches it on after the installation, and
 * starts the extension anew for that: a page that the first start has opened is dead then, though it looks alive for a while.
 */
async function allowPrivateWindows(profile: string, extensionId: string): Promise<void> {
  const granted = { [extensionId]: { permissions: ['internal:privateBrowsingAllowed'], origins: [] } };
  await writeFile(join(profile, 'extension-preferences.json'), JSON.stringify(granted));
}

/** The page opens in the first, still blank tab or in a new one; again the tabs are asked for their address. */
async function findOptionsPage(browser: Browser): Promise<Page> {
  const url = `${extensionOrigin}/src/options/index.html`;
  const end = Date.now() + MAX_START_MS;
  while (Date.now() < end) {
    for (const page of await browser.pages()) {
      // A tab that is just navigating has no answer, and no API yet.
      const address = await page.evaluate(() => ('browser' in globalThis ? location.href : '')).catch(() => '');
      if (address.startsWith(url)) return page;
    }
    // Asking without a pause takes the processor from what is waited for.
    await setTimeout(50);
  }
  throw new Error(`No tab came to ${url}`);
}
