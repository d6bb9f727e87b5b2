import { describe, expect, test } from 'vitest';
import type { Task } from '../../../../src/domain/panel-state';
import { isSameRow, type TaskRowData, taskRows } from '../../../../src/panel/features/tasks/task-rows';

const task = (id: string, due: string | null = null): Task => ({
  id,
  text: id,
  due,
  when: due === null ? 'undated' : 'later',
  assignee: null,
});
const [a, b, c] = [task('a'), task('b'), task('c')];
const mine = (...changes: TaskRowData[]) => new Map(changes.map((change) => [change.task.id, change]));
/** `a b✓`: ids in order, with a tick for those that are done. */
const drawn = (rows: ReturnType<typeof taskRows>) =>
  rows.map(({ task: { id, due }, done }) => `${id}${due ?? ''}${done ? '✓' : ''}`).join(' ');

describe('rows', () => {
  test('are the tasks of the state, in its order', () => {
    expect(drawn(taskRows([b, a], new Map(), []))).toBe('b a');
  });

  test('a completed task stays where it was: before the state knows of it, and after', () => {
    const done = mine({ task: b, done: true });
    expect(drawn(taskRows([a, b, c], done, ['a', 'b', 'c']))).toBe('a b✓ c');
    expect(drawn(taskRows([a, c], done, ['a', 'b', 'c']))).toBe('a b✓ c');
  });

  test('one that was opened again is open, before the state has it back and after', () => {
    const undone = mine({ task: b, done: false });
    expect(drawn(taskRows([a], undone, ['a', 'b']))).toBe('a b');
    expect(drawn(taskRows([b, a], undone, ['a', 'b']))).toBe('a b');
  });

  test('a postponed task keeps its place, wherever the state sorts it', () => {
    const later = task('a', '2026-12-01');
    expect(drawn(taskRows([a, b], mine({ task: later, done: false }), ['a', 'b']))).toBe('a2026-12-01 b');
    expect(drawn(taskRows([b, later], mine({ task: later, done: false }), ['a', 'b']))).toBe('a2026-12-01 b');
  });

  test('a new task is there once, before the state has it and after; others slip in at their place', () => {
    const added = mine({ task: c, done: false });
    expect(drawn(taskRows([a], added, ['a']))).toBe('a c');
    expect(drawn(taskRows([a, b, c], added, ['a', 'c']))).toBe('a b c');
    expect(drawn(taskRows([b, a], new Map(), ['a']))).toBe('b a');
  });
});

test('a row is the same as long as nobody has changed the task', () => {
  expect(isSameRow({ task: a, done: false }, { task: { ...a }, done: false })).toBe(true);
  expect(isSameRow({ task: a, done: false }, { task: a, done: true })).toBe(false);
  expect(isSameRow({ task: a, done: false }, { task: task('a', '2026-12-24'), done: false })).toBe(false);
  expect(isSameRow({ task: a, done: false }, { task: { ...a, assignee: 'Bo' }, done: false })).toBe(false);
});
