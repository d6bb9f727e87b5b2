import type { DraftContent } from '../../../src/domain/draft';
import type { Payload } from '../../../src/protocol/contract';
import { isObject, isRecord, listOf } from '../../fakes/close-server/json';
import { sandboxId, subscriptionId, type WireRecord } from '../../fakes/close-server/records';
import type { CloseSandbox } from '../../fakes/close-server/server';
import { meetingOf } from '../../fakes/close-server/steps';
import { allTasks } from '../../fakes/close-server/store';
import { localDate } from '../../fakes/sample-data/meetings';
import { kim, people } from '../../fakes/sample-data/people';
import { stageId } from '../../fakes/sample-data/pipelines';

/** A message that changes something in Close, apart from that of a draft. */
type Choice = 'setOutcome' | 'changeTask' | 'changeOpportunity' | 'setLeadStatus' | 'setCustomField' | 'setWorkflow';

type Sent =
  | { [Name in Choice]: { message: Name; payload(close: CloseSandbox): Payload<Name> } }[Choice]
  /** What is typed: kept first, and sent by its name. */
  | { message: 'sendDraft'; content(close: CloseSandbox): DraftContent };

/** One thing that a user writes into Close, as a panel sends it. */
export type Write = Sent & {
  what: string;
  method: 'PUT' | 'POST';
  /** Where in Close, or how it begins. */
  path: string;
  /** What it is about, as Close has it: a value, or for what is made how often it is there. */
  inClose(close: CloseSandbox): unknown;
  /** The same when it is written. */
  saved: unknown;
  /** What Close's 403 means here. */
  forbidden?: 'not-notetaker';
  /** A colleague changes the same, and what is said then; left out: the last one counts, or there is nothing to replace. */
  overtaken?: { by(close: CloseSandbox): void; reason: string };
};

const cells = sandboxId('oppo', 'AcmeCells');
const promised = sandboxId('task', 'AcmeSend the revised proposal');
const today = localDate(Date.now(), 0);
const html = '<body><p>They sign in May</p></body>';
const person = {
  kind: 'person' as const,
  email: 'n.ewcomer@acme-robotics.example',
  name: 'Nina Ewcomer',
  title: 'CFO',
};

const meeting = (close: CloseSandbox) => meetingOf(close, close.events.discoveryCall);
const meetingId = (close: CloseSandbox) => meeting(close).id;
const leadId = (close: CloseSandbox) => lead(close).id;
const task = ({ data }: CloseSandbox) => found(allTasks(data), promised);
const dana = ({ data }: CloseSandbox) => found(data.contacts, people.dana.id);
const opportunities = (close: CloseSandbox) => listOf(lead(close).opportunities).filter(isRecord);
const deal = (close: CloseSandbox) => found(opportunities(close), cells);

/** All that a panel can write. The values of an opportunity go one way, so three of them stand for six. */
export const writes: readonly Write[] = [
  {
    what: 'an outcome',
    message: 'setOutcome',
    payload: (close) => ({ meetingId: meetingId(close), outcomeId: sandboxId('outcome', 'No show') }),
    method: 'PUT',
    path: '/activity/meeting/',
    inClose: (close) => meeting(close).outcome_id,
    saved: sandboxId('outcome', 'No show'),
  },
  {
    what: 'a lead’s status',
    message: 'setLeadStatus',
    payload: (close) => ({ leadId: leadId(close), statusId: sandboxId('stat', 'Customer') }),
    method: 'PUT',
    path: '/lead/lead_',
    inClose: (close) => lead(close).status_id,
    saved: sandboxId('stat', 'Customer'),
  },
  {
    what: 'a task that is done',
    message: 'changeTask',
    payload: (close) => ({ taskId: promised, leadId: leadId(close), complete: true }),
    method: 'PUT',
    path: '/task/task_',
    inClose: (close) => task(close).is_complete,
    saved: true,
  },
  {
    what: 'another day for a task',
    message: 'changeTask',
    payload: (close) => ({ taskId: promised, leadId: leadId(close), date: today }),
    method: 'PUT',
    path: '/task/task_',
    inClose: (close) => task(close).date,
    saved: today,
  },
  {
    what: 'a stage',
    ...change({ stageId: stageId('Negotiation') }),
    inClose: (close) => deal(close).status_id,
    saved: stageId('Negotiation'),
  },
  { what: 'a value', ...change({ cents: 99_950 }), inClose: (close) => deal(close).value, saved: 99_950 },
  { what: 'a close date', ...change({ closeDate: today }), inClose: (close) => deal(close).date_won, saved: today },
  {
    what: 'an opportunity’s note',
    ...change({ note: { text: 'Two plants' } }),
    inClose: (close) => deal(close).note_html,
    saved: '<body><p>Two plants</p></body>',
  },
  { what: 'a lead’s field', ...field(leadId, 'Region', lead) },
  { what: 'a contact’s field', ...field((close) => dana(close).id, 'Assistant', dana) },
  { what: 'an opportunity’s field', ...field(() => cells, 'Competitor', deal) },
  { what: 'a workflow’s pause', ...workflow(people.mikael, 'paused') },
  { what: 'a workflow that goes on', ...workflow(people.dana, 'active') },
  {
    what: 'a meeting’s note',
    message: 'sendDraft',
    content: (close) => ({
      kind: 'meeting-note',
      meetingId: meetingId(close),
      leadId: leadId(close),
      html,
      base: { html: textOf(meeting(close).user_note_html), updatedAt: timeOf(meeting(close).user_note_date_updated) },
    }),
    method: 'PUT',
    path: '/activity/meeting/',
    inClose: (close) => meeting(close).user_note_html,
    saved: html,
    forbidden: 'not-notetaker',
    overtaken: {
      by: (close) => close.editNoteAs(kim.id, meetingId(close), '<body><p>Kim was here</p></body>'),
      reason: 'conflict',
    },
  },
  {
    what: 'a note on the lead',
    ...made('/activity/note/', (close) => ({ kind: 'lead-note', leadId: leadId(close), html })),
    inClose: ({ data }) => data.notes.length,
  },
  {
    what: 'a logged event',
    ...made('/activity/note/', (close) => ({ kind: 'lead-note', leadId: leadId(close), html, at: Date.now() })),
    inClose: ({ data }) => data.notes.length,
  },
  {
    what: 'a task',
    ...made('/task/', (close) => ({
      kind: 'task',
      leadId: leadId(close),
      text: 'Send the contract',
      date: today,
      assigneeId: null,
    })),
    inClose: ({ data }) => allTasks(data).filter(({ text }) => text === 'Send the contract').length,
  },
  {
    what: 'an opportunity',
    ...made('/opportunity/', (close) => ({
      kind: 'opportunity',
      leadId: leadId(close),
      amount: '777',
      cents: 77_700,
      period: 'one_time',
      stageId: null,
    })),
    inClose: ({ data }) => data.opportunities.filter(({ value }) => value === 77_700).length,
  },
  {
    what: 'a follow-up',
    ...made('/activity/email/', (close) => ({
      kind: 'follow-up',
      meetingId: meetingId(close),
      leadId: leadId(close),
      contactId: people.dana.id,
      to: [people.dana.email],
      subject: 'The pilot',
      text: 'Two plants',
      templateId: null,
    })),
    inClose: ({ data }) => data.emails.filter(({ status }) => status === 'draft').length,
  },
  {
    what: 'a contact',
    ...made('/contact/', (close) => ({ ...person, leadId: leadId(close), leadName: 'Acme Robotics GmbH' })),
    inClose: ({ data }) => data.contacts.filter(({ name }) => name === person.name).length,
  },
  {
    what: 'a lead',
    ...made('/lead/', () => ({ ...person, leadId: null, leadName: 'Newco' })),
    inClose: ({ data }) => data.leads.filter(({ name }) => name === 'Newco').length,
  },
];

