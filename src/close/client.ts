import type { Activity } from './activities/activity';
import { getLastActivity } from './activities/last-activity';
import type { Gate } from './http/gate';
import { getAll } from './http/get-pages';
import { createRequest } from './http/request';
import { type CustomField, parseCustomFields } from './leads/custom-field';
import { findLeads, type LeadHit } from './leads/find-leads';
import { getLeads } from './leads/get-leads';
import type { Lead, Task } from './leads/lead';
import { type LeadStatus, leadStatusFields, leadStatusSchema } from './leads/lead-status';
import { setLeadStatus } from './leads/set-lead-status';
import { getMeeting } from './meetings/get-meeting';
import { listMeetings, type MeetingFilter } from './meetings/list-meetings';
import type { Meeting } from './meetings/meeting';
import type { MeetingPage, MeetingSearch } from './meetings/meeting-search';
import { type Outcome, outcomeFields, outcomeSchema } from './meetings/outcome';
import { saveNote, setOutcome } from './meetings/put-meeting';
import { searchMeetings } from './meetings/search-meetings';
import { createNote, type ListedNote, listNotes, type Note } from './notes/notes';
import { type ConnectedAccount, connectedAccountFields, connectedAccountSchema } from './people/connected-account';
import { type CreatedContact, createContact, createLead, type NewPerson } from './people/create-person';
import { type ContactHit, findContactsByEmail } from './people/find-contacts';
import { type Me, meFields, parseMe } from './people/me';
import { type User, userFields, userSchema } from './people/user';
import { type ListedTask, listTasks } from './tasks/list-tasks';
import { changeTask, createTask, type NewTask, type TaskChange } from './tasks/write-task';

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
  /** The statuses a lead can have, in the organization's order. */
  getLeadStatuses(signal?: AbortSignal): Promise<LeadStatus[]>;
  /** The newest notes of a lead, to see whether one has arrived. */
  listNotes(leadId: string, signal?: AbortSignal): Promise<ListedNote[]>;
  /** The newest tasks of a lead, done or not, to see whether one has arrived. */
  listTasks(leadId: string, signal?: AbortSignal): Promise<ListedTask[]>;
} & CloseWrites;

/**
 * What changes something in Close. Each is one request, sent once, and gives what Close answered to it, never a later read.
 * A write cannot be called off: nobody would know what has become of it.
 */
type CloseWrites = {
  /** The rep's note of a meeting, in Close's rich text. Replaces what is there, also a colleague's. */
  saveNote(meetingId: string, html: string): Promise<Meeting>;
  /** The outcome of a meeting; null takes it away. */
  setOutcome(meetingId: string, outcomeId: string | null): Promise<Meeting>;
  setLeadStatus(leadId: string, statusId: string): Promise<Lead>;
  /** Completes a task, opens it again, or gives it another day. */
  changeTask(taskId: string, change: TaskChange): Promise<Task>;
  createTask(task: NewTask): Promise<Task>;
  /** A note in the lead's timeline. */
  createNote(note: { leadId: string; html: string }): Promise<Note>;
  createContact(person: NewPerson & { leadId: string }): Promise<CreatedContact>;
  /** A lead with its first contact. */
  createLead(lead: { name: string; contact: NewPerson }): Promise<Lead>;
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
  /** Whom every request asks before it goes: one for all clients of an organization. Without it they go at once. */
  gate?: Gate;
};

const outcomes = { path: '/outcome/', fields: outcomeFields, schema: outcomeSchema } as const;
const users = { path: '/user/', fields: userFields, schema: userSchema } as const;
const leadStatuses = { path: '/status/lead/', fields: leadStatusFields, schema: leadStatusSchema } as const;
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
  gate,
}: CloseClientOptions): CloseClient {
  const request = createRequest({ apiKey, fetch, baseUrl, timeLimit, now, gate });
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
    getLeadStatuses: (signal) => getAll(request, leadStatuses, signal),
    listNotes: (leadId, signal) => listNotes(request, leadId, signal),
    listTasks: (leadId, signal) => listTasks(request, leadId, signal),
    saveNote: (meetingId, html) => saveNote(request, meetingId, html),
    setOutcome: (meetingId, outcomeId) => setOutcome(request, meetingId, outcomeId),
    setLeadStatus: (leadId, statusId) => setLeadStatus(request, leadId, statusId),
    changeTask: (taskId, change) => changeTask(request, taskId, change),
    createTask: (task) => createTask(request, task),
    createNote: (note) => createNote(request, note),
    createContact: (person) => createContact(request, person),
    createLead: (lead) => createLead(request, lead),
  };
}
