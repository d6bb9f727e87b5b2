import { describe, expect, test } from 'vitest';
import type { LeadClock, Task } from '../../../src/domain/panel-state';
import { leadTime } from '../../../src/panel/features/lead/lead-clock';
import { taskDue } from '../../../src/panel/parts/task-due';
import { daysAgo } from '../../../src/time/ago';
import { now } from './cards';
import { viewer } from './draw';

const hour = 3_600_000;

describe('the time where the lead is, at 10:42 in Berlin', () => {
  test.each<[LeadClock, string]>([
    [{ offset: 60, place: 'Munich' }, '10:42 in Munich'],
    [{ offset: -300, place: 'New York' }, '04:42 in New York'],
    [{ offset: 330, place: null }, '15:12 local time'],
    [{ offset: 14 * 60, place: 'Kiritimati' }, '23:42 in Kiritimati'],
  ])('%o is %s', (clock, says) => {
    expect(leadTime(clock, viewer)).toBe(says);
  });

  test('has the day where that is another one', () => {
    const late = { ...viewer, now: now + 10 * hour };
    expect(leadTime({ offset: 540, place: 'Tokyo' }, late)).toBe('Wed 04:42 in Tokyo');
    expect(leadTime({ offset: 540, place: 'Tokyo' }, { ...late, timeZone: 'Asia/Tokyo' })).toBe('04:42 in Tokyo');
  });
});

describe('a task is due', () => {
  const task = (when: Task['when'], due: string | null) =>
    taskDue({ id: '1', text: '', due, when, assignee: null }, viewer);

  test.each<[Task['when'], string | null, string]>([
    ['overdue', '2026-11-23', 'Overdue 1 day'],
    ['overdue', '2026-11-21', 'Overdue 3 days'],
    ['overdue', null, 'Overdue'],
    ['overdue', 'soon', 'Overdue'],
    ['today', '2026-11-24', 'Today'],
    ['later', '2026-11-27', 'Fri 27 Nov'],
    ['later', '2027-01-04', 'Mon, 4 Jan 2027'],
    ['later', 'soon', 'Later'],
    ['undated', null, 'No date'],
  ])('%s, %s: %s', (when, due, says) => {
    expect(task(when, due)).toBe(says);
  });
});

describe('something was', () => {
  test.each<[number, string]>([
    [0, 'today'],
    [10 * hour, 'today'],
    [11 * hour, 'yesterday'],
    [-hour, 'today'],
    [12 * 24 * hour, '12 days ago'],
    [60 * 24 * hour, '60 days ago'],
    [61 * 24 * hour, 'Thu 24 Sept'],
  ])('%i ms before now: %s', (before, says) => {
    expect(daysAgo(now - before, viewer)).toBe(says);
  });
});
