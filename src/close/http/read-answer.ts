import { CloseError, type CloseFailure } from './close-error';
import { readBody } from './read-body';
import { readFieldErrors } from './read-field-errors';
import { parseRetryAfter } from './retry-after';

/**
 * Turns an HTTP answer into parsed JSON, or throws the `CloseError` that says what the caller must decide on.
 * `now`: milliseconds since 1970.
 *
 * Bodies of errors are not read: they have at least three shapes and may be HTML, and the status says all we act on. Only
 * where Close refuses what was sent does its answer say more: which field, and why.
 * No error gets what `JSON.parse` threw as its cause, for its message quotes the body.
 */
export async function readAnswer(response: Response, now: number): Promise<unknown> {
  if (response.status === 400 || response.status === 422) {
    const fields = await readFieldErrors(response);
    throw new CloseError(fields.length > 0 ? { reason: 'invalid', fields } : { reason: 'unexpected' }, response.status);
  }
  if (!response.ok) {
    response.body?.cancel().catch(() => {});
    throw new CloseError(failureOf(response, now), response.status);
  }
  const text = await readBody(response);
  // Close has something to say in each of its answers: of this one the end came first.
  if (text.trim() === '') throw new CloseError({ reason: 'cut-off' }, response.status);
  const contentType = response.headers.get('content-type') ?? '';
  if (contentType.includes('html') || /^\s*</.test(text)) {
    throw new CloseError({ reason: 'not-close' }, response.status);
  }
  try {
    return JSON.parse(text);
  } catch {
    const broken = contentType.includes('json') && /^\s*[[{]/.test(text);
    throw new CloseError({ reason: broken ? 'cut-off' : 'unexpected' }, response.status);
  }
}

/** https://developer.close.com/topics/http-response-codes/ */
function failureOf({ status, headers }: Response, now: number): CloseFailure {
  if (status === 401) return { reason: 'key-rejected' };
  if (status === 403) return { reason: 'not-allowed' };
  if (status === 404) return { reason: 'not-found' };
  if (status === 429) return { reason: 'rate-limited', retryAfter: parseRetryAfter(headers, now) };
  return { reason: status >= 500 ? 'close-down' : 'unexpected' };
}
