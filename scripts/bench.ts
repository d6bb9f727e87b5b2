import { statSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, type Page, chromium as playwright } from '@playwright/test';
import { type Chromium, launchChromium, sidebarFrame } from '../test/browsers/chromium';
import { enterApiKey } from '../test/browsers/connect';
import { encodeEid } from '../test/fakes/calendar-ids';
import { sandboxKeys } from '../test/fakes/sample-data/organization';
import { createSandbox, type Sandbox } from '../test/fakes/sandbox';
import { buildExtension } from './build';
import { findChromium } from './find-browser.mjs';
import { measurePageCost } from './page-cost';

/**
 * `npm run bench`: what the extension costs and how fast it is, on this machine. Times of a machine compare within one
 * run only, so what matters is a ratio to something measured beside it. The figures are explained in docs/performance.md;
 * `npm run bench -- --write` puts them there, so that nobody copies a figure by hand.
 */
const page = join(import.meta.dirname, '..', 'docs', 'performance.md');
const rows: string[] = [];
const rounds = 7;
const pageRounds = 3;
const churnFor = 3000;

await buildExtension(['chrome']);
const sandbox = await createSandbox();
const chromium = await launchChromium({ sandbox, extensionPath: join(import.meta.dirname, '..', 'dist', 'chrome') });
try {
  await enterApiKey(chromium.optionsPage, sandboxKeys.robin);
  await chromium.optionsPage.getByRole('heading', { name: 'Close is connected' }).waitFor();
  await sizes();
  await churnCost(sandbox, chromium);
  await pageCosts(sandbox, chromium);
  await timeToMeeting(sandbox, chromium);
  await manyEvents(sandbox, chromium);
  if (process.argv.includes('--write')) await writeRows(chromium);
} finally {
  await chromium.close();
  await sandbox.stop();
}

async function sizes() {
  const dist = join(import.meta.dirname, '..', 'dist', 'chrome');
  const assets = await readdir(join(dist, 'assets'));
  const total = (files: string[]) => files.reduce((sum, file) => sum + statSync(join(dist, file)).size, 0);
  row('content script, bytes', total(['src/content/main.js']));
  const editor = assets.filter((file) => file.startsWith('note-editor'));
  const others = assets.filter((file) => !editor.includes(file));
  row('scripts and styles of our own pages and the worker, bytes', total(others.map((file) => join('assets', file))));
  row('the editor of notes, loaded when editing starts, bytes', total(editor.map((file) => join('assets', file))));
}

/** Script time of the page's process while the calendar rewrites itself, with our content script in it and without. */
async function churnCost({ pages, hostRules }: Sandbox, { context }: Chromium) {
  pages.churn = true;
  const plain = await playwright.launch({
    executablePath: findChromium() ?? '',
    args: ['--no-sandbox', '--ignore-certificate-errors', `--host-resolver-rules=${hostRules}`],
  });
  const plainContext = await plain.newContext({ viewport: { width: 1280, height: 800 } });
  const spent = { with: [] as number[], without: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    spent.with.push(await churn(context));
    spent.without.push(await churn(plainContext));
  }
  await plain.close();
  pages.churn = false;
  row(`script time in ${churnFor} ms of churn, with the extension, ms`, median(spent.with));
  row('the same page without it, ms', median(spent.without));
  row('ratio', median(spent.with) / median(spent.without));
}

async function churn(context: BrowserContext): Promise<number> {
  const page = await context.newPage();
  await page.goto('https://calendar.google.com/calendar/u/0/r/week');
  const session = await context.newCDPSession(page);
  const spent = await scriptTime(session, () => page.waitForTimeout(churnFor));
  await page.close();
  return spent;
}

/**
 * What the content script costs a calendar's page. `--against <folder>` measures the build in that folder besides, in turns with
 * this one.
 */
async function pageCosts(sandbox: Sandbox, chromium: Chromium) {
  const at = process.argv.indexOf('--against');
  const extensionPath = at < 0 ? undefined : process.argv[at + 1];
  const other = extensionPath ? await launchChromium({ sandbox, extensionPath }) : null;
  const measured: Record<string, Awaited<ReturnType<typeof measurePageCost>>[]> = { '': [], ', the other build': [] };
  try {
    if (other) await enterApiKey(other.optionsPage, sandboxKeys.robin);
    for (let round = 0; round < pageRounds; round += 1) {
      measured['']?.push(await measurePageCost(sandbox, chromium));
      if (other) measured[', the other build']?.push(await measurePageCost(sandbox, other));
    }
  } finally {
    await other?.close();
  }
  for (const [build, costs] of Object.entries(measured)) {
    for (const [index, { what }] of (costs[0] ?? []).entries()) {
      const all = costs.flatMap((round) => round[index] ?? []);
      row(`${what}: time of ours on the page, ms${build}`, median(all.map(({ ours }) => ours)));
      row(`${what}: times that ours made the browser lay out${build}`, median(all.map(({ forced }) => forced)));
    }
  }
}

