import { afterEach, beforeEach } from 'vitest';
import type { Account } from '../../src/background/accounts/account-store';
import { createDraftStore } from '../../src/background/drafts/draft-store';
import type { SendContext } from '../../src/background/drafts/send-context';
import { toRefusal } from '../../src/background/failures/to-refusal';
import { createKeyedMutex } from '../../src/background/storage/keyed-mutex';
import { createSingleFlight } from '../../src/background/storage/single-flight';
import { createCloseClient } from '../../src/close/client';
import type { Meeting } from '../../src/close/meetings/meeting';
import type { Draft, DraftContent } from '../../src/domain/draft';
import type { ExistingContact } from '../../src/domain/write-result';
import { toTask } from '../../src/lookup/cards/brief';
import { toOpportunity } from '../../src/lookup/cards/opportunity';
import { createFakeClose, type FakeClose } from '../fakes/close-server/close';
import type { Fault } from '../fakes/close-server/fault';
import { sandboxKeys } from '../fakes/sample-data/organization';
import { kim, northwind, robin } from '../fakes/sample-data/people';
import { holdLimits } from '../held-limits';
import { fetchInMemory } from './close-in-memory';
import { memoryStores } from './fake-platform';

/** Monday, 2026-03-09, 10:00 UTC. */
const START = Date.UTC(2026, 2, 9, 10);

const account: Account = {
  apiKey: sandboxKeys.robin,
  userId: robin.id,
  userName: robin.name,
  organizationId: northwind,
  organizationName: 'Northwind Sales',
};

export type DraftsWorker = ReturnType<typeof setUp>;

/**
 * Parts of a worker around a fake Close in memory: new for each test. Each request takes a second of its clock. Where Close keeps
 * silent, the time of the request is up at once. That client and Close mean the same over HTTP is shown in test/unit/close.
 */
export function useDraftsWorker(): { readonly now: DraftsWorker } {
  let current = setUp();
  let stop = () => {};
  beforeEach(() => {
    const limits = holdLimits();
    current = setUp({ onSilence: limits.end });
    stop = limits.stop;
  });
  afterEach(() => stop());
  return {
    get now() {
      return current;
    },
  };
}

function setUp({ onSilence = () => {} } = {}) {
  const clock = { at: START };
  const sandbox: FakeClose = createFakeClose({ now: () => clock.at });
  const fetch = fetchInMemory(sandbox, { now: () => clock.at, onSilence });
  const withheld: string[] = [];
  const world = { online: true, readOnly: false, withheld, accounts: [account] };
  const { drafts: entries } = memoryStores(new Map());
  const waits: number[] = [];
  let ids = 0;
  const drafts = createDraftStore(entries, { now: () => clock.at, newId: () => `random-${++ids}` });
  const sent = new Map<string, Awaited<ReturnType<SendContext['memory']['readSent']>>>();
  const made = new Map<string, ExistingContact[]>();
  const meetings = new Map<string, Meeting>();

  const context: SendContext = {
    drafts,
    memory: {
      readSent: async (id) => sent.get(id) ?? null,
      keepSent: async (_, id, record) => void sent.set(id, record),
      readMade: async (_, email) => made.get(email) ?? [],
      keepMade: async (_, email, contacts) => void made.set(email, contacts),
    },
    mutex: createKeyedMutex(),
    flights: createSingleFlight(),
    readAccounts: async () => world.accounts,
    createClient: ({ apiKey }) =>
      createCloseClient({
        apiKey,
        baseUrl: 'https://api.close.com/api/v1',
        now: () => clock.at,
        fetch: (input, init) => {
          clock.at += 1000;
          return fetch(input, init);
        },
      }),
    isReadOnly: async () => world.readOnly,
    withheld: async () => world.withheld,
    known: {
      newestNote: async (_, id) => {
        const meeting = meetings.get(id);
        return meeting ? { html: meeting.userNoteHtml, updatedAt: meeting.userNoteUpdatedAt } : null;
      },
      logMeeting: async (_, meeting) => void meetings.set(meeting.id, meeting),
      logTask: async () => {},
      logOpportunity: async () => {},
      logLead: async () => {},
      logNote: async () => {},
      logEmail: async () => {},
      forgetLead: async () => {},
    },
    refuse: (error, client) => toRefusal(error, client, { now: clock.at, online: true }),
    toOpportunity: (opportunity) => toOpportunity(opportunity, { timeZone: 'Europe/Berlin' }),
    toTask: (task) => toTask(task, { now: clock.at, timeZone: 'Europe/Berlin' }),
    now: () => clock.at,
    online: () => world.online,
    wait: async (milliseconds) => {
      waits.push(milliseconds);
      clock.at += milliseconds;
    },
  };

  return {
    context,
    sandbox,
    clock,
    world,
    waits,
    meetings,
    /** As a panel keeps it. */
    keep: (content: DraftContent, { id = 'draft-one', revision = 0 } = {}): Promise<Draft> =>
      drafts.keep(
        { id, revision, content, about: { title: '', leadName: null, startsAt: null } },
        { organizationId: northwind, sent: sent.get(id) ?? null },
      ),
    drafts: () => drafts.readAll(),
    /** The next write to `path` goes wrong. */
    break(path: string, fault: Fault, method: 'PUT' | 'POST') {
      sandbox.setFault(path, fault, { method, times: 1 });
    },
    /** Requests that change something, as `PUT /activity/meeting/…/`. */
    writes: () =>
      sandbox.requests
        .filter(({ method, path }) => method === 'PUT' || (method === 'POST' && !path.endsWith('/data/search/')))
        .map(({ method, path }) => `${method} ${path.replace('/api/v1', '')}`),
    colleague: kim,
  };
}
