import { idOf } from '../http/object-id';
import { parseRecord } from '../http/parse-record';
import type { CloseRequest } from '../http/request';
import type { Opportunity, ValuePeriod } from './opportunity';
import { opportunitySchema } from './opportunity-schema';

/** What changes with an opportunity; what is left out stays. */
export type OpportunityChange = {
  /** `stat_…`; that of another pipeline moves it there. */
  statusId?: string;
  /** Cents; null: none. */
  value?: number | null;
  period?: ValuePeriod;
  /** Per cent, 0 to 100. */
  confidence?: number;
  /** `2026-12-15`: when it was won, or is expected to be; null: none. */
  dateWon?: string | null;
  /** `user_…` */
  userId?: string;
  /** Close's rich text; null: none. */
  noteHtml?: string | null;
};

/** An opportunity to be made. */
export type NewOpportunity = OpportunityChange & {
  /** `lead_…`. Without one Close would make a new lead, so it is always said. */
  leadId: string;
};

/**
 * Changes an opportunity, and gives it as Close has it then. Every value is absolute.
 * https://developer.close.com/api/resources/opportunities/update
 *
 * @param tzOffset hours from UTC, of the day on which Close notes it as won
 */
export async function changeOpportunity(
  request: CloseRequest,
  id: string,
  change: OpportunityChange,
  tzOffset: number,
): Promise<Opportunity> {
  const headers = { 'x-tz-offset': String(tzOffset) };
  return parseRecord(
    opportunitySchema,
    await request.put(`/opportunity/${idOf('oppo', id)}/`, bodyOf(change), headers),
  );
}

/** Makes an opportunity of a lead. https://developer.close.com/api/resources/opportunities/create */
export async function createOpportunity(
  request: CloseRequest,
  { leadId, ...fields }: NewOpportunity,
): Promise<Opportunity> {
  const body = { lead_id: idOf('lead', leadId), ...bodyOf(fields) };
  return parseRecord(opportunitySchema, await request.post('/opportunity/', body));
}

/** Close refuses keys it does not know, so none beside what changes. */
function bodyOf({ statusId, value, period, confidence, dateWon, userId, noteHtml }: OpportunityChange) {
  return {
    ...(statusId !== undefined && { status_id: idOf('stat', statusId) }),
    ...(value !== undefined && { value }),
    ...(period !== undefined && { value_period: period }),
    ...(confidence !== undefined && { confidence }),
    // It goes out as a date-time. Noon of UTC is that day for nearly all of the world.
    ...(dateWon !== undefined && { date_won: dateWon === null ? null : `${dateWon}T12:00:00Z` }),
    ...(userId !== undefined && { user_id: idOf('user', userId) }),
    ...(noteHtml !== undefined && { note_html: noteHtml }),
  };
}
