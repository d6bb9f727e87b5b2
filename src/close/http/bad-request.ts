import { CloseError } from './close-error';

/**
 * Whether Close refused what was asked, not who asked: 400. Where its documentation does not say what it takes, such a
 * question is put a second time in a plainer form.
 */
export function isBadRequest(error: unknown): boolean {
  return error instanceof CloseError && error.status === 400;
}
