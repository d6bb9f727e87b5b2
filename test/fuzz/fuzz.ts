import fc from 'fast-check';
import type { Coverage, Place } from './coverage';
import { createDraw, mutate } from './mutate';
import { createNumbers } from './numbers';
import { type Target, written } from './target';

/** What a run has tried. */
export type Fuzzed = {
  tried: number;
  /** How many got past the first look. */
  taken: number;
  /** Of the target's code, from 0 to 1; null where nobody counted. */
  covered: number | null;
  /** The inputs that made code run for the first time, in their order. */
  found: unknown[];
  failure: string | null;
};

type Options = {
  seed: number;
  corpus: readonly unknown[];
  /** Whether to go on, with so many tried. */
  goesOn: (tried: number) => boolean;
  /** Of the code that guides the inputs; none does without. */
  coverage?: Coverage;
};

/** Numbers an input is made of, at most. */
const NUMBERS = 24;
/** Inputs between two looks at the coverage, which takes as long as some hundred of them. */
const BATCH = 4000;

/**
 * Tries the seeds, the corpus and then changed ones until it is told to stop or one fails. What has made code run that never ran before
 * becomes a seed itself.
 */
export async function fuzz(target: Target, { seed, corpus, goesOn, coverage }: Options): Promise<Fuzzed> {
  const stock = { seeds: [...target.seeds, ...corpus], pieces: target.pieces };
  const fuzzed: Fuzzed = { tried: 0, taken: 0, covered: null, found: [], failure: null };
  const numbers = createNumbers(seed);
  try {
    for (const input of stock.seeds) {
      fuzzed.tried += 1;
      fuzzed.failure = await failureOf(target, input);
      if (fuzzed.failure !== null) return fuzzed;
    }
    coverage?.take();
    while (goesOn(fuzzed.tried)) {
      const batch: unknown[] = [];
      while (batch.length < BATCH && goesOn(fuzzed.tried)) {
        const made = numbers(NUMBERS);
        const input = mutate(stock, createDraw(made));
        batch.push(input);
        fuzzed.tried += 1;
        try {
          const taken = target.check(input);
          if (typeof taken === 'boolean' ? taken : await taken) fuzzed.taken += 1;
        } catch {
          fuzzed.failure = await shrunk(target, stock, made);
          return fuzzed;
        }
      }
      const grown = coverage?.take() ?? [];
      if (coverage && grown.length > 0) {
        const known = new Set(stock.seeds.map(written));
        const reached = new Map(
          (await whoReached(grown, batch, target, coverage)).map((each) => [written(each), each]),
        );
        const found = [...reached].filter(([text]) => !known.has(text)).map(([, each]) => each);
        fuzzed.found.push(...found);
        stock.seeds.push(...found);
      }
    }
    return fuzzed;
  } finally {
    fuzzed.covered = coverage?.share() ?? null;
  }
}

/** For each of the places an input that reaches it, by halves. */
async function whoReached(
  places: readonly Place[],
  inputs: readonly unknown[],
  target: Target,
  coverage: Coverage,
): Promise<unknown[]> {
  if (inputs.length < 2 || places.length === 0) return places.length === 0 ? [] : [...inputs];
  const half = inputs.length >> 1;
  const first = inputs.slice(0, half);
  for (const input of first) await target.check(input);
  const there = coverage.takeThese(places);
  const elsewhere = places.filter((place) => !there.includes(place));
  return [
    ...(await whoReached(there, first, target, coverage)),
    ...(await whoReached(elsewhere, inputs.slice(half), target, coverage)),
  ];
}

async function failureOf(target: Target, input: unknown): Promise<string | null> {
  try {
    await target.check(input);
    return null;
  } catch (error) {
    return `${error instanceof Error ? error.message : error}\n${written(input)}`;
  }
}

/** The failure of the smallest input that fast-check makes of the one that failed. */
async function shrunk(target: Target, stock: Parameters<typeof mutate>[0], failing: number[]): Promise<string> {
  const input = (made: number[]) => mutate(stock, createDraw(made));
  const property = fc.asyncProperty(fc.array(fc.nat(), { size: 'max' }), async (made) => {
    await target.check(input(made));
  });
  const { counterexample } = await fc.check(property, { examples: [[failing]], numRuns: 1 });
  return (await failureOf(target, input(counterexample?.[0] ?? failing))) ?? 'failed once, and not again';
}
