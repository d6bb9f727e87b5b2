import { type ServerFaultName, type Subject, serverFaults, serverFaultWeights } from './faults';
import type { Random } from './random';

export type Disruption = 'panel closed' | 'tab closed' | 'worker stopped' | 'browser closed' | 'browser killed';

/** When it happens. */
export type Moment = 'right after typing' | 'right after the press' | 'while it is on its way' | 'after the answer';

/** What one step shall be, before anything is known of how it goes. */
export type Step = {
  /** In the panel of the step before, if that is still there. */
  stay: boolean;
  place: 'sidebar' | 'popup';
  /** Works on a draft of the options' list first. */
  list: boolean;
  subject: Subject;
  press: boolean;
  /** None, one or two; the second meets the request after. */
  faults: readonly ServerFaultName[];
  /** For so many seconds after a write reads give what was before; null: they are up to date. */
  stale: number | null;
  offline: boolean;
  colleague: 'before' | 'at the read' | null;
  disruption: Disruption | null;
  moment: Moment;
};

/** Draws the same number of times whatever comes out, so that a step of a seed is the same in every run. */
export function drawStep(random: Random): Step {
  const drawn = [random.weighted(serverFaultWeights), random.weighted(serverFaultWeights)];
  const many = random.weighted({ none: 2, one: 4, two: 4 });
  const isAll = drawn.some((name) => serverFaults[name].meets === 'all');
  const faults = drawn.slice(0, { none: 0, one: 1, two: isAll ? 1 : 2 }[many]);
  const disruption = random.weighted<Disruption>({
    'panel closed': 5,
    'tab closed': 4,
    'worker stopped': 8,
    'browser closed': 1,
    'browser killed': 1,
  });
  const isHang = faults.some((name) => name.startsWith('hang'));
  // A hang takes as long as the extension waits; mostly something else comes in between.
  const isDisrupted = random.chance(isHang ? 0.85 : 0.42);
  const stale = random.pick([1, 2]);
  const isStale = random.chance(0.2);
  const isOffline = random.chance(0.07);
  const colleague = random.pick(['before', 'at the read']);
  const hasColleague = random.chance(0.4);
  const press = random.chance(0.85);
  const moment = random.weighted<Moment>({
    'right after typing': 3,
    'right after the press': 3,
    'while it is on its way': 3,
    'after the answer': 1,
  });
  return {
    stay: random.chance(0.85),
    place: random.chance(0.3) ? 'popup' : 'sidebar',
    list: random.chance(0.08),
    subject: random.weighted<Subject>({ note: 10, task: 4, 'lead-note': 3, outcome: 2 }),
    press,
    faults,
    stale: isStale ? stale : null,
    offline: isOffline,
    colleague: hasColleague ? (colleague === 'before' ? 'before' : 'at the read') : null,
    disruption: isDisrupted ? disruption : null,
    // What nobody presses is only typed.
    moment: press ? moment : 'right after typing',
  };
}
