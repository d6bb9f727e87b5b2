import { createRandom } from '../soak/random';
import { createCloseAnswers } from './close-answers';
import { dayOfRep } from './company';
import { createFigures, type Figures } from './figures';
import { createLimiter, groupOf, type Limits } from './limits';
import type { Measures } from './measures';
import { DAY_BEGINS, DAY_ENDS, EVENING, planOf } from './plan';
import { createRep } from './rep';
import { installVirtualClock } from './virtual-clock';

export type SimulationOptions = {
  seed: number;
  reps: number;
  limits: Limits;
  measures: Measures;
  /** Epoch ms; by default the whole working day. */
  until?: number;
};

/**
 * A working day of a whole company: for each rep the extension's own worker, on a browser in memory and before a Close that counts
 * as the real one does. Time is virtual, and the same seed gives the same figures. Nothing else may run in the process meanwhile.
 */
export async function simulate({
  seed,
  reps,
  limits,
  measures,
  until = DAY_ENDS,
}: SimulationOptions): Promise<Figures> {
  const chance = createRandom(seed, 0, 2);
  // Nobody reads the stacks of all the errors that a day of limits makes.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  const clock = installVirtualClock(EVENING, chance.next);
  try {
    const figures = createFigures();
    const days = Array.from({ length: reps }, (_, rep) => dayOfRep(seed, rep));
    const answers = createCloseAnswers(days);
    const limiter = createLimiter(limits);
    const latency = createRandom(seed, 0, 3);

    const fetchOf =
      (key: string): typeof fetch =>
      async (input, { method = 'GET', signal } = {}) => {
        const url = new URL(String(input));
        const group = groupOf(method, url.pathname.replace('/api/v1', ''), limits.groups);
        await new Promise<void>((resolve) => clock.after(20 + latency.next() * 40, resolve));
        const isToday = clock.now() >= DAY_BEGINS;
        const full = isToday ? limiter.admit(group, key, clock.now()) : null;
        if (isToday) figures.request(group, full !== null, clock.now());
        const answer = full ? refusal(full, measures) : Response.json(answers(method, url));
        await new Promise<void>((resolve) => clock.after(30 - 60 * Math.log(1 - latency.next()), resolve));
        signal?.throwIfAborted();
        return answer;
      };

    const all = days.map((_, number) =>
      createRep({
        number,
        clock,
        fetch: fetchOf(`r${number}`),
        random: createRandom(seed, number, 4),
        figures,
        measures,
      }),
    );
    for (const rep of all) await rep.ownEvening();
    await clock.runUntil(DAY_BEGINS);
    for (const [number, day] of days.entries()) {
      const random = createRandom(seed, number, 5);
      const rep = all[number];
      // Every second rep is asked along to a meeting of the one before.
      rep?.begin(planOf(number, day, number % 2 === 1 ? (days[number - 1] ?? null) : null, random));
    }
    await clock.runUntil(until);
    return figures;
  } finally {
    clock.restore();
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function refusal({ limit, reset }: { limit: number; reset: number }, { backOff }: Measures): Response {
  // Without a back-off what Close says is not heeded: as if it had said that the time is over.
  const seconds = backOff ? reset : 0;
  const headers = {
    ratelimit: `limit=${limit}; remaining=0; reset=${seconds}`,
    'retry-after': `${Math.ceil(seconds)}`,
  };
  return new Response('{}', { status: 429, headers });
}
