import { stripVTControlCharacters } from 'node:util';

/** A test that failed or did not run, or an error outside of any test. */
export type Failure = {
  /** From the project's root; empty where none is known. */
  file: string;
  /** With the titles of its groups, joined by ` › `. */
  title: string;
  /** None where the test was skipped. */
  errors: string[];
  /** The steps that were open or failed, the outer ones first. */
  steps?: string[];
  /** What the test wrote, for instance what was on the screen. */
  printed?: string;
};

/** What came of a layer of tests. A skipped test counts as failed. */
export type Outcome = { passed: number; failed: number; failures: Failure[] };

/** Characters of one error: what was expected stands at its beginning. */
const MAX_ERROR = 1500;
/** Characters of what one test wrote. The end counts, for what is on the screen is written last. */
const MAX_PRINTED = 2000;

/**
 * All that is known of the failures of a layer, for people who read the end of a log and nothing else. The titles come once more at
 * the end where there are several, so that none is lost above.
 */
export function tellFailures(layer: string, failures: readonly Failure[]): string {
  const told = failures.map((failure) => [headline(layer, failure), ...detailsOf(failure)].join('\n'));
  const again = failures.length > 1 ? [failures.map((failure) => headline(layer, failure)).join('\n')] : [];
  return [...told, ...again].join('\n\n');
}

function headline(layer: string, { file, title }: Failure): string {
  return plain(`✗ ${[layer, file, title].filter(Boolean).join(' › ')}`);
}

function detailsOf({ errors, steps = [], printed = '' }: Failure): string[] {
  const wrote = dense(printed);
  return [
    ...(errors.length === 0 ? ['  skipped, or never begun'] : []),
    ...errors.map((error) => indented(cutEnd(dense(error)))),
    ...(steps.length > 0 ? [indented(`in the step: ${plain(steps.join(' › '))}`)] : []),
    ...(wrote ? [indented(`it wrote:\n${cutStart(wrote)}`)] : []),
  ];
}

/** Without colours, empty lines, and the lines of a stack that are none of ours. */
function dense(text: string): string {
  const isOfUse = (line: string) =>
    line.trim() !== '' && !/^\s*at .*(node_modules|<anonymous>|node:internal)/.test(line);
  return plain(text).split('\n').filter(isOfUse).join('\n');
}

function plain(text: string): string {
  return stripVTControlCharacters(text).trim();
}

function cutEnd(text: string): string {
  return text.length > MAX_ERROR ? `${text.slice(0, MAX_ERROR)} …` : text;
}

function cutStart(text: string): string {
  return text.length > MAX_PRINTED ? `… ${text.slice(-MAX_PRINTED)}` : text;
}

function indented(text: string): string {
  return text.replace(/^/gm, '  ');
}
