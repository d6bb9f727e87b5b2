import type { Task } from '../../domain/panel-state';
import type { WriteResult } from '../../domain/write-result';
import { toTask } from '../../lookup/cards/brief';
import type { WriteLog } from '../close-access/write-log';
import type { Platform } from '../platform/ports';
import { accountId } from '../storage/cache-keys';
import type { KeyedMutex } from '../storage/keyed-mutex';
import { putVerified } from './put-verified';
import type { Write } from './write';

export type TaskChoice = { taskId: string; leadId: string } & ({ complete: boolean } | { date: string });

type TaskContext = {
  platform: Pick<Platform, 'now' | 'timeZone'>;
  write: Write;
  mutex: KeyedMutex;
  writeLog: Pick<WriteLog, 'logTask'>;
};

/** Completes a task, opens it again, or gives it another day (`2026-11-24`). Close: Tasks, `is_complete`, `date`. */
export function changeTask(
  choice: TaskChoice,
  { platform, write, mutex, writeLog }: TaskContext,
): Promise<WriteResult<Task>> {
  const { taskId, leadId } = choice;
  const shown = (task: Parameters<typeof toTask>[0]) =>
    toTask(task, { now: platform.now(), timeZone: platform.timeZone() });
  return write((account, client) =>
    mutex(`${accountId(account)} ${taskId}`, async () => {
      const task = await putVerified({
        put: () =>
          client.changeTask(taskId, 'date' in choice ? { date: choice.date } : { isComplete: choice.complete }),
        read: async () => (await client.listTasks(leadId)).find(({ id }) => id === taskId) ?? null,
        isThere: (there) =>
          'date' in choice ? shown(there).due === choice.date : there.isComplete === choice.complete,
      });
      await writeLog.logTask(account, task, leadId);
      return shown(task);
    }),
  );
}
