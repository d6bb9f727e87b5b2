import type { FakeClose } from './close';
import type { RecordedRequest } from './request';
import { alter, half, toText } from './send';

/** A request as `fetch` makes it, as plain data: it may come from a worker. */
export type FetchRequest = { url: string; method: string; headers: Record<string, string>; body: string };

/** What comes of it. `end`: the body is whole, its connection breaks, or it stays open for ever. */
export type FetchAnswer = {
  status: number;
  headers: Record<string, string>;
  body: string;
  end: 'whole' | 'broken' | 'open';
};

/** Null is a request that fails without an answer, as `fetch` does with a `TypeError`. */
export type CloseFetch = (request: FetchRequest) => Promise<FetchAnswer | null>;

/**
 * The same Close without a server: for a page that has no network. Faults come as a browser's `fetch` shows them. `onSilence`: from
 * now on nothing comes, or nothing more.
 */
export function closeFetch(
  { respond }: Pick<FakeClose, 'respond'>,
  now: () => number = Date.now,
  onSilence: () => void = () => {},
): CloseFetch {
  return async (request) => {
    const { answer, fault } = respond(recorded(request, now()));
    switch (fault?.kind) {
      case 'hang':
        onSilence();
        return new Promise(() => undefined);
      case 'reset':
      case 'lost-answer':
      case 'reset-before':
      // Ours asks with `redirect: 'error'`.
      case 'redirect':
        return null;
      case 'stall':
        queueMicrotask(onSilence);
        return { ...whole(answer), body: half(answer), end: 'open' };
      case 'reset-mid-body':
        return { ...whole(answer), body: half(answer), end: 'broken' };
      case 'delay':
        await new Promise((resolve) => setTimeout(resolve, fault.milliseconds));
        return whole(answer);
      default:
        return whole(fault ? alter(answer, fault) : answer);
    }
  };
}

function recorded({ url, method, headers, body }: FetchRequest, time: number): RecordedRequest {
  const { pathname, search, searchParams } = new URL(url);
  return { method, path: pathname, query: search.slice(1), params: searchParams, headers, body, time };
}

function whole({ status, body, headers, contentType }: Parameters<typeof alter>[0]): FetchAnswer {
  const text = toText(body);
  const type = text === '' && !contentType ? {} : { 'content-type': contentType ?? 'application/json' };
  return { status, headers: { ...type, ...headers }, body: text, end: 'whole' };
}
