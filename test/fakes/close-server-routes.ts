import type { SandboxData, SandboxUser } from './close-server-data';
import { notFound } from './close-server-errors';
import { filterMeetings, listAnswer, pickFields } from './close-server-filter';
import type { WireRecord } from './close-server-records';
import { searchContacts } from './close-server-search';
import type { Answer } from './close-server-send';
import type { SandboxSettings } from './close-server-settings';
import type { Store } from './close-server-store';
import { createNote, createTask, deleteMeeting, putLead, putMeeting, type Write } from './close-server-writes';

/** What a route works on. */
export type RouteContext = {
  data: SandboxData;
  settings: SandboxSettings;
  store: Store;
  user: SandboxUser;
  params: URLSearchParams;
  /** Parsed JSON of the body; undefined when there was none. */
  body: unknown;
  now: number;
};

type Read = (context: RouteContext, id: string) => Answer;

type Route = { path: RegExp; GET?: Read; PUT?: Write; POST?: Write; DELETE?: Write; POSTread?: Read };

const meetingBounds = { mostLimit: 100, mostSkip: 35_000 };
const leadBounds = { mostLimit: 200, mostSkip: 35_000 };

/** Paths below `/api/v1`, each with the last slash. */
export const routes: Route[] = [
  { path: /^\/me\/$/, GET: ({ user, params }) => ({ status: 200, body: pickFields(user.me, params) }) },
  { path: /^\/activity\/meeting\/$/, GET: listMeetings },
  { path: /^\/activity\/meeting\/([^/]+)\/$/, GET: getMeeting, PUT: putMeeting, DELETE: deleteMeeting },
  {
    path: /^\/activity\/meeting\/([^/]+)\/integration\/$/,
    // For OAuth apps only, and the sandbox knows none.
    POST: () => ({ status: 403, body: { error: 'This endpoint is only available to OAuth apps.' } }),
  },
  { path: /^\/lead\/$/, GET: listLeads },
  { path: /^\/lead\/([^/]+)\/$/, GET: getLead, PUT: putLead },
  { path: /^\/data\/search\/$/, POSTread: searchContacts },
  { path: /^\/outcome\/$/, GET: ({ data, params }) => listAnswer(data.outcomes, params, leadBounds) },
  { path: /^\/status\/lead\/$/, GET: ({ user, params }) => listAnswer(leadStatuses(user), params, leadBounds) },
  { path: /^\/user\/$/, GET: ({ data, user, params }) => listAnswer(colleagues(data, user), params, leadBounds) },
  { path: /^\/user\/([^/]+)\/$/, GET: ({ data, user, params }, id) => one(colleagues(data, user), id, params) },
  {
    path: /^\/connected_account\/$/,
    GET: ({ data, params }) => listAnswer(data.connectedAccounts, params, leadBounds),
  },
  { path: /^\/activity\/note\/$/, POST: createNote },
  { path: /^\/task\/$/, POST: createTask },
];

function listMeetings({ store, user, params }: RouteContext): Answer {
  const filtered = filterMeetings(store.meetings(user), params);
  return Array.isArray(filtered) ? listAnswer(filtered, params, meetingBounds) : filtered;
}

function getMeeting({ data, store, user, params }: RouteContext, id: string): Answer {
  const meeting = store.meetings(user).find((record) => record.id === id);
  if (!meeting) return notFound;
  const named = params.get('_fields')?.split(',').includes('transcripts');
  const whole = named ? { ...meeting, transcripts: data.transcripts.get(id) ?? [] } : meeting;
  return { status: 200, body: pickFields(whole, params) };
}

function listLeads({ settings, store, user, params }: RouteContext): Answer {
  const ids = settings.leadIdFilter ? params.get('id__in')?.split(',') : undefined;
  const leads = store.leads(user).map(withOpenTasks);
  return listAnswer(ids ? leads.filter(({ id }) => ids.includes(id)) : leads, params, leadBounds);
}

function getLead({ store, user, params }: RouteContext, id: string): Answer {
  return one(store.leads(user).map(withOpenTasks), id, params);
}

/** Since 2024-06-07 leads come with their incomplete tasks only. */
function withOpenTasks(lead: WireRecord): WireRecord {
  const tasks = Array.isArray(lead.tasks) ? lead.tasks.filter((task) => task.is_complete === false) : lead.tasks;
  return { ...lead, tasks };
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
