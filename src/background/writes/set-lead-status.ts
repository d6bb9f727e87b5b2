import type { WriteResult } from '../../domain/write-result';
import type { WriteLog } from '../close-access/write-log';
import { accountId } from '../storage/cache-keys';
import type { KeyedMutex } from '../storage/keyed-mutex';
import { putVerified } from './put-verified';
import type { Write } from './write';

export type LeadStatusChoice = { leadId: string; statusId: string };

/** Close: Leads, `status_id`. */
export function setLeadStatus(
  { leadId, statusId }: LeadStatusChoice,
  { write, mutex, writeLog }: { write: Write; mutex: KeyedMutex; writeLog: Pick<WriteLog, 'logLead'> },
): Promise<WriteResult<{ statusId: string | null; status: string | null }>> {
  return write((account, client) =>
    mutex(`${accountId(account)} ${leadId} status`, async () => {
      const lead = await putVerified({
        put: () => client.setLeadStatus(leadId, statusId),
        read: async () => (await client.getLeads([leadId]))[0] ?? null,
        isThere: (there) => there.statusId === statusId,
      });
      await writeLog.logLead(account, lead);
      return { statusId: lead.statusId, status: lead.statusLabel };
    }),
  );
}
