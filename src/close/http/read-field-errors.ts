import type { InvalidField } from './close-error';
import { readBody } from './read-body';

/** Bytes. A validation that says more than that is none a user could read. */
const MAX_BYTES = 64 * 1024;
const MAX_FIELDS = 10;
const MAX_MESSAGE = 300;
const MAX_NAME = 100;
const MAX_DEPTH = 8;

/**
 * What Close says of single fields when it refuses a request: the answer's `field-errors`. Empty for any other answer,
 * whatever it is. https://developer.close.com/topics/http-response-codes/ shows no body; this form is what live answers and
 * Close's own client have.
 */
export async function readFieldErrors(response: Response): Promise<InvalidField[]> {
  try {
    const json: unknown = JSON.parse(await readBody(response, MAX_BYTES));
    const fields: InvalidField[] = [];
    if (isObject(json)) collect(json['field-errors'], [], fields);
    return fields;
  } catch {
    return [];
  }
}

/** Errors of a contact's second address lie as deep as `emails`, `1`, `email`; each level may again say `field-errors`. */
function collect(value: unknown, path: readonly string[], found: InvalidField[]): void {
  if (found.length >= MAX_FIELDS || path.length > MAX_DEPTH) return;
  if (typeof value === 'string') {
    const message = cut(value.trim(), MAX_MESSAGE);
    if (path.length > 0 && message !== '') found.push({ field: cut(path.join('.'), MAX_NAME), message });
  } else if (Array.isArray(value)) {
    // Several messages for one field, or one item each for a list of objects.
    for (const [index, item] of value.entries()) {
      collect(item, typeof item === 'string' ? path : [...path, String(index)], found);
    }
  } else if (isObject(value)) {
    for (const [key, item] of Object.entries(value)) {
      collect(item, key === 'field-errors' || key === 'errors' ? path : [...path, key], found);
    }
  }
}

/** By characters, so that none is cut in two. */
function cut(text: string, most: number): string {
  return text.length <= most ? text : Array.from(text).slice(0, most).join('');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
