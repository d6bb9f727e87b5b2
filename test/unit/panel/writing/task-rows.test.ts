import { describe, expect, test } from 'vitest';
import type { Task } from '../../../../src/lookup/panel-state';
import { type OwnChange, openChanges, taskRows } from '../../../../src/panel/writing/task-rows';

const task = (id: string, due: string | null = null): Task => ({
  id,
  text: id,
  due,
  when: due === null ? 'undated' : 'later',
  assignee: null,
});
const [a, b, c] = [task('a'), task('b'), task('c')];
const own = (...changes: OwnChange[]) => new Map(changes.map((change) => [change.task.id, change]));
/** `a b✓`: ids in order, with a tick for those that are done. */
const drawn = (rows: ReturnType<typeof taskRows>) =>
  rows.map(({ task: { id, due }, done }) => `${id}${due ?? ''}${done ? '✓' : ''}`).join(' ');

describe('rows', () => {
  test('are the tasks of the state, in its order', () => {
    expect(drawn(taskRows([b, a], new Map(), []))).toBe('b a');
  });

  test('a completed task stays where it was: before the state knows of it, and after', () => {
    const done = own({ task: b, done: true, was: b });
    expect(drawn(taskRows([a, b, c], done, ['a', 'b', 'c']))).toBe('a b✓ c');
    expect(drawn(taskRows([a, c], done, ['a', 'b', 'c']))).toBe('a b✓ c');
  });

  test('one that was opened again is open, before the state has it back and after', () => {
    const undone = own({ task: b, done: false, was: null });
    expect(drawn(taskRows([a], undone, ['a', 'b']))).toBe('a b');
    expect(drawn(taskRows([b, a], undone, ['a', 'b']))).toBe('a b');
  });

  test('a postponed task keeps its place, wherever the state sorts it', () => {
    const later = task('a', '2026-12-01');
    expect(drawn(taskRows([a, b], own({ task: later, done: false, was: a }), ['a', 'b']))).toBe('a2026-12-01 b');
    expect(drawn(taskRows([b, later], own({ task: later, done: false, was: a }), ['a', 'b']))).toBe('a2026-12-01 b');
  });

  test('where the state has another task than it had then, the state knows more', () => {
    const theirs = task('a', '2026-12-24');
    expect(drawn(taskRows([theirs], own({ task: a, done: true, was: a }), ['a']))).toBe('a2026-12-24');
  });

  test('a new task is there once, before the state has it and after; others slip in at their place', () => {
    const added = own({ task: c, done: false, was: null });
    expect(drawn(taskRows([a], added, ['a']))).toBe('a c');
    expect(drawn(taskRows([a, b, c], added, ['a', 'c']))).toBe('a b c');
    expect(drawn(taskRows([b, a], new Map(), ['a']))).toBe('b a');
  });
});

describe('what was done here counts', () => {
  test('for as long as the state tells what it did then, or nothing', () => {
    const changes = own({ task: a, done: true, was: a }, { task: b, done: false, was: null });
    expect(openChanges(changes, [a])).toBe(changes);
  });

  test('no more when the state tells another story', () => {
    const changes = own({ task: a, done: true, was: a }, { task: b, done: false, was: null });
    expect([...openChanges(changes, [a, b]).keys()]).toEqual(['a']);
    expect([...openChanges(changes, [task('a', '2026-12-24')]).keys()]).toEqual(['b']);
  });
});
