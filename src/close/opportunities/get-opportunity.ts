import { CloseError } from '../http/close-error';
import { formatInstant } from '../http/instant';
import { idOf, isIdOf } from '../http/object-id';
import { pageLimit, parsePage } from '../http/page';
import { parseRecord } from '../http/parse-record';
import type { CloseRequest } from '../http/request';
import type { Opportunity } from './opportunity';
import { opportunityFields, opportunitySchema } from './opportunity-schema';

/** One opportunity by its id; null when Close shows none to this user, and without a request for what is no id. */
export async function getOpportunity(
  request: CloseRequest,
  id: string,
  signal?: AbortSignal,
): Promise<Opportunity | null> {
  if (!isIdOf('oppo', id)) return null;
  try {
    const params = new URLSearchParams({ _fields: opportunityFields });
    return parseRecord(opportunitySchema, await request.get(`/opportunity/${id}/`, params, signal));
  } catch (error) {
    if (error instanceof CloseError && error.failure.reason === 'not-found') return null;
    throw error;
  }
}

/**
 * The opportunities of a lead that were made since then, up to a hundred: one request.
 * https://developer.close.com/api/resources/opportunities/list. One that was made a moment ago may be missing.
 */
export async function listOpportunities(
  request: CloseRequest,
  leadId: string,
  since: number,
  signal?: AbortSignal,
): Promise<Opportunity[]> {
  const params = new URLSearchParams({
    lead_id: idOf('lead', leadId),
    date_created__gte: formatInstant(since) ?? '',
    _fields: opportunityFields,
    _limit: String(pageLimit),
  });
  return parsePage(opportunitySchema, await request.get('/opportunity/', params, signal)).records;
}