/** From the history API's call in the page to the meeting's title in the sidebar. */
async function timeToMeeting({ close }: Sandbox, { context, stopWorkers }: Chromium) {
  const page = await context.newPage();
  const { discoveryCall, jointWorkshop, kickoffYesterday, pricingLastWeek, demoCanceled, lookalikeJoin } = close.events;
  await page.goto(discoveryCall.url);
  await meetingShown(page, discoveryCall.title);
  const events = [jointWorkshop, kickoffYesterday, pricingLastWeek, demoCanceled, lookalikeJoin];
  const first: number[] = [];
  const again: number[] = [];
  const woken: number[] = [];
  for (const event of events) first.push(await open(page, event));
  for (const event of events) again.push(await open(page, event));
  for (const event of events) {
    await page.evaluate(() => history.pushState(null, '', '/calendar/u/0/r/week'));
    await stopWorkers();
    woken.push(await open(page, event));
  }
  await page.close();
  row('an event opened for the first time, to its meeting in the sidebar, ms', median(first));
  row('an event seen in the last minute, ms', median(again));
  row('with the worker asleep, ms', median(woken));
}

/** Whether the two hundredth event costs what the first ones cost: each has 8 kB of summary, and all are kept for a while. */
async function manyEvents({ close }: Sandbox, { context }: Chromium) {
  const { discoveryCall } = close.events;
  const model = close.data.meetings.find(({ title }) => title === discoveryCall.title);
  const summary = { html: `<p>${'Everyone agreed on the next step. '.repeat(242)}</p>` };
  const page = await context.newPage();
  await page.goto('https://calendar.google.com/calendar/u/0/r/week');
  const times: number[] = [];
  for (let index = 0; index < 200; index += 1) {
    const [title, eventId] = [`Event ${index}`, `bench${index}`];
    close.data.meetings.push({
      ...model,
      id: `acti_Bench${index}`,
      title,
      provider_calendar_event_id: eventId,
      summary,
    });
    const url = `https://calendar.google.com/calendar/u/0/r/eventedit/${encodeEid(eventId, discoveryCall.calendarId)}`;
    times.push(await open(page, { url, title }));
    // Nobody is in a rush here.
    await page.waitForTimeout(400);
  }
  await page.close();
  row('one of the first 20 of 200 events with 8 kB of summary each, ms', median(times.slice(0, 20)));
  row('one of the last 20 of them, ms', median(times.slice(-20)));
}

async function open(page: Page, { url, title }: { url: string; title: string }): Promise<number> {
  const start = performance.now();
  await page.evaluate((to) => history.pushState(null, '', to), url);
  await meetingShown(page, title);
  return performance.now() - start;
}

async function meetingShown(page: Page, title: string) {
  const frame = await sidebarFrame(page);
  await frame.waitForFunction((wanted) => document.querySelector('h2')?.textContent === wanted, title, {
    polling: 'raf',
  });
}

/** Seconds of script that the page's process has run, times a thousand. */
async function scriptTime(session: CDPSession, during: () => Promise<unknown>): Promise<number> {
  await session.send('Performance.enable');
  const read = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0;
  };
  const before = await read();
  await during();
  return ((await read()) - before) * 1000;
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function row(what: string, value: number) {
  const figure = Number.isInteger(value) ? String(value) : value.toFixed(value < 10 ? 2 : 0);
  rows.push(`| ${what} | ${figure} |`);
  console.log(`${what.padEnd(76)} ${figure}`);
}

/** Replaces what lies between the two marks of the page. Throws when they are not there. */
async function writeRows({ context }: Chromium) {
  const text = await readFile(page, 'utf8');
  const parts = /(<!-- bench -->\n)[\s\S]*?(<!-- \/bench -->)/;
  if (!parts.test(text)) throw new Error(`No place for the figures in ${page}`);
  const machine = `${cpus().length} cores, Chromium ${context.browser()?.version() ?? 'of unknown version'}, ${new Date().toISOString().slice(0, 10)}`;
  const table = [`| medians; ${machine} | figure |`, '|---|---|', ...rows].join('\n');
  await writeFile(
    page,
    text.replace(parts, (_, begin, end) => `${begin}${table}\n${end}`),
  );
}
