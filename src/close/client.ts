import { getLeads } from './get-leads';
import type { Lead } from './lead';
import { type Me, meFields, parseMe } from './me';
import type { MeetingPage, MeetingSearch } from './meeting-search';
import { createRequest } from './request';
import { searchMeetings } from './search-meetings';

/**
 * Close's REST API as far as we use it (https://developer.close.com/). Every method throws a `CloseError` that says what
 * the caller must decide on, or, when the caller's `signal` aborts, its abort reason.
 */
export type CloseClient = {
  /** Whose key it is. */
  getMe(signal?: AbortSignal): Promise<Me>;
  /** All meetings of a calendar event, up to a cap. */
  searchMeetings(search: MeetingSearch, signal?: AbortSignal): Promise<MeetingPage>;
  /** The leads among `ids` that Close shows to this user; a deleted or hidden one is simply not in the list. */
  getLeads(ids: readonly string[], signal?: AbortSignal): Promise<Lead[]>;
};

export type CloseClientOptions = {
  apiKey: string;
  fetch: typeof fetch;
  /** Without a slash at its end; by default Close's own. */
  baseUrl?: string;
  /** For one request, headers and body together, milliseconds; by default ten seconds. */
  timeLimit?: number;
  /** The clock, milliseconds since 1970. */
  now?: () => number;
};

export function createCloseClient({
  apiKey,
  fetch,
  baseUrl = 'https://api.close.com/api/v1',
  timeLimit = 10_000,
  now = Date.now,
}: CloseClientOptions): CloseClient {
  const request = createRequest({ apiKey, fetch, baseUrl, timeLimit, now });
  return {
    getMe: async (signal) => parseMe(await request('/me/', new URLSearchParams({ _fields: meFields }), signal)),
    searchMeetings: (search, signal) => searchMeetings(request, search, signal),
    getLeads: (ids, signal) => getLeads(request, ids, signal),
  };
}
