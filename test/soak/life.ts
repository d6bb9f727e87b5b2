import { createSandbox } from '../fakes/sandbox';
import { endingOf } from './ending';
import { type Figures, faultCount } from './figures';
import { firstLine } from './first-line';
import { createHome } from './home';
import { judge } from './oracle';
import { drawStep } from './plan';
import { createRandom } from './random';
import { takeStep } from './step';
import { createVisits } from './visits';
import { createWorld } from './world';

export type LifeOptions = {
  extensionPath: string;
  seed: number;
  /** Tells the lives of one seed apart. */
  number: number;
  /** It ends with the step that reaches so many. */
  faults: number;
  /** When closing and stopping come after a key. */
  closing: 'at once' | 'when kept';
  /** Hears what is done. */
  log: (line: string) => void;
};

/** One browser profile from its first start to the look at what has become of all words. */
export async function live({ extensionPath, seed, number, faults, closing, log }: LifeOptions): Promise<Figures> {
  const start = Date.now();
  const sandbox = await createSandbox();
  // What is lost over a connection that served before, the browsers send again by themselves.
  sandbox.close.settings.keepConnections = false;
  const home = await createHome(sandbox, extensionPath);
  const world = createWorld(sandbox, home, { number, closing, log });
  const visits = createVisits(world);
  const { discoveryCall, jointWorkshop, demoCanceled, kickoffYesterday, followUpYesterday, introToday } =
    sandbox.close.events;
  const events = [discoveryCall, jointWorkshop, demoCanceled, kickoffYesterday, followUpYesterday, introToday] as const;
  let steps = 0;
  let brokenOff = 0;
  try {
    await visits.openOptions();
    const progress = { idle: true };
    while (world.counted() < faults) {
      steps += 1;
      const random = createRandom(seed, number, steps);
      const plan = drawStep(random);
      try {
        await takeStep({
          plan,
          event: random.pick(events),
          name: `${number}.${steps}`,
          random,
          world,
          visits,
          progress,
        });
      } catch (error) {
        brokenOff += 1;
        log(`    broken off: ${firstLine(error)}`);
        if (brokenOff > 5 && brokenOff > steps / 4) throw error;
        progress.idle = false;
        world.heal();
        await visits.closeTab().catch(() => {});
        if (!home.isUp()) await home.start();
      }
    }
    world.heal();
    await visits.closeTab();
    await home.quit();
    await home.start();
    const verdict = judge(await endingOf(world, visits, events));
    const milliseconds = Date.now() - start;
    const writes = sandbox.close.requests.filter(({ method, path }) => method !== 'GET' && !path.endsWith('/search/'));
    const figures = {
      faults: world.faults,
      steps,
      brokenOff,
      writes: writes.length,
      colleaguesWords: world.notes.colleagues.length,
      verdict,
      milliseconds,
    };
    const { typed, inClose, inDrafts, lost, doubled, overwritten } = verdict;
    const words = `${typed} words typed, ${inClose} in Close, ${inDrafts} in drafts, ${lost.length} lost`;
    const more = `${doubled.length} writes doubled, ${overwritten.length} colleagues’ words overwritten`;
    log(`life ${number}: ${faultCount(figures)} faults in ${(milliseconds / 1000).toFixed(0)} s; ${words}, ${more}`);
    return figures;
  } finally {
    await home.leave();
    await sandbox.stop();
  }
}
