import type { Answer } from './send';

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

/** What the user is not allowed. */
export const forbidden: Answer = { status: 403, body: { error: 'You are not allowed to do this.' } };

/** A value that does not pass, in the form of a validation. `fault`: a message, or those of the fields inside of it. */
export function badField(field: string, fault: string | Record<string, unknown>): Answer {
  return { status: 400, body: { errors: [], 'field-errors': { [field]: fault } } };
}

export function required(field: string): Answer {
  return badField(field, 'This field is required.');
}
