import type { Activity } from './activity';
import { type ConnectedAccount, connectedAccountFields, connectedAccountSchema } from './connected-account';
import { type CustomField, parseCustomFields } from './custom-field';
import { type ContactHit, findContactsByEmail } from './find-contacts';
import { findLeads, type LeadHit } from './find-leads';
import { getLeads } from './get-leads';
import { getMeeting } from './get-meeting';
import { getAll } from './get-pages';
import { getLastActivity } from './last-activity';
import type { Lead } from './lead';
import { listMeetings, type MeetingFilter } from './list-meetings';
import { type Me, meFields, parseMe } from './me';
import type { Meeting } from './meeting';
import type { MeetingPage, MeetingSearch } from './meeting-search';
import { type Outcome, outcomeFields, outcomeSchema } from './outcome';
import { createRequest } from './request';
import { searchMeetings } from './search-meetings';
import { type User, userFields, userSchema } from './user';

/**
 * Close's REST API as far as we use it (https://developer.close.com/). Every method throws a `CloseError` that says what
 * the caller must decide on, or, when the caller's `signal` aborts, its abort reason.
 */
export type CloseClient = {
  /** Whose key it is. */
  getMe(signal?: AbortSignal): Promise<Me>;
  /** All meetings of a calendar event, up to a cap. */
  searchMeetings(search: MeetingSearch, signal?: AbortSignal): Promise<MeetingPage>;
  /** The meetings of a user or of leads within a span of time, up to a cap; in no promised order. */
  listMeetings(filter: MeetingFilter, signal?: AbortSignal): Promise<MeetingPage>;
  /** One meeting by its `acti_…`; null when it is gone or hidden from this user. */
  getMeeting(id: string, signal?: AbortSignal): Promise<Meeting | null>;
  /** The leads among `ids` that Close shows to this user; a deleted or hidden one is simply not in the list. */
  getLeads(ids: readonly string[], signal?: AbortSignal): Promise<Lead[]>;
  /** All outcomes that can still be given; a deleted one is not among them. */
  getOutcomes(signal?: AbortSignal): Promise<Outcome[]>;
  /** Everyone of the organization. */
  getUsers(signal?: AbortSignal): Promise<User[]>;
  /** The custom fields of leads, in the organization's order. */
  getLeadCustomFields(signal?: AbortSignal): Promise<CustomField[]>;
  /** The newest thing that people did with a lead; null where there is none. */
  getLastActivity(leadId: string, signal?: AbortSignal): Promise<Activity | null>;
  /** Which calendars of the organization's users Close syncs. */
  getConnectedAccounts(signal?: AbortSignal): Promise<ConnectedAccount[]>;
  /** The contacts with any of these addresses. */
  findContactsByEmail(emails: readonly string[], signal?: AbortSignal): Promise<ContactHit[]>;
  /** Leads by their name, or by a contact's name or address; at most ten. */
  findLeads(text: string, signal?: AbortSignal): Promise<LeadHit[]>;
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

const outcomes = { path: '/outcome/', fields: outcomeFields, schema: outcomeSchema } as const;
const users = { path: '/user/', fields: userFields, schema: userSchema } as const;
const accounts = {
  path: '/connected_account/',
  fields: connectedAccountFields,
  schema: connectedAccountSchema,
  limit: null,
} as const;

export function createCloseClient({
  apiKey,
  fetch,
  baseUrl = 'https://api.close.com/api/v1',
  timeLimit = 10_000,
  now = Date.now,
}: CloseClientOptions): CloseClient {
  const request = createRequest({ apiKey, fetch, baseUrl, timeLimit, now });
  return {
    getMe: async (signal) => parseMe(await request.get('/me/', new URLSearchParams({ _fields: meFields }), signal)),
    searchMeetings: (search, signal) => searchMeetings(request, search, signal),
    listMeetings: (filter, signal) => listMeetings(request, filter, signal),
    getMeeting: (id, signal) => getMeeting(request, id, signal),
    getLeads: (ids, signal) => getLeads(request, ids, signal),
    getOutcomes: (signal) => getAll(request, outcomes, signal),
    getUsers: (signal) => getAll(request, users, signal),
    getLeadCustomFields: async (signal) =>
      parseCustomFields(await request.get('/custom_field_schema/lead/', new URLSearchParams(), signal)),
    getLastActivity: (leadId, signal) => getLastActivity(request, { leadId, now: now() }, signal),
    getConnectedAccounts: (signal) => getAll(request, accounts, signal),
    findContactsByEmail: (emails, signal) => findContactsByEmail(request, emails, signal),
    findLeads: (text, signal) => findLeads(request, text, signal),
  };
}
