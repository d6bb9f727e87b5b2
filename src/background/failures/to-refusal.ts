import type { CloseClient } from '../../close/client';
import { CloseError } from '../../close/http/close-error';
import type { WriteRefusal } from '../../domain/write-result';
import { disambiguateUnauthorized } from './disambiguate-unauthorized';
import { toPanelFailure } from './to-panel-failure';

/** Why Close does not have it, from whatever a write threw. Asks `/me/` where a 401 leaves open whether the key is good. */
export async function toRefusal(
  error: unknown,
  client: Pick<CloseClient, 'getMe'>,
  situation: { now: number; online: boolean },
): Promise<WriteRefusal> {
  const settled = await disambiguateUnauthorized(error, client);
  if (settled instanceof CloseError && settled.failure.reason === 'invalid') return settled.failure;
  // Before anything is sent it is noted in the draft.
  if (settled instanceof DOMException && settled.name === 'QuotaExceededError') return { reason: 'not-kept' };
  return toPanelFailure(settled, situation);
}
