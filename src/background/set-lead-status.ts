import type { WriteResult } from '../writing/write-result';
import { accountId } from './account-store';
import { inTurn } from './in-turn';
import { putUntilKnown } from './put-until-known';
import { write } from './write';
import { rememberLead } from './written';

type Chosen = { leadId: string; statusId: string };

/** Close: Leads, `status_id`. */
export function setLeadStatus({
  leadId,
  statusId,
}: Chosen): Promise<WriteResult<{ statusId: string | null; status: string | null }>> {
  return write((account, client) =>
    inTurn(`${accountId(account)} ${leadId} status`, async () => {
      const lead = await putUntilKnown({
        put: () => client.setLeadStatus(leadId, statusId),
        read: async () => (await client.getLeads([leadId]))[0] ?? null,
        isThere: (there) => there.statusId === statusId,
      });
      await rememberLead(account, lead);
      return { statusId: lead.statusId, status: lead.statusLabel };
    }),
  );
}
