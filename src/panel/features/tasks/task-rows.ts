import type { Task } from '../../../domain/panel-state';

/** A task as the list draws it. */
export type TaskRowData = { task: Task; done: boolean };

/**
 * The rows of the list. A task that was completed here stays, so that it can be undone; and a row in sight keeps its
 * place, though the state may sort it elsewhere by now.
 *
 * @param shown the tasks of the panel's state
 * @param mine what the user made of them here and still counts, by the task's id
 * @param before ids of the rows as they stood last
 */
export function taskRows(
  shown: readonly Task[],
  mine: ReadonlyMap<string, TaskRowData>,
  before: readonly string[],
): TaskRowData[] {
  const rows = new Map([...taskRowsOf(shown), ...mine]);
  const order = before.filter((id) => rows.has(id));
  shown.forEach(({ id }, index) => {
    const above = shown[index - 1];
    if (!order.includes(id)) order.splice(above ? order.indexOf(above.id) + 1 : 0, 0, id);
  });
  for (const id of rows.keys()) if (!order.includes(id)) order.push(id);
  return order.flatMap((id) => rows.get(id) ?? []);
}

/** The tasks of the panel's state, which are all open, by their id. */
export function taskRowsOf(shown: readonly Task[]): ReadonlyMap<string, TaskRowData> {
  return new Map(shown.map((task) => [task.id, { task, done: false }]));
}

export function isSameRow(one: TaskRowData, other: TaskRowData): boolean {
  const [a, b] = [one.task, other.task];
  return (
    one.done === other.done &&
    a.text === b.text &&
    a.due === b.due &&
    a.when === b.when &&
    a.assignee === b.assignee &&
    a.id === b.id
  );
}
