import type { CloseClient } from '../close/client';
import { CloseError } from '../close/close-error';
import type { WriteRefusal } from '../writing/write-result';
import { certain } from './look-up';
import { toPanelFailure } from './to-panel-failure';

/** Why Close does not have it, from whatever a write threw. Asks `/me/` where a 401 leaves open whether the key is good. */
export async function toRefusal(error: unknown, client: Pick<CloseClient, 'getMe'>): Promise<WriteRefusal> {
  const settled = await certain(error, client);
  if (settled instanceof CloseError && settled.failure.reason === 'invalid') return settled.failure;
  return toPanelFailure(settled, { now: Date.now(), online: navigator.onLine });
}
