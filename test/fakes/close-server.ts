import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { answerRequest } from './close-server-answer';
import type { SandboxData } from './close-server-data';
import type { Fault } from './close-server-fault';
import { type RecordedRequest, readRequest } from './close-server-request';
import { send } from './close-server-send';
import { defaultSettings, type SandboxSettings } from './close-server-settings';
import { createStore } from './close-server-store';
import { createSampleData, type SandboxEvents, sandboxEvents } from './sample-data';

/**
 * A Close of our own over real HTTP: what its documentation promises and what has been seen of it, with invented people.
 * It never sends a header of CORS, for Close does not.
 */
export type CloseSandbox = {
  /** Answers all of `/api/v1`, whatever the host; to be mounted in any server. Any other path is some sign-in page. */
  handle(request: IncomingMessage, response: ServerResponse): void;
  /** Plain HTTP on a free port of 127.0.0.1; `url` ends with `/api/v1`. */
  listen(): Promise<{ url: string; close(): Promise<void> }>;
  /** Every request that came, in order. */
  requests: RecordedRequest[];
  clearRequests(): void;
  settings: SandboxSettings;
  /**
   * From now on requests whose path below `/api/v1` begins with `match`, or matches it, meet the fault; null matches all.
   * The latest fault that matches counts. `times`: how often, else until it is cleared.
   */
  setFault(match: string | RegExp | null, fault: Fault, options?: { times?: number }): void;
  clearFaults(): void;
  data: SandboxData;
  /** The calendar that goes with the data. */
  events: SandboxEvents;
};

/** `now`: the clock, milliseconds since 1970; the sample is built around its first answer. */
export function createCloseSandbox({ now = Date.now }: { now?: () => number } = {}): CloseSandbox {
  const madeAt = now();
  const data = createSampleData(madeAt);
  const settings = defaultSettings();
  const store = createStore(data, settings, now);
  const requests: RecordedRequest[] = [];
  const faults: { match: string | RegExp | null; fault: Fault; left: number }[] = [];

  function handle(request: IncomingMessage, response: ServerResponse) {
    // A client that hangs up in the middle of its request is no error here.
    answer(request, response).catch(() => response.destroy());
  }

  async function answer(incoming: IncomingMessage, response: ServerResponse) {
    const request = await readRequest(incoming, now());
    requests.push(request);
    const whole = answerRequest(request, { data, settings, store, now: now() });
    const headers = settings.rateLimitHeader ? { ratelimit: 'limit=100, remaining=50, reset=5' } : {};
    send(response, { ...whole, headers: { ...headers, ...whole.headers } }, takeFault(request.path));
  }

  function takeFault(path: string): Fault | null {
    const below = path.replace(/^\/api\/v1/, '');
    // What a redirect leads to is not Close's.
    if (below === path) return null;
    const entry = faults.find(({ match, left }) => left > 0 && matches(below, match));
    if (!entry) return null;
    entry.left--;
    return entry.fault;
  }

  return {
    handle,
    listen() {
      const server = createServer(handle);
      return new Promise((resolve) => {
        server.listen(0, '127.0.0.1', () => {
          const address = server.address();
          const port = typeof address === 'object' ? address?.port : undefined;
          resolve({
            url: `http://127.0.0.1:${port}/api/v1`,
            close: () =>
              new Promise((closed) => {
                server.close(() => closed());
                server.closeAllConnections();
              }),
          });
        });
      });
    },
    requests,
    clearRequests: () => void requests.splice(0),
    settings,
    setFault: (match, fault, { times = Number.POSITIVE_INFINITY } = {}) => {
      faults.unshift({ match, fault, left: times });
    },
    clearFaults: () => void faults.splice(0),
    data,
    events: sandboxEvents(madeAt),
  };
}

function matches(path: string, match: string | RegExp | null): boolean {
  if (match === null) return true;
  return typeof match === 'string' ? path.startsWith(match) : match.test(path);
}
