import { Session } from 'node:inspector';

/**
 * Which of our code has run, as V8 counts it: what `npm run fuzz` is guided by. A tool of our own, for the coverage-guided one that is
 * kept well does not run everywhere (docs/reliability.md).
 */
export type Coverage = {
  /** Where code has run since the last call that never had before. */
  take(): Place[];
  /** Which of these places have run since the last call. */
  takeThese(places: readonly Place[]): Place[];
  /** How much of the code that is loaded has run, from 0 to 1. */
  share(): number;
};

export type Counting = {
  /** That of the scripts which are ours. */
  of(isOurs: (url: string) => boolean): Coverage;
  stop(): void;
};

/** The first letter of a piece of code. */
export type Place = { url: string; at: number };

type Script = { url: string; functions: { ranges: { startOffset: number; endOffset: number; count: number }[] }[] };

/** V8 counts within a function only where it has compiled it after this call: so call it before the code runs for the first time. */
export function startCounting(): Counting {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return { of: (isOurs) => coverageOf(session, isOurs), stop: () => session.disconnect() };
}

function coverageOf(session: Session, isOurs: (url: string) => boolean): Coverage {
  /** A letter of a script each: 1 where it has run. */
  const ran = new Map<string, Uint8Array>();
  const read = (): Map<string, Uint8Array> => {
    let scripts: Script[] = [];
    // The session is that of this very thread: the answer is there when the call returns.
    session.post('Profiler.takePreciseCoverage', (_, answer) => {
      scripts = answer.result;
    });
    return new Map(scripts.filter(({ url }) => isOurs(url)).map((script) => [script.url, lettersOf(script)]));
  };
  return {
    take() {
      const grown: Place[] = [];
      for (const [url, letters] of read()) {
        const before = ran.get(url) ?? new Uint8Array(letters.length);
        ran.set(url, before);
        for (let at = 0; at < letters.length; at++) {
          if (!letters[at] || before[at]) continue;
          if (!letters[at - 1] || grown.at(-1)?.url !== url || before[at - 1] !== 1) grown.push({ url, at });
          before[at] = 1;
        }
      }
      return grown;
    },
    takeThese(places) {
      const now = read();
      return places.filter(({ url, at }) => now.get(url)?.[at]);
    },
    share() {
      const letters = [...ran.values()];
      const all = letters.reduce((sum, { length }) => sum + length, 0);
      return letters.reduce((sum, each) => sum + each.reduce((ones, one) => ones + one, 0), 0) / Math.max(all, 1);
    },
  };
}

/** What stands inside comes later, in the list and in the ranges of each. */
function lettersOf({ functions }: Script): Uint8Array {
  const letters = new Uint8Array(Math.max(0, ...functions.map(({ ranges }) => ranges[0]?.endOffset ?? 0)));
  for (const { ranges } of functions)
    for (const { startOffset, endOffset, count } of ranges) letters.fill(count > 0 ? 1 : 0, startOffset, endOffset);
  return letters;
}
