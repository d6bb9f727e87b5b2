import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { type ServerFaultName, serverFaults } from '../../soak/faults';
import { live } from './life';

/** The loss test where it is cheap: docs/soak.md. `LOSS_FAULTS=1000` is the full one. */

const wanted = Number(process.env.LOSS_FAULTS ?? 100);
const STEPS = 20;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] });
  onTestFinished(() => void vi.useRealTimers());
});

test('whatever goes wrong with what is typed in the newer fields, no word is lost and none is written twice', async () => {
  const faults: Record<string, number> = {};
  let ofServer: ReadonlySet<ServerFaultName> = new Set();
  const sums = { lives: 0, faults: 0, typed: 0, inClose: 0, inDrafts: 0, givenUp: 0, lost: 0, doubled: 0, writes: 0 };
  for (let seed = 1; sums.faults < wanted; seed += 1) {
    const { verdict, faults: met, writes, log, ...life } = await live(seed, STEPS, ofServer);
    ofServer = life.ofServer;
    const { lost, doubled, ...counts } = verdict;
    expect({ lost, doubled }, `seed ${seed}\n${log.join('\n')}`).toEqual({ lost: [], doubled: [] });
    for (const [kind, times] of Object.entries(met)) {
      faults[kind] = (faults[kind] ?? 0) + times;
      sums.faults += times;
    }
    for (const name of ['typed', 'inClose', 'inDrafts', 'givenUp'] as const) sums[name] += counts[name];
    sums.lives += 1;
    sums.writes += writes;
  }
  if (process.env.LOSS_FAULTS) console.log(JSON.stringify({ ...sums, ...faults }, null, 1));
  expect(sums.typed).toBeGreaterThan(0);
  // Each by itself: the run in a real browser has only one of each kind.
  expect([...ofServer].toSorted()).toEqual(Object.keys(serverFaults).toSorted());
});
