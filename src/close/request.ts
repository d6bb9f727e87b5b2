import { CloseError } from './close-error';
import { readAnswer } from './read-answer';
import { withTimeLimit } from './time-limit';

/**
 * One GET to Close; gives the parsed JSON. `path` is that of the documentation, with both slashes (`/me/`): without the
 * last one Close may redirect. Throws a `CloseError`, or the abort reason of `signal`.
 */
export type CloseRequest = (path: `/${string}/`, params: URLSearchParams, signal?: AbortSignal) => Promise<unknown>;

export type CloseRequestOptions = {
  apiKey: string;
  fetch: typeof fetch;
  /** Without a slash at its end. */
  baseUrl: string;
  /** For one request, headers and body together, milliseconds. */
  timeLimit: number;
  /** Milliseconds since 1970. */
  now: () => number;
};

/** Makes the one function that speaks to Close and the only one that holds the API key. */
export function createRequest({ apiKey, fetch, baseUrl, timeLimit, now }: CloseRequestOptions): CloseRequest {
  return (path, params, signal) =>
    withTimeLimit(timeLimit, signal, async (limit) => {
      const query = params.size > 0 ? `?${params}` : '';
      // `fetch` must stay a bare name here: called as a method of another object it throws in browsers.
      const response = await fetch(`${baseUrl}${path}${query}`, {
        headers: { accept: 'application/json', authorization: basicAuthorization(apiKey) },
        // A Close cookie of the browser must not mix with the key.
        credentials: 'omit',
        // A redirect would take the key elsewhere. Browsers do not tell it from a missing network: `unreachable`.
        redirect: 'error',
        cache: 'no-store',
        referrerPolicy: 'no-referrer',
        signal: limit,
      }).catch((cause: unknown) => {
        throw new CloseError({ reason: 'unreachable' }, null, { cause });
      });
      return readAnswer(response, now());
    });
}

/**
 * The key is the user name, the password is empty: https://developer.close.com/topics/authentication/.
 * Bytes of UTF-8, because `btoa` throws on text beyond Latin-1 and a mistyped key should be refused by Close instead.
 */
function basicAuthorization(apiKey: string): string {
  const bytes = new TextEncoder().encode(`${apiKey}:`);
  return `Basic ${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`;
}
