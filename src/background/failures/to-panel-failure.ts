import { CloseError } from '../../close/http/close-error';
import type { PanelFailure } from '../../domain/panel-state';
import { NewerDataError } from '../storage/newer-data-error';

/** Any error of a lookup in the panel's terms. What is not the client's own error is a fault of ours. */
export function toPanelFailure(error: unknown, { now, online }: { now: number; online: boolean }): PanelFailure {
  if (!(error instanceof CloseError)) return toOwnFailure(error);
  const { failure } = error;
  if (failure.reason === 'rate-limited') return { reason: 'rate-limited', until: now + failure.retryAfter * 1000 };
  // `fetch` fails alike for a dead network and a dead host; the browser knows which.
  if (failure.reason === 'unreachable' && !online) return { reason: 'offline' };
  // A question of ours that Close does not understand; the user has filled in no field.
  if (failure.reason === 'invalid') return { reason: 'unexpected' };
  return failure;
}

/** An error that does not come from Close. */
export function toOwnFailure(error: unknown): PanelFailure {
  return { reason: error instanceof NewerDataError ? 'newer-data' : 'stumbled' };
}
