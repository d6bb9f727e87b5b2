import * as v from 'valibot';
import { optionalText, requiredId } from '../http/lenient';
import { idOf, isIdOf } from '../http/object-id';
import { parseRecord } from '../http/parse-record';
import type { ClosePath, CloseRequest } from '../http/request';

/** One contact in one workflow. https://developer.close.com/api/resources/workflow-subscriptions */
export type Subscription = SubscriptionState & {
  /** The workflow's name. Close: `sequence_name` */
  workflow: string | null;
  /** How the workflow itself stands: of one that is not active nobody gets anything. */
  workflowStatus: 'active' | 'paused' | 'draft' | 'unknown';
};

export type SubscriptionState = {
  /** `sub_…` */
  id: string;
  /** `goal`: left for what was hoped for, a reply or a meeting. `unknown` for values that came later than this code. */
  status: SubscriptionStatus;
  /** As it came: `meeting-booked`, `reply-received`, `manual`… */
  reason: string | null;
};

export type SubscriptionStatus = 'active' | 'paused' | 'finished' | 'goal' | 'error' | 'unknown';

const status = v.fallback(v.picklist(['active', 'paused', 'finished', 'goal', 'error', 'unknown']), 'unknown');
const id = v.pipe(
  requiredId,
  v.check((text) => isIdOf('sub', text)),
);

/** As it stands in a contact. Refuses what could not be named in a write. */
export const subscriptionSchema = v.pipe(
  v.object({
    subscription_id: id,
    sequence_name: optionalText,
    sequence_status: v.fallback(v.picklist(['active', 'paused', 'draft', 'unknown']), 'unknown'),
    subscription_status: status,
    subscription_status_reason: optionalText,
  }),
  v.transform(
    (wire): Subscription => ({
      id: wire.subscription_id,
      workflow: wire.sequence_name,
      workflowStatus: wire.sequence_status,
      status: wire.subscription_status,
      reason: wire.subscription_status_reason,
    }),
  ),
);

/** As it stands for itself, where the same has other names. */
const stateSchema = v.pipe(
  v.object({ id, status, status_reason: optionalText }),
  v.transform((wire): SubscriptionState => ({ id: wire.id, status: wire.status, reason: wire.status_reason })),
);

function path(subscriptionId: string): ClosePath {
  return `/sequence_subscription/${idOf('sub', subscriptionId)}/`;
}

export async function getSubscription(request: CloseRequest, subscriptionId: string): Promise<SubscriptionState> {
  return parseRecord(stateSchema, await request.get(path(subscriptionId), new URLSearchParams()));
}

/** Pauses a workflow for a contact, or lets it go on, and gives it as Close has it then. Absolute. */
export async function setSubscription(
  request: CloseRequest,
  subscriptionId: string,
  wanted: 'active' | 'paused',
): Promise<SubscriptionState> {
  return parseRecord(stateSchema, await request.put(path(subscriptionId), { status: wanted }));
}
