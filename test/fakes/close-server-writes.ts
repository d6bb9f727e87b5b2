import { badField, notFound } from './close-server-errors';
import { wholeLead } from './close-server-leads';
import { sandboxId, textOf, type WireRecord, wireTime } from './close-server-records';
import type { RouteContext } from './close-server-routes';
import type { Answer } from './close-server-send';

export type Write = (context: RouteContext & { body: Record<string, unknown> }, id: string) => Answer;

/** Sets outcome and note; every other field stays. */
export const putMeeting: Write = ({ data, store, user, body, now }, id) => {
  const seen = store.meetings(user).some((record) => record.id === id);
  const meeting = data.meetings.find((record) => record.id === id);
  if (!seen || !meeting) return notFound;
  const change: Record<string, unknown> = {};
  if ('outcome_id' in body) {
    const { outcome_id: outcomeId } = body;
    if (outcomeId !== null && !data.outcomes.some((outcome) => outcome.id === outcomeId)) {
      return badField('outcome_id', 'Object does not exist.');
    }
    Object.assign(change, { outcome_id: outcomeId, outcome_reason: outcomeId === null ? null : 'user-selected' });
  }
  if ('user_note_html' in body) {
    const html = body.user_note_html;
    if (html !== null && (typeof html !== 'string' || !/^<body>.*<\/body>$/s.test(html))) {
      return badField('user_note_html', 'Rich text must begin with <body> and end with </body>.');
    }
    Object.assign(change, {
      user_note_html: html,
      user_note: html === null ? null : textOf(html),
      user_note_date_updated: wireTime(now),
    });
  }
  store.remember('meetings', meeting);
  Object.assign(meeting, change, { date_updated: wireTime(now) });
  return { status: 200, body: store.asStored(meeting) };
};

/** 200 and nothing else the first time, 404 from then on. */
export const deleteMeeting: Write = ({ data, store, user }, id) => {
  const meeting = data.meetings.find((record) => record.id === id);
  if (!meeting || !user.me.organizations.some((organization) => organization.id === meeting.organization_id)) {
    return notFound;
  }
  store.remember('meetings', meeting);
  data.meetings.splice(data.meetings.indexOf(meeting), 1);
  return { status: 200 };
};

/** Sets the status, by id or by label but not both. */
export const putLead: Write = ({ data, store, user, body, now }, id) => {
  const seen = store.leads(user).some((record) => record.id === id);
  const lead = data.leads.find((record) => record.id === id);
  if (!seen || !lead) return notFound;
  if ('status' in body && 'status_id' in body) return badField('status', 'Send status or status_id, not both.');
  const status = user.me.organizations
    .flatMap((organization) => organization.lead_statuses)
    .find((candidate) => candidate.id === body.status_id || candidate.label === body.status);
  if (!status) return badField('status_id', 'Object does not exist.');
  store.remember('leads', lead);
  Object.assign(lead, { status_id: status.id, status_label: status.label, date_updated: wireTime(now) });
  return { status: 200, body: wholeLead(lead, data, now) };
};

export const createNote: Write = (context) =>
  create(context, context.data.notes, ['lead_id'], (id) => ({
    _type: 'Note',
    id,
    source: 'api',
    note: '',
    note_html: null,
  }));

export const createTask: Write = (context) =>
  create(context, context.data.tasks, ['lead_id', 'text'], (id) => ({ _type: 'lead', id, is_complete: false }));

/** 200, not 201, with the new object. */
function create(
  { body, user, now }: Parameters<Write>[0],
  records: WireRecord[],
  required: string[],
  blank: (id: string) => WireRecord,
): Answer {
  const missing = required.find((field) => !body[field]);
  if (missing) return badField(missing, 'This field is required.');
  const id = sandboxId(required.includes('text') ? 'task' : 'acti', `Created${records.length}`);
  const record = { ...blank(id), ...body, id, created_by: user.me.id, date_created: wireTime(now) };
  records.push(record);
  return { status: 200, body: record };
}
