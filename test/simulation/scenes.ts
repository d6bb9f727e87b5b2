import { HOUR, MIDNIGHT } from './company';
import { type Summary, summarize } from './figures';
import { knownLimits, type Limits } from './limits';
import { allMeasures, type Measures } from './measures';
import { DAY_ENDS } from './plan';
import { simulate } from './simulate';

/** One run of the simulation, by name. */
export type Scene = {
  reps: number;
  /** Of how large a company these reps stand for: they get their share of its organization's limits. */
  standFor: number;
  until: number;
  measures: Measures;
  groups?: Limits['groups'];
};

const COMPANY = 10_000;
/** After the herds of nine and of half past. */
const MORNING = MIDNIGHT + 9.65 * HOUR;
const PEAK = MIDNIGHT + 9.1 * HOUR;

/** Enough that a limit, a share of Close's, is a number of requests and not one or two. */
const SOME = 500;
const morning = (measures: Partial<Measures>): Scene => ({
  reps: SOME,
  standFor: COMPANY,
  until: MORNING,
  measures: { ...allMeasures, ...measures },
});
const whole = (reps: number, until: number): Scene => ({ reps, standFor: reps, until, measures: allMeasures });

export const scenes: Readonly<Record<string, Scene>> = {
  day: whole(100, DAY_ENDS),
  'all measures': morning({}),
  'without minutes of their own': morning({ turns: false }),
  'without the agenda at hand': morning({ agenda: false }),
  'without back-off': morning({ backOff: false }),
  'without the session cache': morning({ caches: false }),
  'all below /activity/ counted together': { ...morning({}), groups: 'coarse' },
  '1 rep': whole(1, MORNING),
  '10 reps': whole(10, MORNING),
  '1,000 reps, to 9:06': whole(1000, PEAK),
  '250 for 10,000': { ...morning({}), reps: 250 },
  '1,000 for 10,000': { ...morning({}), reps: 1000 },
  '2,000 for 10,000, to 9:06': { ...morning({}), reps: 2000, until: PEAK },
  '10,000 reps, to 9:06': whole(COMPANY, PEAK),
};

export async function playScene(scene: Scene, seed: number): Promise<Summary> {
  const { reps, standFor, until, measures, groups = knownLimits.groups } = scene;
  const organizationPerSecond = (knownLimits.organizationPerSecond * reps) / standFor;
  return summarize(
    await simulate({ seed, reps, limits: { ...knownLimits, groups, organizationPerSecond }, until, measures }),
    reps,
  );
}
