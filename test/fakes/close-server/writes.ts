import { fieldsRefusal, writeFields } from './custom-fields';
import type { SandboxUser } from './data';
import { badField, forbidden, notFound } from './errors';
import { leadParts, wholeLead } from './leads';
import { textOf, type WireRecord, writeTime } from './records';
import { nameOf } from './request';
import { richTextFault } from './rich-text';
import type { RouteContext } from './routes';
import type { Answer } from './send';
import { belongs } from './store';

export type WriteContext = RouteContext & { body: Record<string, unknown> };
export type Write = (context: WriteContext, id: string) => Answer;

/** Sets outcome and note; every other field stays. */
export const putMeeting: Write = (context, id) => {
  const { data, store, settings, user, body, now } = context;
  const meeting = store.current('meetings', user).find((record) => record.id === id);
  if (!meeting) return notFound;
  const change: Record<string, unknown> = {};
  if ('outcome_id' in body) {
    const outcome = data.outcomes.find((candidate) => candidate.id === body.outcome_id);
    if (body.outcome_id !== null && !isForMeetings(outcome, user)) {
      return badField('outcome_id', 'Object does not exist.');
    }
    const foreign = body.outcome_id !== null && isOutsideOfPlaybook(context, meeting, body.outcome_id);
    if (foreign && settings.foreignOutcome === 'refused') return badField('outcome_id', 'Not part of the playbook.');
    if (!(foreign && settings.foreignOutcome === 'ignored'))
      Object.assign(change, {
        outcome_id: body.outcome_id,
        outcome_reason: body.outcome_id === null ? null : 'user-selected',
        outcome_autofill_confidence: null,
        outcome_autofill_reasoning: null,
      });
  }
  if ('user_note_html' in body) {
    const { notetaker_id: notetaker } = meeting;
    if (settings.notetakerOnly && typeof notetaker === 'string' && notetaker !== user.me.id) return forbidden;
    const fault = body.user_note_html === null ? null : richTextFault(body.user_note_html);
    if (fault) return badField('user_note_html', fault);
    Object.assign(change, noteChange(body.user_note_html, now));
  }
  store.remember('meetings', meeting);
  Object.assign(meeting, change, changedBy(user, now));
  return { status: 200, body: store.asStored(meeting) };
};

/** Only the list of a user's own organization counts, and some outcomes are for calls alone. */
function isForMeetings(outcome: WireRecord | undefined, user: SandboxUser): boolean {
  if (!outcome || !belongs(outcome, user)) return false;
  return Array.isArray(outcome.applies_to) && outcome.applies_to.includes('meetings') && outcome.type !== 'vm-dropped';
}

/** Nobody outside of Close knows what it does then: a setting says. */
function isOutsideOfPlaybook({ data }: WriteContext, meeting: WireRecord, outcomeId: unknown): boolean {
  const playbook = data.playbooks.find(({ id }) => id === meeting.playbook_id);
  return Array.isArray(playbook?.outcome_ids) && !playbook.outcome_ids.includes(outcomeId);
}

/** What a new note changes in its meeting. */
export function noteChange(html: unknown, now: number): Record<string, unknown> {
  return {
    user_note_html: html,
    user_note: typeof html === 'string' ? textOf(html) : null,
    user_note_date_updated: writeTime(now),
  };
}

/** The stamp that every change leaves. */
export function changedBy(user: SandboxUser, now: number): Record<string, unknown> {
  return { updated_by: user.me.id, updated_by_name: nameOf(user), date_updated: writeTime(now) };
}

/** 200 and nothing else the first time, 404 from then on. */
export const deleteMeeting: Write = ({ data, store, user }, id) => {
  const meeting = store.current('meetings', user).find((record) => record.id === id);
  if (!meeting) return notFound;
  store.remember('meetings', meeting);
  data.meetings.splice(data.meetings.indexOf(meeting), 1);
  return { status: 200 };
};

/** Sets the status, by id or by label but not both, and custom fields; every other field stays. */
export const putLead: Write = (context, id) => {
  const { store, user, body, now } = context;
  const lead = store.current('leads', user).find((record) => record.id === id);
  if (!lead) return notFound;
  if ('status' in body && 'status_id' in body) return badField('status', 'Send status or status_id, not both.');
  const change: Record<string, unknown> = {};
  if ('status' in body || 'status_id' in body) {
    const status = user.me.organizations
      .flatMap((organization) => organization.lead_statuses)
      .find((candidate) => candidate.id === body.status_id || candidate.label === body.status);
    if (!status) return badField('status_id', 'Object does not exist.');
    Object.assign(change, { status_id: status.id, status_label: status.label });
  }
  const refusal = fieldsRefusal(context, 'lead');
  if (refusal) return refusal;
  store.remember('leads', lead);
  Object.assign(lead, change, changedBy(user, now));
  writeFields(lead, body);
  return { status: 200, body: leadNow(lead, context) };
};

/** A lead as it is after a write, whatever later reads may say. */
export function leadNow(lead: WireRecord, context: WriteContext): WireRecord {
  return wholeLead(lead, leadParts(context, 'current'), context.now);
}
