import type { Contact } from '../../close/leads/lead';
import type { PausedWorkflow } from '../../close/meetings/meeting';
import type { Subscription, SubscriptionState } from '../../close/people/subscription';
import type { WorkflowMember, WorkflowStanding } from '../../domain/panel-state';

/** What one can still do something about comes first. */
const ORDER = ['paused', 'active', 'error', 'goal'] as const satisfies WorkflowStanding['status'][];

/** Who is in which workflow. Those that came to their end are left out. Close's own order breaks ties. */
export function toWorkflows(contacts: readonly Contact[], paused: readonly PausedWorkflow[]): WorkflowMember[] {
  const here = new Set(paused.map(({ subscriptionId }) => subscriptionId));
  return contacts
    .flatMap((contact) => contact.subscriptions.flatMap((subscription) => toMember(contact, subscription, here)))
    .sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status));
}

/** How they stand; null for the end, and for a value that came later than this code. */
export function standingOf({ status, reason }: Omit<SubscriptionState, 'id'>): WorkflowStanding | null {
  if (status === 'finished' || status === 'unknown') return null;
  return { status, why: reasons.get(reason ?? '') ?? null };
}

const reasons = new Map<string, WorkflowStanding['why']>([
  ['meeting-booked', 'meeting'],
  ['reply-received', 'reply'],
  ['manual', 'by-hand'],
]);

/** @param here what the shown meeting keeps waiting: `sub_…` */
function toMember(contact: Contact, subscription: Subscription, here: ReadonlySet<string | null>): WorkflowMember[] {
  const standing = standingOf(subscription);
  if (standing === null) return [];
  const { id, workflow, workflowStatus } = subscription;
  const byThis = standing.status === 'paused' && standing.why !== 'by-hand' && here.has(id);
  return [
    {
      subscriptionId: id,
      contact: contact.name ?? contact.emails[0] ?? null,
      workflow,
      halted: workflowStatus === 'paused' || workflowStatus === 'draft' ? workflowStatus : null,
      status: standing.status,
      why: byThis ? 'this-meeting' : standing.why,
    },
  ];
}
