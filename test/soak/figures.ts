import type { Verdict } from './oracle';

/** What a run comes to, to be added up over its lives. */
export type Figures = {
  /** Faults that took effect, by kind. */
  faults: Record<string, number>;
  steps: number;
  /** Steps that broke off, as when a panel went in the middle of a press; their words count all the same. */
  brokenOff: number;
  /** PUTs and POSTs that came to Close. */
  writes: number;
  colleaguesWords: number;
  verdict: Verdict;
  milliseconds: number;
};

export function addUp(all: readonly Figures[]): Omit<Figures, 'milliseconds'> {
  const sum = (of: (one: Figures) => number) => all.reduce((total, one) => total + of(one), 0);
  const list = (of: (one: Figures) => string[]) => all.flatMap(of);
  const faults: Record<string, number> = {};
  for (const one of all)
    for (const [kind, count] of Object.entries(one.faults)) faults[kind] = (faults[kind] ?? 0) + count;
  return {
    faults,
    steps: sum(({ steps }) => steps),
    brokenOff: sum(({ brokenOff }) => brokenOff),
    writes: sum(({ writes }) => writes),
    colleaguesWords: sum(({ colleaguesWords }) => colleaguesWords),
    verdict: {
      typed: sum(({ verdict }) => verdict.typed),
      inClose: sum(({ verdict }) => verdict.inClose),
      inDrafts: sum(({ verdict }) => verdict.inDrafts),
      inBoth: sum(({ verdict }) => verdict.inBoth),
      givenUp: sum(({ verdict }) => verdict.givenUp),
      lost: list(({ verdict }) => verdict.lost),
      doubled: list(({ verdict }) => verdict.doubled),
      overwritten: list(({ verdict }) => verdict.overwritten),
    },
  };
}

export function faultCount({ faults }: Pick<Figures, 'faults'>): number {
  return Object.values(faults).reduce((total, count) => total + count, 0);
}

/** As lines of a table. */
export function figureLines(figures: Omit<Figures, 'milliseconds'>, milliseconds: number): string[] {
  const { verdict } = figures;
  const faults = Object.entries(figures.faults).sort(([, a], [, b]) => b - a);
  const total = faultCount(figures);
  const seconds = milliseconds / 1000;
  const row = (what: string, value: number | string) => `${what.padEnd(52)} ${value}`;
  return [
    row('faults', total),
    ...faults.map(([kind, count]) => row(`  ${kind}`, count)),
    row('steps (broken off)', `${figures.steps} (${figures.brokenOff})`),
    row('words typed', verdict.typed),
    row('  in Close', verdict.inClose),
    row('  in drafts that are shown', verdict.inDrafts),
    row('  in both', verdict.inBoth),
    row('  given up by the user', verdict.givenUp),
    row('  lost', verdict.lost.length),
    row('writes sent', figures.writes),
    row('  doubled', verdict.doubled.length),
    row('colleagues’ words', figures.colleaguesWords),
    row('  lost without a decision', verdict.overwritten.length),
    row('seconds (faults a second)', `${seconds.toFixed(0)} (${(total / seconds).toFixed(1)})`),
  ];
}
