import { afterEach, beforeEach, vi } from 'vitest';
import type { Account } from '../../../src/background/account-store';
import { createDraftStore } from '../../../src/background/draft-store';
import type { SendContext } from '../../../src/background/send-context';
import { createCloseClient } from '../../../src/close/client';
import type { Meeting } from '../../../src/close/meeting';
import { toTask } from '../../../src/lookup/brief';
import type { Draft, DraftContent } from '../../../src/writing/draft';
import type { ExistingContact } from '../../../src/writing/write-result';
import { type CloseSandbox, createCloseSandbox } from '../../fakes/close-server';
import type { Fault } from '../../fakes/close-server-fault';
import { sandboxKeys } from '../../fakes/sample-data-organization';
import { kim, northwind, robin } from '../../fakes/sample-data-people';
import { memoryDrafts } from './memory-drafts';

// `to-refusal.ts` reaches the browser's API by way of what it imports; nothing of it is called here.
vi.stubGlobal('chrome', { runtime: { id: 'test' } });
vi.stubGlobal('navigator', { onLine: true });
const { toRefusal } = await import('../../../src/background/to-refusal');

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

/** Parts of a worker around a real sandbox Close: new for each test. Each request takes a second of its clock. */
export function useDraftsWorker(): { readonly now: DraftsWorker } {
  let current = setUp();
  let stop = async () => {};
  beforeEach(async () => {
    current = setUp();
    const server = await current.sandbox.listen();
    current.url.base = server.url;
    stop = server.close;
  });
  afterEach(() => stop());
  return {
    get now() {
      return current;
    },
  };
}

function setUp() {
  const clock = { at: START };
  const sandbox: CloseSandbox = createCloseSandbox({ now: () => clock.at });
  const url = { base: '' };
  /** `timeLimit`: milliseconds for one request; short only where one is meant to hang. */
  const world = { online: true, readOnly: false, accounts: [account], timeLimit: 10_000 };
  const entries = memoryDrafts();
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
    readAccounts: async () => world.accounts,
    createClient: ({ apiKey }) =>
      createCloseClient({
        apiKey,
        baseUrl: url.base,
        timeLimit: world.timeLimit,
        now: () => clock.at,
        fetch: (input, init) => {
          clock.at += 1000;
          return fetch(input, init);
        },
      }),
    isReadOnly: async () => world.readOnly,
    known: {
      newestNote: async (_, id) => {
        const meeting = meetings.get(id);
        return meeting ? { html: meeting.userNoteHtml, updatedAt: meeting.userNoteUpdatedAt } : null;
      },
      rememberMeeting: async (_, meeting) => void meetings.set(meeting.id, meeting),
      rememberTask: async () => {},
      rememberLead: async () => {},
      rememberNote: async () => {},
      forgetLead: async () => {},
    },
    refuse: toRefusal,
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
    url,
    world,
    entries,
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
      if (fault.kind === 'hang' || fault.kind === 'stall') world.timeLimit = 700;
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
