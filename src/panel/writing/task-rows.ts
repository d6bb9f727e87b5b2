import type { Task } from '../../lookup/panel-state';

/** A task as the list draws it. */
export type TaskRowData = { task: Task; done: boolean };

/**
 * What the user did with a task while it was in sight. It counts until the panel's state tells another story than it did
 * then: `was` is the task as the state had it, null where it had none.
 */
export type OwnChange = TaskRowData & { was: Task | null };

/**
 * The rows of the list. A task that was completed here stays, so that it can be undone; and whoever is in sight keeps its
 * place, though the state may sort it elsewhere by now.
 *
 * @param shown the tasks of the panel's state
 * @param own changes made here, by the task's id
 * @param before ids of the rows as they stood last
 */
export function taskRows(
  shown: readonly Task[],
  own: ReadonlyMap<string, OwnChange>,
  before: readonly string[],
): TaskRowData[] {
  const rows = new Map<string, TaskRowData>();
  for (const task of shown) {
    const change = own.get(task.id);
    rows.set(task.id, change && isSame(change.was, task) ? change : { task, done: false });
  }
  for (const [id, change] of own) if (!rows.has(id)) rows.set(id, change);
  const order = before.filter((id) => rows.has(id));
  shown.forEach(({ id }, index) => {
    const above = shown[index - 1];
    if (!order.includes(id)) order.splice(above ? order.indexOf(above.id) + 1 : 0, 0, id);
  });
  for (const id of rows.keys()) if (!order.includes(id)) order.push(id);
  return order.flatMap((id) => rows.get(id) ?? []);
}

function isSame(a: Task | null, b: Task): boolean {
  return (
    a !== null &&
    a.text === b.text &&
    a.due === b.due &&
    a.when === b.when &&
    a.assignee === b.assignee &&
    a.id === b.id
  );
}

/** The changes that still count: of a task that the state tells differently by now, the state knows more. */
export function openChanges(
  own: ReadonlyMap<string, OwnChange>,
  shown: readonly Task[],
): ReadonlyMap<string, OwnChange> {
  const known = shown.filter((task) => {
    const change = own.get(task.id);
    return change !== undefined && !isSame(change.was, task);
  });
  if (known.length === 0) return own;
  const rest = new Map(own);
  for (const { id } of known) rest.delete(id);
  return rest;
}
