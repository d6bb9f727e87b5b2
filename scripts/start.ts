import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { type Chromium, launchChromium, sidebarFrame } from '../test/browsers/chromium';
import { enterApiKey } from '../test/browsers/connect';
import type { SandboxEvent } from '../test/fakes/sample-data/events';
import { sandboxKeys } from '../test/fakes/sample-data/organization';
import { createSandbox, type Sandbox } from '../test/fakes/sandbox';
import { buildExtension } from './build';

/**
 * `npm start`: the product at work beside a Google and an Outlook event, with a sandbox Close and stand-in calendars on
 * this machine. Shows a window where there is a display; otherwise prints what the sidebar says and ends.
 */
const root = join(import.meta.dirname, '..');
const artifacts = join(root, 'artifacts');
const headless = isHeadless();

type Showcase = { name: string; file: string; event: SandboxEvent };

try {
  await run();
} catch (error) {
  console.error(`\n[start] FAILED: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}

async function run() {
  say('building the extension into dist/chrome (a few seconds)');
  await buildExtension(['chrome']);
  const sandbox = await createSandbox();
  say(`sandbox: Close and the calendars of Google and Microsoft, on 127.0.0.1:${sandbox.port}`);
  try {
    say(headless ? 'starting Chromium without a window' : 'starting Chromium');
    const viewport = headless ? { width: 1280, height: 800 } : null;
    const chromium = await launchChromium({ sandbox, extensionPath: join(root, 'dist/chrome'), headless, viewport });
    try {
      await show(sandbox, chromium);
      if (!headless) await stayOpen(chromium);
    } finally {
      await chromium.close();
    }
  } finally {
    await sandbox.stop();
  }
}

async function show({ close }: Sandbox, { context, optionsPage }: Chromium) {
  const key = sandboxKeys.robin;
  say(`connecting on the options page, as a user does, with the sandbox's sample key ${key}`);
  await enterApiKey(optionsPage, key);
  await waitForText(optionsPage.locator('body'), ['Northwind Sales'], 'the options page after "Connect"');

  const showcases: Showcase[] = [
    { name: 'Google Calendar', file: 'google.png', event: close.events.discoveryCall },
    { name: 'Outlook', file: 'outlook.png', event: close.events.renewalReview },
  ];
  await mkdir(artifacts, { recursive: true });
  for (const { name, file, event } of showcases) {
    const page = await context.newPage();
    await page.goto(event.url);
    const text = await readSidebar(page, name, event);
    if (!headless) continue;
    await page.screenshot({ path: join(artifacts, file) });
    console.log(`\n${name}: the sidebar beside "${event.title}"\n${'-'.repeat(60)}\n${text}\n${'-'.repeat(60)}`);
    console.log(`Picture: ${join(artifacts, file)}`);
  }
  if (!headless) return explain(key);
  say('done: both sidebars show the right meeting');
}

/** Ends with an error when the sidebar does not come to show this meeting and its lead. */
async function readSidebar(page: Page, name: string, { title, leads }: SandboxEvent): Promise<string> {
  const frame = await sidebarFrame(page).catch(() => null);
  if (!frame) throw new Error(`${name}: no sidebar came up beside "${title}"`);
  const body = frame.locator('body');
  const expected = [title, ...leads.flatMap((lead) => lead.name ?? [])];
  await waitForText(body, expected, `${name}'s sidebar`);
  // biome-ignore lint/performance/useDomNodeTextContent: what the user sees, without what is hidden.
  return (await body.innerText()).replaceAll(/\n{3,}/g, '\n\n').trim();
}

async function waitForText(body: ReturnType<Page['locator']>, texts: string[], where: string): Promise<void> {
  for (const text of texts) {
    await expect(body, `${where} should show "${text}"`).toContainText(text, { timeout: 10_000 });
  }
}

function explain(key: string) {
  console.log(`
The calendars are stand-ins and Close is a sandbox; the extension is the real one.
Things to try:
  - the two tabs beside this one: an event in Google Calendar, one in Outlook
  - close the event, click others in the week: the sidebar follows; a double click opens the whole event
  - the toolbar's button (puzzle piece, "Sidecar for Close"): the same panel as a popup
  - its options page: "Forget everything", then connect again with ${key}
Ctrl-C here, or closing the window, ends it.`);
}

/** Until the window is closed or somebody presses Ctrl-C. */
function stayOpen({ context }: Chromium): Promise<void> {
  return new Promise((resolve) => {
    context.once('close', () => resolve());
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}

function isHeadless(): boolean {
  if (process.argv.includes('--headless') || process.env.CI) return true;
  return process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
}

function say(line: string) {
  console.log(`[start] ${line}`);
}
