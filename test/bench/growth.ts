import type { Sandbox } from '../fakes/sandbox';
import { type Contender, type Disturbed, wait } from './contender';
import { type Contenders, GRID } from './contenders';
import { makeEvents } from './made-events';

/** What many openings on one page leave behind. */
export type Growth = {
  contender: string;
  heaps: { openings: number; page: number; frame: number; worker: number }[];
  /** Of the page, over all of the openings. */
  disturbed: Disturbed;
  /** Milliseconds of the first 20 openings, and of the last 20. */
  first: number[];
  last: number[];
};

const PAUSE_MS = 450;
const SUMMARY = `<p>${'Everyone agreed on the next step. '.repeat(242)}</p>`;
const ENDS = 20;

/** Opens new events with 8 kB of summary each, in turns, and weighs the heaps after each of these numbers of openings. */
export async function measureGrowth(
  sandbox: Sandbox,
  contenders: Contenders,
  openings: readonly number[],
): Promise<Growth[]> {
  const { unknown } = makeEvents(sandbox, SUMMARY);
  const all = [contenders.product, contenders.floor, contenders.alone];
  const started = new Map<Contender, Disturbed>();
  const times = new Map<Contender, number[]>(all.map((one) => [one, []]));
  const heaps = new Map<Contender, Growth['heaps']>(all.map((one) => [one, []]));
  for (const contender of all) {
    await contender.goTo(GRID);
    started.set(contender, await contender.disturbed());
  }
  for (let count = 1; count <= Math.max(...openings); count += 1) {
    const event = unknown();
    for (const contender of all) {
      const { start, at } = await contender.open(event);
      times.get(contender)?.push(at - start);
    }
    await wait(PAUSE_MS);
    sandbox.close.clearRequests();
    if (!openings.includes(count)) continue;
    for (const contender of all) heaps.get(contender)?.push({ openings: count, ...(await contender.heaps()) });
    console.log(`[bench] ${count} openings`);
  }
  return Promise.all(
    all.map(async (contender) => {
      const taken = times.get(contender) ?? [];
      return {
        contender: contender.name,
        heaps: heaps.get(contender) ?? [],
        disturbed: since(await contender.disturbed(), started.get(contender)),
        first: taken.slice(0, ENDS),
        last: taken.slice(-ENDS),
      };
    }),
  );
}

function since(now: Disturbed, before: Disturbed = { longTasks: 0, longTaskMs: 0, shift: 0 }): Disturbed {
  return {
    longTasks: now.longTasks - before.longTasks,
    longTaskMs: now.longTaskMs - before.longTaskMs,
    shift: now.shift - before.shift,
  };
}
