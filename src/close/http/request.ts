import { CloseError } from './close-error';
import type { Gate } from './gate';
import { readAnswer } from './read-answer';
import { withTimeLimit } from './time-limit';

/**
 * What speaks to Close. All give the parsed JSON, and throw a `CloseError` or the abort reason of `signal`. `path` is
 * that of the documentation, with both slashes (`/me/`): without the last one Close may redirect.
 */
export type CloseRequest = {
  /** Asks once more where an answer breaks off. */
  get(path: ClosePath, params: URLSearchParams, signal?: AbortSignal): Promise<unknown>;
  /**
   * Sends `body` as JSON. Nothing here asks a second time by itself: Close has no key by which it would know a repeated
   * request, so after a timeout nobody can tell whether the first one was carried out.
   */
  post(path: ClosePath, body: unknown, signal?: AbortSignal): Promise<unknown>;
  /** Sends `body` as JSON, once: a caller that repeats it must know that it says how things shall be, not what to add to them. */
  put(path: ClosePath, body: unknown, headers?: Headers): Promise<unknown>;
};

type Write = { method: 'POST' | 'PUT'; body: string; headers?: Headers | undefined };

/** What changes how Close reads a body: https://developer.close.com/topics/timezone-offset/ */
export type Headers = { 'x-tz-offset'?: string };

export type ClosePath = `/${string}/`;

export type CloseRequestOptions = {
  apiKey: string;
  fetch: typeof fetch;
  /** Without a slash at its end. */
  baseUrl: string;
  /** For one request, headers and body together, milliseconds. */
  timeLimit: number;
  /** Milliseconds since 1970. */
  now: () => number;
  /** Whom every request asks before it goes; the time limit begins behind it. */
  gate?: Gate | undefined;
};

/** Makes the one thing that speaks to Close and the only one that holds the API key. */
export function createRequest({ apiKey, fetch, baseUrl, timeLimit, now, gate }: CloseRequestOptions): CloseRequest {
  const send = (address: string, signal: AbortSignal | undefined, write?: Write) => {
    const work = () => sendNow(address, signal, write);
    return gate ? gate.pass(work, { write: write !== undefined, signal }) : work();
  };
  const sendNow = (address: string, signal: AbortSignal | undefined, { headers, ...write }: Partial<Write> = {}) =>
    withTimeLimit(timeLimit, signal, async (limit) => {
      // `fetch` must stay a bare name here: called as a method of another object it throws in browsers.
      const response = await fetch(`${baseUrl}${address}`, {
        headers: {
          accept: 'application/json',
          authorization: basicAuthorization(apiKey),
          ...(write.method ? { 'content-type': 'application/json' } : {}),
          ...headers,
        },
        ...write,
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
  return {
    get: async (path, params, signal) => {
      const address = params.size > 0 ? `${path}?${params}` : path;
      // A connection that breaks in the middle says nothing of the next one, and a read may be repeated.
      return send(address, signal).catch((error: unknown) => {
        if (!isCutOff(error)) throw error;
        return send(address, signal);
      });
    },
    post: (path, body, signal) => send(path, signal, { method: 'POST', body: JSON.stringify(body) }),
    put: (path, body, headers) => send(path, undefined, { method: 'PUT', body: JSON.stringify(body), headers }),
  };
}

function isCutOff(error: unknown): boolean {
  return error instanceof CloseError && error.failure.reason === 'cut-off';
}

/**
 * The key is the user name, the password is empty: https://developer.close.com/topics/authentication/.
 * Bytes of UTF-8, because `btoa` throws on text beyond Latin-1 and a mistyped key should be refused by Close instead.
 */
function basicAuthorization(apiKey: string): string {
  const bytes = new TextEncoder().encode(`${apiKey}:`);
  return `Basic ${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`;
}
