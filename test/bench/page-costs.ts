import { type BrowserContext, type CDPSession, chromium as playwright } from '@playwright/test';
import { findChromium } from '../../scripts/find-browser.mjs';
import { measurePageCost } from '../../scripts/page-cost';
import { type Chromium, launchChromium } from '../browsers/chromium';
import { enterApiKey } from '../browsers/connect';
import { sandboxKeys } from '../fakes/sample-data/organization';
import type { Sandbox } from '../fakes/sandbox';
import { figure, median } from './figures';
import { line } from './tables';

const ROUNDS = 7;
const PROFILE_ROUNDS = 3;
const CHURN_MS = 3000;

/** Script time of the page's process while the calendar rewrites itself, with our content script in it and without. */
export async function churnRows({ pages, hostRules }: Sandbox, { context }: Chromium): Promise<string[]> {
  pages.churn = true;
  const plain = await playwright.launch({
    executablePath: findChromium() ?? '',
    args: ['--no-sandbox', '--ignore-certificate-errors', `--host-resolver-rules=${hostRules}`],
  });
  const plainContext = await plain.newContext({ viewport: { width: 1280, height: 800 } });
  const spent = { with: [] as number[], without: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    spent.with.push(await churn(context));
    spent.without.push(await churn(plainContext));
  }
  await plain.close();
  pages.churn = false;
  return [
    line([`script time in ${CHURN_MS} ms of churn, with the extension, ms`, figure(median(spent.with))]),
    line(['the same page without it, ms', figure(median(spent.without))]),
    line(['ratio', figure(median(spent.with) / median(spent.without))]),
  ];
}

async function churn(context: BrowserContext): Promise<number> {
  const page = await context.newPage();
  await page.goto('https://calendar.google.com/calendar/u/0/r/week');
  const session = await context.newCDPSession(page);
  const spent = await scriptTime(session, () => page.waitForTimeout(CHURN_MS));
  await page.close();
  return spent;
}

/** Milliseconds of script that the page's process has run. */
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

/** What the content script costs a calendar's page; that of the build in `against` besides, in turns with this one. */
export async function pageCostRows(sandbox: Sandbox, chromium: Chromium, against?: string): Promise<string[]> {
  const other = against ? await launchChromium({ sandbox, extensionPath: against }) : null;
  const measured: Record<string, Awaited<ReturnType<typeof measurePageCost>>[]> = { '': [], ', the other build': [] };
  try {
    if (other) await enterApiKey(other.optionsPage, sandboxKeys.robin);
    for (let round = 0; round < PROFILE_ROUNDS; round += 1) {
      measured['']?.push(await measurePageCost(sandbox, chromium));
      if (other) measured[', the other build']?.push(await measurePageCost(sandbox, other));
    }
  } finally {
    await other?.close();
  }
  return Object.entries(measured).flatMap(([build, costs]) =>
    (costs[0] ?? []).flatMap(({ what }, index) => {
      const all = costs.flatMap((round) => round[index] ?? []);
      return [
        line([`${what}: time of ours on the page, ms${build}`, figure(median(all.map(({ ours }) => ours)))]),
        line([
          `${what}: times that ours made the browser lay out${build}`,
          figure(median(all.map(({ forced }) => forced))),
        ]),
      ];
    }),
  );
}
