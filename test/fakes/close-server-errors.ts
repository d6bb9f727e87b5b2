import type { Answer } from './close-server-send';

/** Errors of Close in the forms they have been seen in, or were agreed to have. */
export const unauthorized: Answer = { status: 401, body: { error: 'Unauthorized' } };

/** A missing object. */
export const notFound: Answer = { status: 404, body: { error: 'Empty query: no such object' } };

export const noSuchAddress: Answer = {
  status: 404,
  body: { error: 'The requested URL was not found on the server. If you entered it manually, check your spelling.' },
};

export const wrongMethod: Answer = {
  status: 405,
  body: { error: 'The method is not allowed for the requested URL.' },
};

export const invalidJson: Answer = { status: 400, body: { error: 'The request contains invalid JSON.' } };

/** A value that does not pass, in the form of a validation. */
export function badField(field: string, message: string): Answer {
  return { status: 400, body: { errors: [], 'field-errors': { [field]: message } } };
}
