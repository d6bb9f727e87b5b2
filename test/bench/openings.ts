import type { Sandbox } from '../fakes/sandbox';
import { type Contender, type Mark, type Shown, wait } from './contender';
import type { Contenders } from './contenders';
import type { MadeEvent, MadeEvents } from './made-events';
import { makeRound, outlookSteps, type Round, type Step, steps } from './steps';

/** All that was measured of one step with one contender, at one delay of Close. */
export type Measured = {
  what: string;
  contender: string;
  delay: number;
  times: number[];
  /** Requests that came to Close before the meeting was drawn. */
  asked: number[];
  /** Of each repetition, milliseconds from its start. */
  marks: Mark[][];
  /** How often nothing was drawn in time. */
  missed: number;
};

type Options = {
  sandbox: Sandbox;
  contenders: Contenders;
  events: MadeEvents;
  /** As many as `eventsAtHand` says. */
  atHand: MadeEvent[];
  repetitions: number;
  /** Of Close's answers, ms. */
  delays: readonly number[];
};

/** The product takes two events within 400 ms for a rush, and waits for its end. */
const PAUSE_MS = 450;
const SHORT_PAUSE_MS = 100;

export function eventsAtHand({ repetitions, delays }: Pick<Options, 'repetitions' | 'delays'>): number {
  return repetitions * delays.length * 4;
}

/**
 * Alternates the contenders at each step of each round, so that what else the machine does meets all of them. `SIGINT` ends it after
 * the round that it is in.
 */
export async function measureOpenings(options: Options): Promise<Measured[]> {
  const { sandbox, contenders, events, atHand, repetitions, delays } = options;
  const all = new Map<string, Measured>();
  const { product, floor, alone } = contenders;

  async function play(round: number, delay: number, played: readonly Step[], make: () => Round) {
    const rounds = new Map([product, floor, alone].map((one) => [one, make()]));
    const order = round % 2 === 0 ? [product, floor, alone] : [floor, product, alone];
    for (const step of played) {
      for (const contender of order) {
        const ofContender = rounds.get(contender);
        if (!ofContender || (contender === alone && !step.alone)) continue;
        const shown = await measureOne(step, contender, ofContender);
        // What follows, as the lead and its last activity, takes two answers more.
        await wait(contender === product ? PAUSE_MS + 2 * delay : SHORT_PAUSE_MS + delay);
        const measured = entryOf(all, step.what, contender.name, delay);
        if (shown) add(measured, shown, { sandbox, workerMarks: (await contender.ownPage?.takeMarks()) ?? [] });
        else measured.missed += 1;
        sandbox.close.clearRequests();
      }
    }
  }

  let stopped = false;
  process.once('SIGINT', () => (stopped = true));
  for (let round = 0; round < repetitions && !stopped; round += 1) {
    for (const delay of delays) {
      sandbox.close.clearFaults();
      if (delay > 0) sandbox.close.setFault(null, { kind: 'delay', milliseconds: delay });
      const [awake, asleep, offline, first] = atHand.splice(0, 4);
      if (!awake || !asleep || !offline || !first) throw new Error('There are too few events at hand.');
      await play(round, delay, steps, () => makeRound(events, { awake, stopped: asleep, offline, first }));
      console.log(`[bench] round ${round + 1} of ${repetitions}, ${delay} ms`);
    }
    sandbox.close.clearFaults();
    await play(round, 0, outlookSteps, () =>
      makeRound({ ...events, unknown: () => events.unknown('microsoft') }, none(events)),
    );
  }
  return [...all.values()];
}

function none({ unknown }: MadeEvents): Round['atHand'] {
  const event = unknown();
  return { awake: event, stopped: event, offline: event, first: event };
}

async function measureOne(step: Step, contender: Contender, round: Round): Promise<Shown | null> {
  await contender.ownPage?.takeMarks();
  return step.measure(contender, round).catch((error: unknown) => {
    console.error(`[bench] ${step.what}:`, error);
    return null;
  });
}

function entryOf(all: Map<string, Measured>, what: string, contender: string, delay: number): Measured {
  const key = `${contender} ${delay} ${what}`;
  const measured = all.get(key) ?? { what, contender, delay, times: [], asked: [], marks: [], missed: 0 };
  all.set(key, measured);
  return measured;
}

function add(
  measured: Measured,
  { start, at, marks }: Shown,
  { sandbox, workerMarks }: { sandbox: Sandbox; workerMarks: Mark[] },
): void {
  const within = [...marks, ...workerMarks].filter((mark) => mark.at >= start - 1 && mark.at <= at);
  measured.times.push(at - start);
  measured.asked.push(sandbox.close.requests.filter(({ time }) => time >= Math.floor(start) && time <= at).length);
  measured.marks.push(within.map(({ what, at: time }) => ({ what, at: time - start })).sort((a, b) => a.at - b.at));
}
