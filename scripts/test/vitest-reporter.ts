import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { ParsedStack, TestError } from 'vitest';
import type { Reporter, SerializedError, TestCase, TestModule, TestSuite } from 'vitest/node';
import type { Failure, Outcome } from './failure';

/**
 * Writes the outcome of a layer into the file that `OUTCOME_FILE` names. Vitest's own JSON has neither what differs, nor errors
 * outside of a test, nor those of a `beforeAll`.
 */
export default class OutcomeReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const file = process.env.OUTCOME_FILE;
    if (file) writeFileSync(file, JSON.stringify(outcomeOf(modules, unhandled)));
  }
}

function outcomeOf(modules: readonly TestModule[], unhandled: readonly SerializedError[]): Outcome {
  const tests = modules.flatMap(({ children }) => [...children.allTests()]);
  const passed = tests.filter((test) => test.result().state === 'passed').length;
  const groups = modules.flatMap((module) => [module, ...module.children.allSuites()]);
  return {
    passed,
    failed: tests.length - passed,
    failures: [
      ...groups.flatMap(failureOfGroup),
      ...tests.flatMap(failureOfTest),
      ...unhandled.map((error) => ({
        file: inProject(textAt(error, 'VITEST_TEST_PATH')),
        title: ['outside of any test', textAt(error, 'VITEST_TEST_NAME')].filter(Boolean).join(', while it ran: '),
        errors: [describeError(error)],
      })),
    ],
  };
}

/** What failed in a `beforeAll`, or because the file does not load. */
function failureOfGroup(group: TestModule | TestSuite): Failure[] {
  const errors = group.errors().map(describeError);
  if (errors.length === 0) return [];
  const title = group.type === 'module' ? 'the file itself' : titleOf(group);
  return [{ file: fileOf(group), title, errors }];
}

function failureOfTest(test: TestCase): Failure[] {
  const { state, errors = [] } = test.result();
  if (state === 'passed') return [];
  return [{ file: fileOf(test), title: titleOf(test), errors: errors.map(describeError) }];
}

/** With what differs, where it came from in our own files, and what it came of. */
function describeError({ name, message, diff, stack = '', stacks = [], cause }: TestError): string {
  // Of an error outside of a test Vitest leaves the stack as text.
  const lines = stack.replaceAll(`${process.cwd()}/`, '').split('\n');
  const frames = stacks.length > 0 ? stacks.map(frameOf) : lines.filter((line) => /^\s*at /.test(line));
  return [
    `${name ?? 'Error'}: ${message}`,
    ...(diff ? [diff] : []),
    ...frames.filter((frame) => !frame.includes('node_modules')).slice(0, 3),
    ...(cause ? [`because of ${describeError(cause)}`] : []),
  ].join('\n');
}

function frameOf({ file, line, column }: ParsedStack): string {
  return `at ${inProject(file)}:${line}:${column}`;
}

function titleOf({ fullName }: TestCase | TestSuite): string {
  return fullName.replaceAll(' > ', ' › ');
}

function fileOf(task: TestCase | TestSuite | TestModule): string {
  return (task.type === 'module' ? task : task.module).relativeModuleId;
}

function inProject(path: string): string {
  return path && relative(process.cwd(), path);
}

function textAt(error: SerializedError, key: string): string {
  const value = error[key];
  return typeof value === 'string' ? value : '';
}
