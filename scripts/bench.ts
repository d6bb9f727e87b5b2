import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startContenders } from '../test/bench/contenders';
import { measureGrowth } from '../test/bench/growth';
import { makeEvents } from '../test/bench/made-events';
import { eventsAtHand, measureOpenings } from '../test/bench/openings';
import { churnRows, pageCostRows } from '../test/bench/page-costs';
import { measurePopups } from '../test/bench/popups';
import { createReport } from '../test/bench/report';
import { sizeRows } from '../test/bench/sizes';
import { aloneTable, growthTable, marksTable, openingsTable, popupTable } from '../test/bench/tables';
import { launchChromium } from '../test/browsers/chromium';
import { enterApiKey } from '../test/browsers/connect';
import { sandboxKeys } from '../test/fakes/sample-data/organization';
import { createSandbox } from '../test/fakes/sandbox';
import { buildExtension } from './build';

/**
 * `npm run bench`: what the extension costs and how fast it is, on this machine, beside the smallest extension that can do the job
 * and a page without any. Times of a machine compare within one run only, so what matters is a ratio. docs/performance.md explains
 * the figures; `--write` puts them there, so that nobody copies a figure by hand.
 *
 * `--only openings,popups,growth,page` measures some of it, `--only marks --delays 0` the table of where the time goes; `--repetitions 20`, `--delays 0,50,150` (ms, of Close's answers),
 * `--openings 1,100,1000`, `--against <folder>` (another build, for the page's costs).
 */
const { values } = parseArgs({
  options: {
    only: { type: 'string', default: 'openings,popups,growth,page' },
    repetitions: { type: 'string', default: '20' },
    delays: { type: 'string', default: '0,50,150' },
    openings: { type: 'string', default: '1,100' },
    against: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});
const parts = values.only.split(',');
const repetitions = Number(values.repetitions);
const delays = values.delays.split(',').map(Number);
const dist = join(import.meta.dirname, '..', 'dist', 'chrome');

await buildExtension(['chrome']);
const report = createReport({ write: values.write });
if (parts.includes('page')) await measurePage();
if (parts.some((part) => part !== 'page')) await measureTimes();

async function measurePage() {
  const sandbox = await createSandbox();
  const chromium = await launchChromium({ sandbox, extensionPath: dist });
  try {
    await enterApiKey(chromium.optionsPage, sandboxKeys.robin);
    await chromium.optionsPage.getByRole('heading', { name: 'Close is connected' }).waitFor();
    const costs = [...(await churnRows(sandbox, chromium)), ...(await pageCostRows(sandbox, chromium, values.against))];
    await report.put(
      'page',
      [['| medians | figure |', '|---|---|', ...(await sizeRows(dist)), ...costs]],
      '3 to 7 rounds',
    );
  } finally {
    await chromium.close();
    await sandbox.stop();
  }
}

async function measureTimes() {
  const sandbox = await createSandbox();
  const events = makeEvents(sandbox);
  const atHand = Array.from({ length: eventsAtHand({ repetitions, delays }) }, events.atHand);
  const contenders = await startContenders(sandbox, events);
  try {
    if (parts.includes('openings') || parts.includes('marks')) {
      const measured = await measureOpenings({ sandbox, contenders, events, atHand, repetitions, delays });
      const done = `${Math.max(...measured.map(({ times }) => times.length))} repetitions`;
      if (parts.includes('openings'))
        await report.put('openings', [openingsTable(measured), aloneTable(measured)], done);
      await report.put('marks', [marksTable(measured)], done);
    }
    if (parts.includes('popups')) {
      await report.put(
        'popups',
        [popupTable(await measurePopups(contenders, { events, repetitions }))],
        `${repetitions} repetitions`,
      );
    }
    if (parts.includes('growth')) {
      const openings = values.openings.split(',').map(Number);
      await report.put('growth', [growthTable(await measureGrowth(sandbox, contenders, openings))], 'once');
    }
  } finally {
    await Promise.all(Object.values(contenders).map((contender) => contender.close()));
    await sandbox.stop();
  }
}
