import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { answerRequest } from './close-server-answer';
import type { SandboxData } from './close-server-data';
import { type Fault, isCarriedOut } from './close-server-fault';
import { sandboxId } from './close-server-records';
import { type RecordedRequest, readRequest } from './close-server-request';
import { send } from './close-server-send';
import { defaultSettings, type SandboxSettings } from './close-server-settings';
import { createStore } from './close-server-store';
import { changedBy, noteChange } from './close-server-writes';
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
   * The latest fault that matches counts. `times`: how often, else until it is cleared. `method`: only requests of this one,
   * as it stands on the wire: `PUT`.
   */
  setFault(match: string | RegExp | null, fault: Fault, options?: { times?: number; method?: string }): void;
  clearFaults(): void;
  /** A colleague writes the note of a meeting, by another way than this sandbox's HTTP. */
  editNoteAs(userId: string, meetingId: string, html: string): void;
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
  const faults: { match: string | RegExp | null; method: string | undefined; fault: Fault; left: number }[] = [];
  let made = 0;
  // The end keeps ids apart whatever their padding.
  const newId = (prefix: string) => sandboxId(prefix, `Created${made++}x`);

  function handle(request: IncomingMessage, response: ServerResponse) {
    // A client that hangs up in the middle of its request is no error here.
    answer(request, response).catch(() => response.destroy());
  }

  async function answer(incoming: IncomingMessage, response: ServerResponse) {
    const request = await readRequest(incoming, now());
    requests.push(request);
    const fault = takeFault(request);
    const carriedOut = fault === null || isCarriedOut(fault);
    const whole = carriedOut ? answerRequest(request, { data, settings, store, now: now(), newId }) : { status: 200 };
    const headers = settings.rateLimitHeader ? { ratelimit: 'limit=100, remaining=50, reset=5' } : {};
    if (!settings.keepConnections) response.shouldKeepAlive = false;
    send(response, { ...whole, headers: { ...headers, ...whole.headers } }, fault);
  }

  function takeFault({ method, path }: RecordedRequest): Fault | null {
    const below = path.replace(/^\/api\/v1/, '');
    // What a redirect leads to is not Close's.
    if (below === path) return null;
    const entry = faults.find((one) => one.left > 0 && matches(below, one.match) && (one.method ?? method) === method);
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
    setFault: (match, fault, { times = Number.POSITIVE_INFINITY, method } = {}) => {
      faults.unshift({ match, method, fault, left: times });
    },
    clearFaults: () => void faults.splice(0),
    editNoteAs(userId, meetingId, html) {
      const user = data.users.find(({ me }) => me.id === userId);
      const meeting = data.meetings.find(({ id }) => id === meetingId);
      if (!user || !meeting) throw new Error(`The sandbox has no ${user ? meetingId : userId}.`);
      const at = now();
      store.remember('meetings', meeting);
      Object.assign(meeting, noteChange(html, at), changedBy(user, at));
    },
    data,
    events: sandboxEvents(madeAt),
  };
}

function matches(path: string, match: string | RegExp | null): boolean {
  if (match === null) return true;
  return typeof match === 'string' ? path.startsWith(match) : match.test(path);
}
