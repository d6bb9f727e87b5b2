import type { ActivityPage } from './activities/activity';
import { listActivities } from './activities/list-activities';
import { type ActivityBody, type BodyKind, readActivity } from './activities/read-activity';
import { type CustomField, type FieldOwner, type FieldValue, parseCustomFields } from './custom-fields/custom-field';
import {
  type ContactFields,
  getContactFields,
  setContactField,
  setLeadField,
  setOpportunityField,
} from './custom-fields/set-custom-field';
import { createEmailDraft, type ListedEmail, listEmails, type NewEmailDraft } from './emails/email-draft';
import { type EmailTemplate, listEmailTemplates, type RenderedTemplate, renderTemplate } from './emails/email-template';
import type { Gate } from './http/gate';
import { getAll } from './http/get-pages';
import { createRequest } from './http/request';
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
import { listPlaybooks, type Playbook } from './meetings/playbook';
import { saveNote, setOutcome } from './meetings/put-meeting';
import { searchMeetings } from './meetings/search-meetings';
import { createNote, type ListedNote, listNotes, type NewNote, type Note } from './notes/notes';
import {
  changeOpportunity,
  createOpportunity,
  type NewOpportunity,
  type OpportunityChange,
} from './opportunities/change-opportunity';
import { getOpportunity, listOpportunities } from './opportunities/get-opportunity';
import type { Opportunity } from './opportunities/opportunity';
import { type ConnectedAccount, connectedAccountFields, connectedAccountSchema } from './people/connected-account';
import { type CreatedContact, createContact, createLead, type NewPerson } from './people/create-person';
import { type ContactHit, findContactsByEmail } from './people/find-contacts';
import { type Me, meFields, parseMe } from './people/me';
import { getSubscription, type SubscriptionState, setSubscription } from './people/subscription';
import { type User, userFields, userSchema } from './people/user';
import { listSchedulingLinks, type SchedulingLink } from './scheduling/scheduling-link';
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
  /** The playbooks in use, in the organization's order; none where this user has none. */
  getPlaybooks(signal?: AbortSignal): Promise<Playbook[]>;
  /** Everyone of the organization. */
  getUsers(signal?: AbortSignal): Promise<User[]>;
  /** The custom fields of leads, of contacts or of opportunities, in the organization's order. */
  getCustomFields(of: FieldOwner, signal?: AbortSignal): Promise<CustomField[]>;
  /** What happened last with a lead, the newest first; what is still to come is not among them. */
  listActivities(leadId: string, signal?: AbortSignal): Promise<ActivityPage>;
  /** The last meetings with a lead that began before then, epoch ms. */
  listMeetingsBefore(leadId: string, before: number, signal?: AbortSignal): Promise<ActivityPage>;
  /** All that one activity says; null when it is gone or hidden from this user. */
  readActivity(name: { kind: BodyKind; id: string }, signal?: AbortSignal): Promise<ActivityBody | null>;
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
  /** The newest e-mails of a lead, to see whether a draft has arrived. */
  listEmails(leadId: string, signal?: AbortSignal): Promise<ListedEmail[]>;
  /** The organization's templates for e-mails; none where this user may see none. */
  getEmailTemplates(signal?: AbortSignal): Promise<EmailTemplate[]>;
  /** The words of a template for a contact. */
  renderTemplate(
    name: { templateId: string; leadId: string; contactId: string },
    signal?: AbortSignal,
  ): Promise<RenderedTemplate>;
  /** Everyone's addresses for booking a meeting that lead somewhere. */
  getSchedulingLinks(signal?: AbortSignal): Promise<SchedulingLink[]>;
  /** One opportunity by its `oppo_…`; null when it is gone or hidden from this user. */
  getOpportunity(id: string, signal?: AbortSignal): Promise<Opportunity | null>;
  /** The opportunities of a lead that were made since then, epoch ms, to see whether one has arrived. */
  listOpportunities(leadId: string, since: number, signal?: AbortSignal): Promise<Opportunity[]>;
  /** A contact's custom fields that have a value, by `cont_…`; null when it is gone or hidden from this user. */
  getContactFields(contactId: string): Promise<ContactFields | null>;
  /** How a contact stands in a workflow, by `sub_…`. */
  getSubscription(subscriptionId: string): Promise<SubscriptionState>;
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
  /** Gives a custom field another value; null takes it away. */
  setLeadField(leadId: string, fieldId: string, value: FieldValue): Promise<Lead>;
  setContactField(contactId: string, fieldId: string, value: FieldValue): Promise<ContactFields>;
  setOpportunityField(opportunityId: string, fieldId: string, value: FieldValue): Promise<Opportunity>;
  /** Completes a task, opens it again, or gives it another day. */
  changeTask(taskId: string, change: TaskChange): Promise<Task>;
  createTask(task: NewTask): Promise<Task>;
  /** Changes what is named, and nothing else. `tzOffset`: hours from UTC, for the day that Close writes itself. */
  changeOpportunity(id: string, change: OpportunityChange, tzOffset: number): Promise<Opportunity>;
  createOpportunity(opportunity: NewOpportunity): Promise<Opportunity>;
  /** Pauses a workflow for a contact, or lets it go on: then Close sends what comes next in it. */
  setSubscription(subscriptionId: string, status: 'active' | 'paused'): Promise<SubscriptionState>;
  /** A note in the lead's timeline. */
  createNote(note: NewNote): Promise<Note>;
  /** An e-mail that stays a draft in Close: nothing here sends one. */
  createEmailDraft(draft: NewEmailDraft): Promise<ListedEmail>;
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
    getPlaybooks: (signal) => listPlaybooks(request, signal),
    getUsers: (signal) => getAll(request, users, signal),
    getCustomFields: async (of, signal) =>
      parseCustomFields(await request.get(`/custom_field_schema/${of}/`, new URLSearchParams(), signal), of),
    listActivities: (leadId, signal) => listActivities(request, { leadId, now: now() }, signal),
    listMeetingsBefore: (leadId, before, signal) =>
      listActivities(request, { leadId, now: before, meetings: true }, signal),
    readActivity: (name, signal) => readActivity(request, name, signal),
    getConnectedAccounts: (signal) => getAll(request, accounts, signal),
    findContactsByEmail: (emails, signal) => findContactsByEmail(request, emails, signal),
    findLeads: (text, signal) => findLeads(request, text, signal),
    getLeadStatuses: (signal) => getAll(request, leadStatuses, signal),
    listNotes: (leadId, signal) => listNotes(request, leadId, signal),
    listTasks: (leadId, signal) => listTasks(request, leadId, signal),
    listEmails: (leadId, signal) => listEmails(request, leadId, signal),
    getEmailTemplates: (signal) => listEmailTemplates(request, signal),
    renderTemplate: (name, signal) => renderTemplate(request, name, signal),
    getSchedulingLinks: (signal) => listSchedulingLinks(request, signal),
    getOpportunity: (id, signal) => getOpportunity(request, id, signal),
    listOpportunities: (leadId, since, signal) => listOpportunities(request, leadId, since, signal),
    getContactFields: (contactId) => getContactFields(request, contactId),
    getSubscription: (subscriptionId) => getSubscription(request, subscriptionId),
    saveNote: (meetingId, html) => saveNote(request, meetingId, html),
    setOutcome: (meetingId, outcomeId) => setOutcome(request, meetingId, outcomeId),
    setLeadStatus: (leadId, statusId) => setLeadStatus(request, leadId, statusId),
    setLeadField: (leadId, fieldId, value) => setLeadField(request, leadId, fieldId, value),
    setContactField: (contactId, fieldId, value) => setContactField(request, contactId, fieldId, value),
    setOpportunityField: (id, fieldId, value) => setOpportunityField(request, id, fieldId, value),
    changeTask: (taskId, change) => changeTask(request, taskId, change),
    createTask: (task) => createTask(request, task),
    changeOpportunity: (id, change, tzOffset) => changeOpportunity(request, id, change, tzOffset),
    createOpportunity: (opportunity) => createOpportunity(request, opportunity),
    setSubscription: (subscriptionId, status) => setSubscription(request, subscriptionId, status),
    createNote: (note) => createNote(request, note),
    createEmailDraft: (draft) => createEmailDraft(request, draft),
    createContact: (person) => createContact(request, person),
    createLead: (lead) => createLead(request, lead),
  };
}
