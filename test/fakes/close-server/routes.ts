import { getActivity, listActivities } from './activities';
import { fieldsOf } from './custom-fields';
import type { SandboxData, SandboxUser } from './data';
import { createEmail, listEmails, listEmailTemplates, renderEmailTemplate } from './emails';
import { badField, notFound } from './errors';
import { filterMeetings, listAnswer, pickFields } from './filter';
import { getLead, listLeads } from './leads';
import { createNote, listNotes } from './notes';
import { createOpportunity, getOpportunity, listOpportunities, putOpportunity } from './opportunities';
import { createContact, createLead, getContact, listContacts, putContact } from './people';
import type { WireRecord } from './records';
import type { RecordedRequest } from './request';
import { searchData } from './search';
import type { Answer } from './send';
import type { SandboxSettings } from './settings';
import { belongs, type Store } from './store';
import { createTask, listTasks, putTask } from './tasks';
import { getSubscription, putSubscription } from './workflows';
import { deleteMeeting, putLead, putMeeting, type Write } from './writes';

/** What a route works on. */
export type RouteContext = {
  data: SandboxData;
  settings: SandboxSettings;
  store: Store;
  user: SandboxUser;
  params: URLSearchParams;
  headers: RecordedRequest['headers'];
  /** Parsed JSON of the body; undefined when there was none. */
  body: unknown;
  now: number;
  /** An id that no other object has. */
  newId: (prefix: string) => string;
};

type Read = (context: RouteContext, id: string) => Answer;

type Route = { path: RegExp; GET?: Read; PUT?: Write; POST?: Write; DELETE?: Write; POSTread?: Read };

const meetingBounds = { mostLimit: 100, mostSkip: 35_000 };
const leadBounds = { mostLimit: 200, mostSkip: 35_000 };

/** Paths below `/api/v1`, each with the last slash. */
export const routes: Route[] = [
  { path: /^\/me\/$/, GET: ({ user, params }) => ({ status: 200, body: pickFields(user.me, params) }) },
  { path: /^\/activity\/$/, GET: listActivities },
  { path: /^\/activity\/meeting\/$/, GET: listMeetings },
  { path: /^\/activity\/meeting\/([^/]+)\/$/, GET: getMeeting, PUT: putMeeting, DELETE: deleteMeeting },
  {
    path: /^\/activity\/meeting\/([^/]+)\/integration\/$/,
    // For OAuth apps only, and the sandbox knows none.
    POST: () => ({ status: 403, body: { error: 'This endpoint is only available to OAuth apps.' } }),
  },
  { path: /^\/lead\/$/, GET: listLeads, POST: createLead },
  { path: /^\/lead\/([^/]+)\/$/, GET: getLead, PUT: putLead },
  { path: /^\/data\/search\/$/, POSTread: searchData },
  { path: /^\/outcome\/$/, GET: (context) => listOwn(context, context.data.outcomes) },
  { path: /^\/playbook\/$/, GET: listPlaybooks },
  { path: /^\/status\/lead\/$/, GET: ({ user, params }) => listAnswer(leadStatuses(user), params, leadBounds) },
  { path: /^\/user\/$/, GET: ({ data, user, params }) => listAnswer(colleagues(data, user), params, leadBounds) },
  { path: /^\/user\/([^/]+)\/$/, GET: ({ data, user, params }, id) => one(colleagues(data, user), id, params) },
  { path: /^\/connected_account\/$/, GET: (context) => listOwn(context, context.data.connectedAccounts) },
  { path: /^\/custom_field_schema\/(lead|contact|opportunity)\/$/, GET: getFields },
  { path: /^\/contact\/$/, GET: listContacts, POST: createContact },
  { path: /^\/contact\/([^/]+)\/$/, GET: getContact, PUT: putContact },
  { path: /^\/activity\/note\/$/, GET: listNotes, POST: createNote },
  { path: /^\/activity\/note\/([^/]+)\/$/, GET: getActivity('Note') },
  { path: /^\/activity\/email\/$/, GET: listEmails, POST: createEmail },
  { path: /^\/scheduling_link\/$/, GET: (context) => listOwn(context, context.data.schedulingLinks) },
  { path: /^\/email_template\/$/, GET: listEmailTemplates },
  { path: /^\/email_template\/([^/]+)\/render\/$/, GET: renderEmailTemplate },
  { path: /^\/activity\/email\/([^/]+)\/$/, GET: getActivity('Email') },
  { path: /^\/activity\/call\/([^/]+)\/$/, GET: getActivity('Call') },
  { path: /^\/activity\/sms\/([^/]+)\/$/, GET: getActivity('SMS') },
  { path: /^\/activity\/custom\/([^/]+)\/$/, GET: getActivity('CustomActivity') },
  { path: /^\/task\/$/, GET: listTasks, POST: createTask },
  { path: /^\/task\/([^/]+)\/$/, PUT: putTask },
  { path: /^\/opportunity\/$/, GET: listOpportunities, POST: createOpportunity },
  { path: /^\/opportunity\/([^/]+)\/$/, GET: getOpportunity, PUT: putOpportunity },
  { path: /^\/sequence_subscription\/([^/]+)\/$/, GET: getSubscription, PUT: putSubscription },
];

