import { CloseError } from '../../close/http/close-error';

/**
 * Whether nothing has come of a request for certain: Close has refused it (4xx, https://developer.close.com/topics/http-response-codes/),
 * or it was never made. After anything else, a 503 among them, it may have been carried out.
 */
export function isRefusal(error: unknown): boolean {
  if (!(error instanceof CloseError)) return false;
  const { status, failure } = error;
  // Without an answer only an id that is none is `unexpected`, and then nothing was asked.
  return status === null ? failure.reason === 'unexpected' : status >= 400 && status < 500;
}

export function isUnreachable(error: unknown): boolean {
  return error instanceof CloseError && error.failure.reason === 'unreachable';
}

/** Whether Close will not let this user write: 403, or a 401 for a key that is good otherwise. */
export function isDenial(error: unknown): boolean {
  return error instanceof CloseError && (error.status === 401 || error.status === 403);
}
