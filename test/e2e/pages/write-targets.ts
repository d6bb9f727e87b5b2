import type { WireRecord } from '../../fakes/close-server/records';
import type { CloseSandbox } from '../../fakes/close-server/server';
import { expect } from '../fixtures/own-browser';
import { ask, type OwnPage } from '../fixtures/own-page';

/** What can be written to around the discovery call, by the ids that panels know them by. */
export type WriteTargets = {
  /** As the sandbox keeps them. */
  meeting: WireRecord;
  lead: WireRecord;
  meetingId: string;
  leadId: string;
  /** One of the lead's open tasks. */
  taskId: string;
  /** One of its open opportunities, one of its fields, and one of its contacts in a workflow. */
  opportunityId: string;
  fieldId: string;
  subscriptionId: string;
  /** Not those they have now. */
  outcomeId: string;
  statusId: string;
};

/** Asks for them the way a panel comes to know them, so the account must be connected. */
export async function writeTargets(ownPage: OwnPage, { data, events }: CloseSandbox): Promise<WriteTargets> {
  const { eventId } = events.discoveryCall;
  const meeting = data.meetings.find((record) => record.provider_calendar_event_id === eventId);
  const lead = data.leads.find(({ id }) => id === meeting?.lead_id);
  if (!meeting || !lead) throw new Error('The sample has changed.');
  const opened = await ask(ownPage, 'openMeeting', meeting.id);
  const choices = await ask(ownPage, 'getWriteChoices');
  if (!opened.ok || !choices.ok) throw new Error('Close did not answer.');
  const brief = opened.value[0]?.brief;
  const taskId = brief?.tasks.shown[0]?.id ?? '';
  const opportunityId = brief?.opportunities.shown[0]?.id ?? '';
  const subscriptionId = brief?.workflows[0]?.subscriptionId ?? '';
  const fieldId = data.customFields[0]?.id ?? '';
  const outcomeId = choices.value.outcomes.find(({ id }) => id !== meeting.outcome_id)?.id ?? '';
  const statusId = choices.value.leadStatuses.find(({ id }) => id !== lead.status_id)?.id ?? '';
  const found = { taskId, opportunityId, fieldId, subscriptionId, outcomeId, statusId };
  expect(Object.values(found)).not.toContain('');
  return { meeting, lead, meetingId: meeting.id, leadId: lead.id, ...found };
}

/** Every message that writes, or that the writing controls need, each as a panel would send it. */
export function writeMessages({ meetingId, leadId, taskId, outcomeId, statusId, ...others }: WriteTargets) {
  const { opportunityId, fieldId, subscriptionId } = others;
  const seen = { stageId: null, cents: null, period: null, confidence: 0, closeDate: null, ownerId: null };
  const about = { title: 'Discovery call', leadName: null, startsAt: null };
  const base = { html: null, updatedAt: null };
  const html = '<body><p>Kept and not sent</p></body>';
  return [
    { name: 'setOutcome', payload: { meetingId, outcomeId } },
    { name: 'setLeadStatus', payload: { leadId, statusId } },
    { name: 'changeTask', payload: { taskId, leadId, date: '2030-01-02' } },
    { name: 'changeOpportunity', payload: { opportunityId, leadId, change: { confidence: 7 }, seen } },
    { name: 'setCustomField', payload: { leadId, of: leadId, fieldId, seen: [], value: 'Of nobody' } },
    { name: 'setWorkflow', payload: { leadId, subscriptionId, status: 'paused' } },
    {
      name: 'keepDraft',
      payload: {
        id: 'draft-of-a-test',
        revision: 0,
        about,
        content: { kind: 'meeting-note', meetingId, leadId, html, base },
      },
    },
    { name: 'getDrafts', payload: null },
    { name: 'getDrafts', payload: { kind: 'meeting-note', subject: meetingId } },
    { name: 'sendDraft', payload: { id: 'draft-of-a-test', revision: 1, overwrite: null, again: false } },
    { name: 'checkDraft', payload: { id: 'draft-of-a-test' } },
    { name: 'discardDraft', payload: { id: 'draft-of-a-test', revision: 1 } },
    { name: 'getWriteChoices' },
    { name: 'getAssignees' },
    { name: 'findDuplicates', payload: 'dana.doe@acme-robotics.example' },
  ];
}
