import type { LeadCard, PanelState } from '../../../src/domain/panel-state';
import type { WireRecord } from '../../fakes/close-server/records';
import { createWorkerWorld, openDiscoveryCall, stateOf, type WorkerWorld } from '../worker-world';

/** What a panel writes without a draft, each in one request. */
export type ShortWrite = 'setOutcome' | 'setLeadStatus' | 'changeTask' | 'setWorkflow';

/** How each is sent, and where in Close it goes. */
export const writes: readonly { name: ShortWrite; path: string; step: string }[] = [
  { name: 'setOutcome', path: '/activity/meeting/acti_', step: 'PUT /activity/meeting/acti_…/' },
  { name: 'setLeadStatus', path: '/lead/lead_', step: 'PUT /lead/lead_…/' },
  { name: 'changeTask', path: '/task/task_', step: 'PUT /task/task_…/' },
  { name: 'setWorkflow', path: '/sequence_subscription/sub_', step: 'PUT /sequence_subscription/sub_…/' },
];

/** What can be written to around the discovery call, and what it is to become: not what it is now. */
export type Targets = {
  meeting: WireRecord;
  lead: WireRecord;
  meetingId: string;
  leadId: string;
  taskId: string;
  outcomeId: string;
  statusId: string;
  subscriptionId: string;
};

/** A world whose tab shows the discovery call. */
export async function beside(): Promise<{ world: WorkerWorld; targets: Targets }> {
  const world = await createWorkerWorld();
  await openDiscoveryCall(world);
  const { data, events } = world.close;
  const meeting = data.meetings.find((one) => one.provider_calendar_event_id === events.discoveryCall.eventId);
  const lead = data.leads.find(({ id }) => id === meeting?.lead_id);
  const taskId = said(stateOf(world.browser)).taskIds[0];
  const outcome = data.outcomes.find(({ id, type }) => id !== meeting?.outcome_id && type !== 'call');
  const status = data.users[0]?.me.organizations[0]?.lead_statuses.find(({ id }) => id !== lead?.status_id);
  const { subscriptionId } = workflowOf(stateOf(world.browser)) ?? {};
  if (!meeting || !lead || !taskId || !subscriptionId || !outcome || !status)
    throw new Error('The sample has changed.');
  const [outcomeId, statusId] = [outcome.id, status.id];
  // As the panel asks for them, so that no write has to.
  await world.worker.send('getWriteChoices', null, 'own page');
  world.close.clearRequests();
  return {
    world,
    targets: { meeting, lead, meetingId: meeting.id, leadId: lead.id, taskId, outcomeId, statusId, subscriptionId },
  };
}

/** Sends one of them as a panel does; what the worker answers. */
export function send({ worker }: WorkerWorld, name: ShortWrite, targets: Targets): Promise<unknown> {
  const { meetingId, leadId, taskId, outcomeId, statusId, subscriptionId } = targets;
  const payloads = {
    setOutcome: { meetingId, outcomeId },
    setLeadStatus: { leadId, statusId },
    changeTask: { taskId, leadId, complete: true },
    setWorkflow: { leadId, subscriptionId, status: 'paused' },
  };
  return worker.send(name, payloads[name], 'own page');
}

/** What the first card of a state, or a card, says of them. */
export function said(shown: PanelState | LeadCard | null) {
  const card = cardOf(shown);
  return {
    outcomeId: card?.meeting.outcome?.id ?? null,
    statusId: card?.lead.kind === 'known' ? card.lead.statusId : null,
    taskIds: card?.brief?.tasks.shown.map(({ id }) => id) ?? [],
    workflow: workflowOf(shown)?.status ?? null,
  };
}

/** The last of the lead's contacts that is in a workflow; in the sample it is the one for whom it is active. */
function workflowOf(shown: PanelState | LeadCard | null) {
  return cardOf(shown)?.brief?.workflows.at(-1);
}

function cardOf(shown: PanelState | LeadCard | null): LeadCard | undefined {
  return shown && 'meeting' in shown ? shown : shown?.kind === 'found' ? shown.leads[0] : undefined;
}
