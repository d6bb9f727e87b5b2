import type { WorkflowStanding } from '../../domain/panel-state';
import { failed } from '../../domain/result';
import type { WriteResult } from '../../domain/write-result';
import { standingOf } from '../../lookup/cards/workflows';
import type { WriteLog } from '../close-access/write-log';
import { accountId } from '../storage/cache-keys';
import type { KeyedMutex } from '../storage/keyed-mutex';
import { putVerified } from './put-verified';
import type { Write } from './write';

export type WorkflowChoice = { leadId: string; subscriptionId: string; status: 'active' | 'paused' };

/**
 * Pauses a workflow for a contact, or lets it go on. Close: Workflow Subscriptions, `status`. No page says that `active` takes a
 * paused one up again, so where Close answers and it does not, that is said.
 */
export async function setWorkflow(
  { leadId, subscriptionId, status }: WorkflowChoice,
  { write, mutex, writeLog }: { write: Write; mutex: KeyedMutex; writeLog: Pick<WriteLog, 'logSubscription'> },
): Promise<WriteResult<WorkflowStanding>> {
  const result = await write((account, client) =>
    mutex(`${accountId(account)} ${subscriptionId}`, async () => {
      const subscription = await putVerified({
        put: () => client.setSubscription(subscriptionId, status),
        read: () => client.getSubscription(subscriptionId),
        isThere: (there) => there.status === status,
      });
      await writeLog.logSubscription(account, subscription, leadId);
      return subscription;
    }),
  );
  if (!result.ok) return result;
  const standing = standingOf(result.value);
  if (standing?.status !== status) return failed({ reason: 'unchanged' });
  return { ok: true, value: { ...standing, savedAt: result.value.savedAt } };
}
