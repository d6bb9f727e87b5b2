import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Chromium, launchChromium } from '../browsers/chromium';
import { closeAsUser } from '../browsers/close-as-user';
import type { Sandbox } from '../fakes/sandbox';

/** A browser with a profile that stays, so that it can go and come back. */
export type Home = {
  /** The browser that runs now. */
  browser(): Chromium;
  /** As a user quits: the tabs are closed, then the browser, and each tab is told before it goes. */
  quit(): Promise<void>;
  /** As a power cut: the process is gone at once. */
  kill(): Promise<void>;
  isUp(): boolean;
  /** Starts it anew, with the same profile. */
  start(): Promise<void>;
  /** Ends it and removes the profile. */
  leave(): Promise<void>;
};

export async function createHome(sandbox: Sandbox, extensionPath: string): Promise<Home> {
  const profile = await mkdtemp(join(tmpdir(), 'sidecar-soak-'));
  const launch = () => launchChromium({ sandbox, extensionPath, profile: join(profile, 'user') });
  let browser = await launch();
  let isUp = true;
  const fall = () => {
    isUp = false;
  };
  browser.context.once('close', fall);
  return {
    browser: () => browser,
    async quit() {
      const { context } = browser;
      await Promise.all(context.pages().map(closeAsUser));
      await browser.close();
    },
    async kill() {
      const { context } = browser;
      const session = await context.browser()?.newBrowserCDPSession();
      const { processInfo } = (await session?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
      const main = processInfo.find(({ type }) => type === 'browser');
      if (!main) throw new Error('The browser does not say which process it is.');
      const gone = new Promise((resolve) => context.once('close', resolve));
      process.kill(main.id, 'SIGKILL');
      await gone;
    },
    isUp: () => isUp,
    async start() {
      browser = await launch();
      isUp = true;
      browser.context.once('close', fall);
    },
    async leave() {
      await browser.close().catch(() => {});
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