function change(to: Payload<'changeOpportunity'>['change']) {
  return {
    message: 'changeOpportunity' as const,
    payload: (close: CloseSandbox) => ({
      opportunityId: cells,
      leadId: leadId(close),
      change: to,
      seen: seenIn(close),
    }),
    method: 'PUT' as const,
    path: '/opportunity/oppo_',
    overtaken: {
      by: (close: CloseSandbox) => close.editOpportunityAs(kim.id, cells, { confidence: 5 }),
      reason: 'overtaken',
    },
  };
}

function field(of: (close: CloseSandbox) => string, name: string, record: (close: CloseSandbox) => WireRecord) {
  const fieldId = sandboxId('cf', name);
  const key = `custom.${fieldId}`;
  return {
    message: 'setCustomField' as const,
    payload: (close: CloseSandbox) => ({ leadId: leadId(close), of: of(close), fieldId, seen: [], value: 'Bavaria' }),
    method: 'PUT' as const,
    path: name === 'Region' ? '/lead/lead_' : name === 'Assistant' ? '/contact/cont_' : '/opportunity/oppo_',
    inClose: (close: CloseSandbox) => record(close)[key],
    saved: 'Bavaria',
    overtaken: {
      by: (close: CloseSandbox) => void Object.assign(record(close), { [key]: 'Saxony' }),
      reason: 'field-overtaken',
    },
  };
}

function workflow(who: { id: string }, status: 'active' | 'paused') {
  const id = subscriptionId(who, 'Spring outreach');
  return {
    message: 'setWorkflow' as const,
    payload: (close: CloseSandbox) => ({ leadId: leadId(close), subscriptionId: id, status }),
    method: 'PUT' as const,
    path: '/sequence_subscription/sub_',
    inClose: ({ data }: CloseSandbox) =>
      listOf(found(data.contacts, who.id).subscriptions)
        .filter(isObject)
        .find((one) => one.subscription_id === id)?.subscription_status,
    saved: status,
  };
}

function made(path: string, content: (close: CloseSandbox) => DraftContent) {
  return { message: 'sendDraft' as const, method: 'POST' as const, path, content, saved: 1 };
}

function seenIn(close: CloseSandbox) {
  const { status_id, value, confidence, date_won, user_id, note_html } = deal(close);
  return {
    stageId: textOf(status_id),
    cents: Number(value),
    period: 'annual' as const,
    confidence: Number(confidence),
    closeDate: textOf(date_won),
    ownerId: textOf(user_id),
    note: { html: String(note_html) },
  };
}

function lead({ data, events }: CloseSandbox): WireRecord {
  return found(data.leads, events.discoveryCall.leads[0]?.id);
}

function found<Kept extends { id: string }>(records: readonly Kept[], id: string | undefined): Kept {
  const record = records.find((one) => one.id === id);
  if (!record) throw new Error(`The sample has changed: ${id}.`);
  return record;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function timeOf(value: unknown): number | null {
  return typeof value === 'string' ? Date.parse(value) : null;
}
