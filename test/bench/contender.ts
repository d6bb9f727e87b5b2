import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../../scripts/find-browser.mjs';
import { prepareProfile } from '../browsers/chromium';
import { connectPipe, type DevtoolsPipe, type Session } from './devtools-pipe';
import type { MadeEvent } from './made-events';
import { createOwnPage, type OwnPage } from './own-page';
import { createWorkerControl, type WorkerControl } from './worker-control';

/** What is measured: an extension in a browser of its own, or that browser without any. */
export type Contender = {
  name: string;
  /** Loads a page of the calendar and leaves it the time that a user takes until they open something. */
  goTo(url: string): Promise<void>;
  /** From the page's `pushState` until the event's meeting is drawn; without an extension until the page's next frame is. */
  open(event: MadeEvent): Promise<Shown>;
  /** Loads the event's own page: from the start of the load until its meeting is drawn. */
  loadOn(event: MadeEvent): Promise<Shown>;
  /** Since the last load. */
  disturbed(): Promise<Disturbed>;
  /** Bytes of script objects in use, after garbage was collected. */
  heaps(): Promise<{ page: number; frame: number; worker: number }>;
  /** Null without an extension. */
  worker: WorkerControl | null;
  ownPage: OwnPage | null;
  close(): Promise<void>;
};

/** Milliseconds since 1970, by the browser's own clock. */
export type Mark = { what: string; at: number };
export type Shown = { start: number; at: number; marks: Mark[] };
export type Disturbed = { longTasks: number; longTaskMs: number; shift: number };

type Options = {
  name: string;
  sandbox: { hostRules: string };
  /** Of `prepare.ts`; removed in the end. Null: no extension. */
  extension: string | null;
  /** The page of the extension that stands in a tab, from where the popup is opened. */
  ownPath?: string;
};

const PATIENCE_MS = 20_000;

/** From the page's load to a user's first press. */
const SETTLE_MS = 1000;

export async function startContender({ name, sandbox, extension, ownPath = '' }: Options): Promise<Contender> {
  const executable = findChromium();
  if (!executable) throw new Error('No Chromium found. Run: node scripts/setup.mjs chromium');
  const profile = await mkdtemp(join(tmpdir(), 'sidecar-bench-profile-'));
  await prepareProfile(profile);
  const child = spawn(executable, flags(profile, sandbox.hostRules), {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    // Ctrl+C is for the bench.
    detached: true,
  });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const pipe = connectPipe(child);
  const { browser } = pipe;
  const id = extension && (await browser.send('Extensions.loadUnpacked', { path: extension })).id;
  const origin = `chrome-extension://${id}/`;
  const ownPage = id ? await createOwnPage(pipe, `${origin}${ownPath}`) : null;
  const { targetId } = await browser.send('Target.createTarget', { url: 'about:blank' });
  const page = await attach(pipe, targetId);
  await page.send('Page.enable');
  const probe = await readFile(join(import.meta.dirname, 'probe', 'page-probe.js'), 'utf8');
  await page.send('Page.addScriptToEvaluateOnNewDocument', { source: probe });

  async function goTo(url: string) {
    const loaded = page.next('Page.loadEventFired');
    // The extension's own page, which it opens when it is installed, may have come late, and nothing is drawn behind it.
    await page.send('Page.bringToFront');
    await page.send('Page.navigate', { url });
    await loaded;
  }
  const shown = (expression: string) => inTime(run<Shown>(page, expression), `${name} shows nothing`);
  const titleOf = ({ title }: MadeEvent) => (id ? title : null);

  return {
    name,
    ownPage,
    worker: ownPage && createWorkerControl(pipe, { page, ownPage, origin }),
    async goTo(url) {
      await goTo(url);
      await wait(SETTLE_MS);
    },
    open: (event) => shown(`bench.open(${JSON.stringify(event.url)}, ${JSON.stringify(titleOf(event))})`),
    async loadOn(event) {
      await goTo(event.url);
      return shown(`bench.loaded(${JSON.stringify(titleOf(event))})`);
    },
    disturbed: () => run(page, 'bench.disturbed'),
    async heaps() {
      const { targetInfos } = await browser.send('Target.getTargets', { filter: [{}] });
      const of = async (type: string) => {
        const target = targetInfos.find((one) => one.type === type && one.url.startsWith(origin));
        return target ? heapOf(await attach(pipe, target.targetId), browser) : 0;
      };
      return { page: await heapOf(page), frame: await of('iframe'), worker: await of('service_worker') };
    },
    async close() {
      await browser.send('Browser.close').catch(() => undefined);
      await gone;
      for (const folder of [profile, extension ?? profile])
        await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

export async function attach({ browser, session }: DevtoolsPipe, targetId: string): Promise<Session & { id: string }> {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true });
  return { ...session(sessionId), id: sessionId };
}

/** The value of an expression in this page; a promise is waited for. */
export async function run<Value>(page: Session, expression: string): Promise<Value> {
  const { result, exceptionDetails } = await page.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
    userGesture: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/** Rejects when it takes longer than anybody would wait. */
export async function inTime<Value>(value: Promise<Value>, otherwise: string): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(otherwise)), PATIENCE_MS);
  });
  return Promise.race([value, late]).finally(() => clearTimeout(timer));
}

export function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** @param detachBy of the browser, for a session that was made for this alone: what is attached is slower */
async function heapOf(target: Session & { id?: string }, detachBy?: Session): Promise<number> {
  await target.send('HeapProfiler.collectGarbage');
  const { usedSize } = await target.send('Runtime.getHeapUsage');
  if (detachBy && target.id) await detachBy.send('Target.detachFromTarget', { sessionId: target.id });
  return usedSize;
}

function flags(profile: string, hostRules: string): string[] {
  return [
    '--headless',
    '--remote-debugging-pipe',
    '--enable-unsafe-extension-debugging',
    `--user-data-dir=${profile}`,
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--ignore-certificate-errors',
    `--host-resolver-rules=${hostRules}`,
    '--window-size=1280,800',
    '--lang=en-US',
    '--no-first-run',
    '--disable-sync',
    '--disable-background-networking',
    '--component-updater=url-source=https://localhost:1/',
    'about:blank',
  ];
}
