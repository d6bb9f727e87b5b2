import { toTask } from '../lookup/brief';
import type { Task } from '../lookup/panel-state';
import type { WriteResult } from '../writing/write-result';
import { accountId } from './account-store';
import { readerTimeZone } from './card-options';
import { inTurn } from './in-turn';
import { putUntilKnown } from './put-until-known';
import { write } from './write';
import { rememberTask } from './written';

type Change = { taskId: string; leadId: string } & ({ complete: boolean } | { date: string });

/** Completes a task, opens it again, or gives it another day (`2026-11-24`). Close: Tasks, `is_complete`, `date`. */
export function changeTask(change: Change): Promise<WriteResult<Task>> {
  const { taskId, leadId } = change;
  const shown = (task: Parameters<typeof toTask>[0]) => toTask(task, { now: Date.now(), timeZone: readerTimeZone() });
  return write((account, client) =>
    inTurn(`${accountId(account)} ${taskId}`, async () => {
      const task = await putUntilKnown({
        put: () =>
          client.changeTask(taskId, 'date' in change ? { date: change.date } : { isComplete: change.complete }),
        read: async () => (await client.listTasks(leadId)).find(({ id }) => id === taskId) ?? null,
        isThere: (there) =>
          'date' in change ? shown(there).due === change.date : there.isComplete === change.complete,
      });
      await rememberTask(account, task, leadId);
      return shown(task);
    }),
  );
}
