import { badField, notFound } from './errors';
import { isObject, listOf } from './json';
import { sandboxId, subscriptionId, type WireRecord } from './records';
import type { RouteContext } from './routes';
import type { Answer } from './send';
import type { Store } from './store';
import type { Write } from './writes';

/** A contact in a workflow, as it stands inside of the contact. */
export function inWorkflow(who: { id: string }, workflow: string, standing: [status: string, reason: string | null]) {
  const [status, reason] = standing;
  return {
    subscription_id: subscriptionId(who, workflow),
    sequence_id: sandboxId('seq', workflow),
    sequence_name: workflow,
    sequence_status: 'active',
    subscription_status: status,
    subscription_status_reason: reason,
  };
}

export function getSubscription({ store, user }: RouteContext, id: string): Answer {
  const found = find(store.read('contacts', user), id);
  return found ? { status: 200, body: asRecord(found) } : notFound;
}

/** Pauses, or takes a paused one up again, which no page of Close's promises. Unknown keys are refused. */
export const putSubscription: Write = ({ store, settings, user, body }, id) => {
  const found = find(store.current('contacts', user), id);
  if (!found) return notFound;
  const unknown = Object.keys(body).find((key) => key !== 'status');
  if (unknown !== undefined) return badField(unknown, 'Extra inputs are not permitted');
  const { status } = body;
  if (status !== 'active' && status !== 'paused') return badField('status', 'Not a valid choice.');
  const { subscription, contact } = found;
  if (!['active', 'paused'].includes(String(subscription.subscription_status))) {
    return badField('status', 'This subscription has ended.');
  }
  if (status === 'active' && settings.workflowResume === 'refused') return badField('status', 'Not a valid choice.');
  if (status === 'paused' || settings.workflowResume === 'taken') {
    store.remember('contacts', contact);
    const reason = status === 'paused' ? 'manual' : null;
    Object.assign(subscription, { subscription_status: status, subscription_status_reason: reason });
  }
  return { status: 200, body: asRecord(found) };
};

type Found = { contact: WireRecord; subscription: Record<string, unknown> };

function find(contacts: ReturnType<Store['read']>, id: string): Found | null {
  for (const contact of contacts) {
    const subscription = listOf(contact.subscriptions)
      .filter(isObject)
      .find(({ subscription_id }) => subscription_id === id);
    if (subscription) return { contact, subscription };
  }
  return null;
}

/** By itself it has other names, and its times have no offset. */
function asRecord({ contact, subscription }: Found): Record<string, unknown> {
  return {
    id: subscription.subscription_id,
    organization_id: contact.organization_id,
    contact_id: contact.id,
    sequence_id: subscription.sequence_id,
    sender_account_id: 'emailacct_Sandbox1',
    status: subscription.subscription_status,
    status_reason: subscription.subscription_status_reason,
    date_created: '2026-03-01T09:00:00',
    date_updated: '2026-03-02T09:00:00.120000',
  };
}
