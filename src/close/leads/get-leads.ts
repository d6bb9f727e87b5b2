import { CloseError } from '../http/close-error';
import { pageLimit, parsePage } from '../http/page';
import type { CloseRequest } from '../http/request';
import { isLeadId, type Lead } from './lead';
import { leadFields, leadSchema, parseLead } from './lead-schema';

/**
 * The leads among `ids` that Close shows to this user; what is no lead's id is left out without a request.
 * One lead is asked for by its own address, several by `id__in` in one request.
 */
export async function getLeads(request: CloseRequest, ids: readonly string[], signal?: AbortSignal): Promise<Lead[]> {
  const asked = [...new Set(ids)].filter(isLeadId);
  const leads: Lead[] = [];
  for (let start = 0; start < asked.length; start += mostAtOnce) {
    leads.push(...(await getSome(request, asked.slice(start, start + mostAtOnce), signal)));
  }
  return leads;
}

/** Keeps the address well under the 8 kB that servers commonly take. */
const mostAtOnce = 50;

async function getSome(request: CloseRequest, ids: string[], signal?: AbortSignal): Promise<Lead[]> {
  if (ids.length === 1) return getEach(request, ids, signal);
  const answer = await getTogether(request, ids, signal);
  const leads = ids.flatMap((id) => answer.find((lead) => lead.id === id) ?? []);
  const missing = ids.filter((id) => leads.every((lead) => lead.id !== id));
  // Leads we did not ask for: the filter was ignored, so an absent lead may exist for all that.
  const filtered = answer.length === leads.length;
  return filtered ? leads : [...leads, ...(await getEach(request, missing, signal))];
}

/**
 * `id__in` works for leads but is in no table of https://developer.close.com/api/resources/leads, and Close ignores
 * parameters it does not know. So the caller must look at what comes back.
 */
async function getTogether(request: CloseRequest, ids: string[], signal?: AbortSignal): Promise<Lead[]> {
  const params = new URLSearchParams({ id__in: ids.join(','), _fields: leadFields, _limit: String(pageLimit) });
  return parsePage(leadSchema, await request.get('/lead/', params, signal)).records;
}

/** One request a lead: an event has two or three of them. */
async function getEach(request: CloseRequest, ids: string[], signal?: AbortSignal): Promise<Lead[]> {
  const found = await Promise.all(ids.map((id) => getOne(request, id, signal)));
  return found.flatMap((lead) => lead ?? []);
}

async function getOne(request: CloseRequest, id: string, signal?: AbortSignal): Promise<Lead | null> {
  try {
    const params = new URLSearchParams({ _fields: leadFields });
    return parseLead(await request.get(`/lead/${encodeURIComponent(id)}/`, params, signal));
  } catch (error) {
    if (error instanceof CloseError && error.failure.reason === 'not-found') return null;
    throw error;
  }
}
