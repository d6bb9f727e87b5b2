import { isWithin } from '../../close/http/is-within';
import type { Lead, Task } from '../../close/leads/lead';
import type { Meeting } from '../../close/meetings/meeting';

/**
 * What Close answered to a write of ours, laid over what it is read to have later. Close's reads lag behind its writes, by up
 * to a minute as seen, and an older record must not take the place of what the user was told is saved. Where the record
 * that was read is newer, a colleague has changed it since, and it counts.
 */

/** A task as a write left it. It has no time of change, so it counts for a while, whatever is read. */
export type LoggedTask = { task: Task; at: number };

/** The meeting that was read, with our note and outcome where it is from before our write. */
export function mergeMeeting(read: Meeting, written: Meeting | null): Meeting {
  if (!written || !isOlder(read, written)) return read;
  const { userNoteHtml, userNoteUpdatedAt, outcomeId, outcomeSuggested, updatedAt } = written;
  return { ...read, userNoteHtml, userNoteUpdatedAt, outcomeId, outcomeSuggested, updatedAt };
}

/** The lead that was read, with our status where it is from before our write. */
export function mergeLead(read: Lead, written: Lead | null): Lead {
  if (!written || !isOlder(read, written)) return read;
  const { statusId, statusLabel, updatedAt } = written;
  return { ...read, statusId, statusLabel, updatedAt };
}

/** The lead's open tasks with those we wrote: a completed one goes, a changed one keeps its place, a new one is last. */
export function mergeTasks(read: Lead, written: readonly LoggedTask[]): Lead {
  if (written.length === 0) return read;
  const ours = new Map(written.map(({ task }) => [task.id, task]));
  const added = [...ours.values()].filter(({ id }) => !read.tasks.some((task) => task.id === id));
  const tasks = [...read.tasks.map((task) => ours.get(task.id) ?? task), ...added];
  return { ...read, tasks: tasks.filter(({ isComplete }) => !isComplete) };
}

/** The tasks to remember after another write: those of the last `lifetime` milliseconds. */
export function addTask(written: readonly LoggedTask[], added: LoggedTask, lifetime: number): LoggedTask[] {
  return [...written.filter(({ task, at }) => task.id !== added.task.id && isWithin(at, lifetime, added.at)), added];
}

/** A record without a time cannot say that it is newer. */
function isOlder(read: { updatedAt: number | null }, written: { updatedAt: number | null }): boolean {
  return written.updatedAt !== null && (read.updatedAt ?? 0) < written.updatedAt;
}