/** Without the filter archived ones come too. */
function listPlaybooks(context: RouteContext): Answer {
  const { data, params } = context;
  const archived = params.get('is_archived');
  const asked = data.playbooks.filter(
    (one) => archived === null || (one.archived_at !== null) === (archived === 'true'),
  );
  return listOwn(context, asked);
}

function listMeetings({ settings, store, user, params }: RouteContext): Answer {
  const times = [...params.keys()].filter((name) => name.startsWith('activity_at__'));
  const asked = new URLSearchParams(params);
  if (settings.activityTimes !== 'taken') for (const name of times) asked.delete(name);
  const [refused] = settings.activityTimes === 'refused' ? times : [];
  if (refused) return badField(refused, 'This filter needs a single lead_id and _order_by=-activity_at.');
  const filtered = filterMeetings(store.indexed('meetings', user), asked);
  return Array.isArray(filtered) ? listAnswer(filtered, params, meetingBounds) : filtered;
}

function getMeeting({ data, store, user, params }: RouteContext, id: string): Answer {
  const meeting = store.read('meetings', user).find((record) => record.id === id);
  if (!meeting) return notFound;
  const named = params.get('_fields')?.split(',').includes('transcripts');
  const whole = named ? { ...meeting, transcripts: data.transcripts.get(id) ?? [] } : meeting;
  return { status: 200, body: pickFields(whole, params) };
}

/** What is of the user's organizations. */
function listOwn({ user, params }: RouteContext, records: WireRecord[]): Answer {
  return listAnswer(
    records.filter((record) => belongs(record, user)),
    params,
    leadBounds,
  );
}

/** All fields at once: this address knows no pages and no `_fields`. */
function getFields({ data, user }: RouteContext, type: string): Answer {
  const of = (['contact', 'opportunity'] as const).find((one) => one === type) ?? 'lead';
  const fields = fieldsOf(data, of).filter((field) => belongs(field, user));
  return { status: 200, body: { object_type: of, name: of, fields } };
}

function leadStatuses(user: SandboxUser): WireRecord[] {
  return user.me.organizations.flatMap(({ id, lead_statuses }) =>
    lead_statuses.map((status) => ({ ...status, organization_id: id })),
  );
}

/** Users of the same organizations; organizations are ids here, unlike in `/me/`. */
function colleagues(data: SandboxData, user: SandboxUser): WireRecord[] {
  const ids = user.me.organizations.map(({ id }) => id);
  return data.users
    .map(({ me }) => ({ ...me, organizations: me.organizations.map(({ id }) => id) }))
    .filter(({ organizations }) => organizations.some((id) => ids.includes(id)));
}

function one(records: WireRecord[], id: string, params: URLSearchParams): Answer {
  const record = records.find((candidate) => candidate.id === id);
  return record ? { status: 200, body: pickFields(record, params) } : notFound;
}
