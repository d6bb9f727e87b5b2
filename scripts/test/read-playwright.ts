import type {
  JSONReport,
  JSONReportError,
  JSONReportSTDIOEntry,
  JSONReportSuite,
  JSONReportTestStep,
} from '@playwright/test/reporter';
import type { Failure, Outcome } from './failure';

/** What is read of Playwright's report: https://playwright.dev/docs/test-reporters#json-reporter */
export type PlaywrightReport = Pick<JSONReport, 'errors' | 'suites'> & {
  /** A "flaky" test failed before it passed. */
  stats: Pick<JSONReport['stats'], 'expected' | 'unexpected' | 'flaky' | 'skipped'>;
};

export function readPlaywright({ stats, suites, errors }: PlaywrightReport): Outcome {
  const outside = errors.map((error) => ({ file: '', title: 'outside of any test', errors: [messageOf(error)] }));
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + stats.skipped,
    failures: [...suites.flatMap((suite) => failuresIn(suite, [])), ...outside],
  };
}

/** The outermost suite is the file itself. */
function failuresIn({ file, specs, suites = [], title }: JSONReportSuite, outer: readonly string[]): Failure[] {
  const groups = title === file ? outer : [...outer, title];
  const own = specs.flatMap((spec) =>
    spec.tests
      .filter(({ status }) => status !== 'expected')
      .map(({ results }) => {
        const steps = results.flatMap((result) => stepsAt(result.steps ?? []));
        return {
          file,
          title: [...groups, spec.title].join(' › '),
          errors: results.flatMap((result) => result.errors).map(messageOf),
          ...(steps.length > 0 && { steps }),
          printed: results.flatMap(({ stdout, stderr }) => [...stdout, ...stderr].map(textOf)).join(''),
        };
      }),
  );
  return [...own, ...suites.flatMap((suite) => failuresIn(suite, groups))];
}

/** The way to what was open or failed. A step without an end has a duration of -1. */
function stepsAt(steps: readonly JSONReportTestStep[]): string[] {
  return steps
    .filter(({ duration, error }) => duration < 0 || error)
    .flatMap(({ title, steps: inner = [] }) => [title, ...stepsAt(inner)]);
}

/** Playwright's types say that there is always one, but an error may be any value that was thrown. */
function messageOf({ message, value }: Partial<JSONReportError> & { value?: string }): string {
  return message ?? value ?? 'no message';
}

function textOf(entry: JSONReportSTDIOEntry): string {
  return 'text' in entry ? entry.text : '';
}
