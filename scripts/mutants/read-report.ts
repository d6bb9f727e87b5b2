import { readFileSync } from 'node:fs';

/** What came of the mutants of a folder. */
export type Mutants = {
  killed: number;
  timedOut: number;
  survived: number;
  /** No test runs the code. */
  unreached: number;
  /** Those that no test noticed: where, and what took the place of the code. */
  survivors: string[];
};

type Report = {
  files: Record<
    string,
    { mutants: { status: string; mutatorName: string; replacement?: string; location: { start: { line: number } } }[] }
  >;
};

/** https://github.com/stryker-mutator/mutation-testing-elements/tree/master/packages/report-schema */
export function readReport(file: string): Mutants {
  const report: Report = JSON.parse(readFileSync(file, 'utf8'));
  const all = Object.entries(report.files).flatMap(([path, { mutants }]) =>
    mutants.map((mutant) => ({ path, ...mutant })),
  );
  const count = (status: string) => all.filter((mutant) => mutant.status === status).length;
  return {
    killed: count('Killed'),
    timedOut: count('Timeout'),
    survived: count('Survived'),
    unreached: count('NoCoverage'),
    survivors: all
      .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
      .map(({ path, location, replacement, mutatorName, status }) => {
        const what = (replacement ?? mutatorName).replace(/\s+/g, ' ').slice(0, 100);
        return `${path}:${location.start.line} ${what}${status === 'NoCoverage' ? ' (no test comes here)' : ''}`;
      }),
  };
}

/** How many of those that any test could notice were, from 0 to 1: a mutant that makes a test run on for ever is one. */
export function shareKilled({ killed, timedOut, survived, unreached }: Mutants): number {
  return (killed + timedOut) / Math.max(1, killed + timedOut + survived + unreached);
}
