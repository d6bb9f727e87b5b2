import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CDPSession, launch, type Page } from 'puppeteer-core';
import { findChromium } from '../../scripts/find-browser.mjs';
import { prepareProfile } from './chromium';

/** A Chromium with the unmodified extension in it, which prerenders pages and keeps those that are left, as with every user. */
export type PlainChromium = {
  /** The options page, which the extension opens when it is installed. */
  optionsPage: Page;
  newTab(url: string): Promise<PlainTab>;
  /** Opens the real popup over the tab in front. */
  openPopup(): Promise<void>;
  /** The text of the extension's page at this path, wherever it is shown; empty while it is nowhere. To be polled. */
  textOf(path: string): Promise<string>;
  close(): Promise<void>;
};

/**
 * A tab that is driven by its tab target. Chromium prerenders nothing for a page to which a debugger is attached directly, as
 * Playwright does it.
 */
export type PlainTab = {
  /** Runs a function in the page that the tab shows now. */
  evaluate<Result, Argument = undefined>(
    run: (argument: Argument) => Result,
    argument?: Argument,
  ): Promise<Awaited<Result>>;
  /** How many pages of the tab our content script runs in: the one that it shows, and those that are prerendered for it. */
  contentScripts(): number;
};

/** Starts it. Throws when there is no Chromium, or when it takes no extension. */
export async function launchPlainChromium(options: {
  sandbox: { hostRules: string };
  /** Folder of the built extension, unpacked. */
  extensionPath: string;
}): Promise<PlainChromium> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found. Run: node scripts/setup.mjs chromium');
  const profile = await mkdtemp(join(tmpdir(), 'sidecar-chromium-'));
  await prepareProfile(profile);
  const browser = await launch({
    executablePath,
    headless: true,
    pipe: true,
    userDataDir: profile,
    enableExtensions: [options.extensionPath],
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--ignore-certificate-errors',
      `--host-resolver-rules=${options.sandbox.hostRules}`,
      '--lang=en-US',
      // Chromium's own questions to its maker.
      '--disable-features=NetworkTimeServiceQuerying',
      '--component-updater=url-source=https://localhost:1/',
    ],
  });
  const cdp = await browser.target().createCDPSession();

  async function attach(targetId: string): Promise<CDPSession> {
    const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: true });
    const session = cdp.connection()?.session(sessionId);
    if (!session) throw new Error('The browser gives no session.');
    return session;
  }

  return {
    optionsPage: await (await browser.waitForTarget((one) => one.url().endsWith('/src/options/index.html'))).asPage(),
    async newTab(url) {
      const tabs = async () => (await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] })).targetInfos;
      const before = (await tabs()).map(({ targetId }) => targetId);
      await cdp.send('Target.createTarget', { url });
      const tab = (await tabs()).find(({ targetId }) => !before.includes(targetId));
      if (!tab) throw new Error('The browser has no new tab.');
      return driveTab(await attach(tab.targetId));
    },
    async openPopup() {
      const worker = await browser.waitForTarget((one) => one.type() === 'service_worker');
      await (await worker.worker())?.evaluate(() => chrome.action.openPopup());
    },
    async textOf(path) {
      const { targetInfos } = await cdp.send('Target.getTargets');
      const found = targetInfos.filter(
        ({ url }) => url.startsWith('chrome-extension:') && new URL(url).pathname === path,
      );
      const read = async ({ targetId }: { targetId: string }) => {
        const session = await attach(targetId);
        const text = await evaluate(session, () => document.body.textContent ?? '');
        await cdp.send('Target.detachFromTarget', { sessionId: session.id() });
        return text;
      };
      // A page that is just coming or going has no text.
      return (await Promise.all(found.map((target) => read(target).catch(() => '')))).join('');
    },
    async close() {
      await browser.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

async function driveTab(session: CDPSession): Promise<PlainTab> {
  const pages = new Map<string, CDPSession>();
  const withContentScript = new Set<string>();
  session.on('Target.attachedToTarget', ({ sessionId }) => {
    const page = session.connection()?.session(sessionId);
    if (!page) return;
    pages.set(sessionId, page);
    page.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension:')) withContentScript.add(sessionId);
    });
    void page.send('Runtime.enable').catch(() => undefined);
  });
  session.on('Target.detachedFromTarget', ({ sessionId }) => {
    pages.delete(sessionId);
    withContentScript.delete(sessionId);
  });
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: true });
  return {
    contentScripts: () => withContentScript.size,
    async evaluate<Result, Argument>(
      run: (argument: Argument) => Result,
      argument?: Argument,
    ): Promise<Awaited<Result>> {
      const [page] = pages.values();
      if (!page) throw new Error('The tab has no page.');
      return evaluate(page, run, argument);
    },
  };
}

async function evaluate<Result, Argument = undefined>(
  session: CDPSession,
  run: (argument: Argument) => Result,
  argument?: Argument,
): Promise<Awaited<Result>> {
  const expression = `(${run})(${JSON.stringify(argument)})`;
  const answer = await session.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
  if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description);
  return answer.result.value;
}
