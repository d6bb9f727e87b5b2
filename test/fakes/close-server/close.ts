import { createSample, type SandboxEvents } from '../sample-data/sample-data';
import { answerRequest } from './answer';
import type { SandboxData } from './data';
import { type Fault, isCarriedOut } from './fault';
import { sandboxId } from './records';
import type { RecordedRequest } from './request';
import type { Answer } from './send';
import { defaultSettings, type SandboxSettings } from './settings';
import { createStore } from './store';
import { changedBy, noteChange } from './writes';

/** A Close of our own, whatever carries its requests: HTTP on this machine (`server.ts`), or `fetch` in a page (`fetch.ts`). */
export type FakeClose = {
  /** What Close answers, and what goes wrong with it. */
  respond(request: RecordedRequest): { answer: Answer; fault: Fault | null };
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
  /** A colleague changes an opportunity, likewise. */
  editOpportunityAs(userId: string, opportunityId: string, change: Record<string, unknown>): void;
  data: SandboxData;
  /** The calendar that goes with the data. */
  events: SandboxEvents;
};

/** `now`: the clock, milliseconds since 1970; the sample is built around its first answer. */
export function createFakeClose({ now = Date.now }: { now?: () => number } = {}): FakeClose {
  const { data, events } = createSample(now());
  const settings = defaultSettings();
  const store = createStore(data, settings, now);
  const requests: RecordedRequest[] = [];
  const faults: { match: string | RegExp | null; method: string | undefined; fault: Fault; left: number }[] = [];
  let made = 0;
  // The end keeps ids apart whatever their padding.
  const newId = (prefix: string) => sandboxId(prefix, `Created${made++}x`);

  function respond(request: RecordedRequest) {
    requests.push(request);
    const fault = takeFault(request);
    const carriedOut = fault === null || isCarriedOut(fault);
    const whole = carriedOut ? answerRequest(request, { data, settings, store, now: now(), newId }) : { status: 200 };
    const headers = settings.rateLimitHeader ? { ratelimit: 'limit=100, remaining=50, reset=5' } : {};
    return { answer: { ...whole, headers: { ...headers, ...whole.headers } }, fault };
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
    respond,
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
    editOpportunityAs(userId, opportunityId, change) {
      const user = data.users.find(({ me }) => me.id === userId);
      const opportunity = user && store.current('opportunities', user).find(({ id }) => id === opportunityId);
      if (!user || !opportunity) throw new Error(`The sandbox has no ${user ? opportunityId : userId}.`);
      const at = now();
      store.remember('opportunities', opportunity);
      Object.assign(opportunity, change, changedBy(user, at));
    },
    data,
    events,
  };
}

function matches(path: string, match: string | RegExp | null): boolean {
  if (match === null) return true;
  return typeof match === 'string' ? path.startsWith(match) : match.test(path);
}
