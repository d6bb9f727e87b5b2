import { describe, expect, test } from 'vitest';
import { addTask, mergeLead, mergeMeeting, mergeTasks } from '../../src/background/close-access/write-overlay';
import type { Task } from '../../src/close/leads/lead';
import { lead, meeting, task } from '../unit/lookup/records';

const minute = 60_000;

describe('a meeting that was read after our write', () => {
  const ours = meeting({
    title: 'as it was called then',
    userNoteHtml: '<body><p>ours</p></body>',
    userNoteUpdatedAt: 500,
    outcomeId: 'outcome_ours',
    outcomeSuggested: null,
    updatedAt: 500,
  });
  const read = (updatedAt: number | null) =>
    meeting({
      title: 'moved by a colleague',
      userNoteHtml: '<body><p>read</p></body>',
      userNoteUpdatedAt: 100,
      outcomeId: 'outcome_read',
      outcomeSuggested: 'high',
      updatedAt,
    });
  const { userNoteHtml, userNoteUpdatedAt, outcomeId, outcomeSuggested, updatedAt } = ours;
  const written = { userNoteHtml, userNoteUpdatedAt, outcomeId, outcomeSuggested, updatedAt };

  const cases: [what: string, updatedAt: number | null, ours: boolean][] = [
    ['a millisecond older', 499, true],
    ['much older', 1, true],
    ['without a time', null, true],
    ['of the same moment', 500, false],
    ['newer: a colleague changed it', 501, false],
  ];
  test.each(cases)('%s', (_what, at, isOurs) => {
    expect(mergeMeeting(read(at), ours)).toEqual(isOurs ? { ...read(at), ...written } : read(at));
  });

  test('nothing was written: what was read, the very record', () => {
    const record = read(1);
    expect(mergeMeeting(record, null)).toBe(record);
  });

  test('an answer without a time takes no place: nobody knows whether it is newer', () => {
    const record = read(1);
    expect(mergeMeeting(record, { ...ours, updatedAt: null })).toBe(record);
  });

  test('an outcome and a note that were taken away stay away', () => {
    const emptied = { ...ours, userNoteHtml: null, outcomeId: null };
    expect(mergeMeeting(read(1), emptied)).toMatchObject({ userNoteHtml: null, outcomeId: null });
  });
});

describe('a lead that was read after our write', () => {
  const ours = lead({ name: 'old name', statusId: 'stat_ours', statusLabel: 'Customer', updatedAt: 500 });
  const read = (updatedAt: number | null) =>
    lead({ name: 'new name', statusId: 'stat_read', statusLabel: 'Potential', updatedAt });

  const cases: [what: string, updatedAt: number | null, label: string][] = [
    ['older', 499, 'Customer'],
    ['without a time', null, 'Customer'],
    ['of the same moment', 500, 'Potential'],
    ['newer', 501, 'Potential'],
  ];
  test.each(cases)('%s', (_what, at, statusLabel) => {
    expect(mergeLead(read(at), ours)).toMatchObject({ name: 'new name', statusLabel });
  });

  test('only its status is ours', () => {
    const { statusId, statusLabel, updatedAt } = ours;
    expect(mergeLead(read(1), ours)).toEqual({ ...read(1), statusId, statusLabel, updatedAt });
  });
});

describe('tasks of a lead that was read after our writes', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((id) => task({ id, text: id })) as [Task, Task, Task];
  const laid = (...written: Task[]) =>
    mergeTasks(
      lead({ tasks: [a, b] }),
      written.map((each) => ({ task: each, at: 0 })),
    ).tasks;

  const cases: [what: string, written: Task[], shown: Task[]][] = [
    ['nothing written', [], [a, b]],
    ['a completed one goes', [{ ...a, isComplete: true }], [b]],
    ['a completed one that Close leaves out already', [{ ...c, isComplete: true }], [a, b]],
    ['one with a new day, in its own place', [{ ...a, date: '2026-12-01' }], [{ ...a, date: '2026-12-01' }, b]],
    ['a new one', [c], [a, b, c]],
    ['one that was completed and opened again', [{ ...a, isComplete: false }], [a, b]],
    ['each written once counts', [{ ...b, isComplete: true }, c], [a, c]],
  ];
  test.each(cases)('%s', (_what, written, shown) => {
    expect(laid(...written)).toEqual(shown);
  });
});

describe('what is remembered of tasks', () => {
  test('the last write of each, and none from before', () => {
    const old = { task: task({ id: 'old' }), at: 0 };
    const before = { task: task({ id: 'a', text: 'before' }), at: 3 * minute };
    const after = { task: task({ id: 'a', text: 'after' }), at: 4 * minute };
    const other = { task: task({ id: 'b' }), at: 3 * minute };
    expect(addTask([old, before, other], after, 2 * minute)).toEqual([other, after]);
  });
});
