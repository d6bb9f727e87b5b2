import { idOf } from '../http/object-id';
import type { CloseRequest } from '../http/request';
import type { Lead } from './lead';
import { parseLead } from './lead-schema';

/**
 * Gives a lead another status, and gives the lead as Close has it then.
 * https://developer.close.com/api/resources/leads/update, `status_id`; never `status` beside it, which Close refuses.
 */
export async function setLeadStatus(request: CloseRequest, leadId: string, statusId: string): Promise<Lead> {
  return parseLead(await request.put(`/lead/${idOf('lead', leadId)}/`, { status_id: idOf('stat', statusId) }));
}
