import type { Platform } from '../../src/background/platform/ports';
import type { Choices } from '../../src/background/rooms';
import { AGENDA_KEEPING } from '../../src/background/storage/cache-keys';
import { createSessionStores } from '../../src/background/storage/session-stores';
import type { Stores } from '../../src/background/storage/stores';
import { createWorker } from '../../src/background/worker';
import type { PageEvent } from '../../src/calendar/page-event';
import type { AgendaKeeping } from '../../src/domain/agenda/keeping';
import { bubbleOf } from '../page-event';
import { fakeSession } from './fake-session';

type FakeOptions = {
  /** What the one tab shows. */
  url?: string;
  fetch?: Platform['fetch'];
  now?: Platform['now'];
  /** For how long the user wants their meetings kept. */
  keeping?: AgendaKeeping;
  /** The browser keeps nothing when it closes. */
  forgetsAtExit?: boolean;
};

export type FakePlatform = ReturnType<typeof createFakePlatform>;

/**
 * A browser in memory, with one tab of a calendar. It has storage with the browser's rules, and no page of its own: `page` is
 * what the content script of the tab would answer.
 */
export function createFakePlatform({
  url = 'https://calendar.google.com/calendar/u/0/r/week',
  fetch = () => Promise.reject(new Error('Close was asked')),
  now = Date.now,
  keeping = 'never',
  forgetsAtExit = false,
}: FakeOptions = {}) {
  const session = fakeSession();
  const database = new Map<string, unknown>();
  const held = new Set<string>();
  const local = fakeSession();
  void local.area.set({ [AGENDA_KEEPING]: keeping });
  const network = { online: true };
  const nothing = async () => {};
  const opened: (number | string)[] = [];
  const alarms = new Map<string, number>();
  const notifications = new Map<string, { title: string; text: string }>();
  const granted = { notifications: false };
  const granting =
    <Given extends unknown[], Result>(act: (...given: Given) => Promise<Result>) =>
    async (...given: Given) => {
      if (!granted.notifications) throw new Error('No permission for notifications.');
      return act(...given);
    };
  const page: { opened: PageEvent | null } = { opened: null };
  const platform: Platform = {
    now,
    isOnline: () => network.online,
    timeZone: () => 'Europe/Berlin',
    languages: () => ['en-US'],
    newId: () => crypto.randomUUID(),
    fetch,
    forgetsAtExit,
    session: session.area,
    local: local.area,
    readManaged: async () => ({}),
    locks: { isHeld: async (name) => held.has(name), whenFree: (_, work) => work() },
    access: {
      origins: () => ['https://api.close.com/*', 'https://calendar.google.com/*'],
      areGranted: async () => true,
    },
    tabs: {
      get: async (id) => ({ id, url, windowId: 1, status: 'complete' }),
      query: async () => [{ id: 1, url, windowId: 1 }],
      create: nothing,
      bringToFront: async (tabId) => void opened.push(tabId),
      tell: async (_: number, name: string, ..._payload: unknown[]) =>
        name === 'getOpenedEvent' ? page.opened : undefined,
      tellFrame: async () => false,
    },
    pageScript: null,
    toolbar: { setBadgeText: nothing, setBadgeBackgroundColor: nothing, setTitle: nothing },
    menu: { removeAll: nothing, create: () => {} },
    openOptions: nothing,
    openWindow: async (path) => void opened.push(path),
    alarms: {
      set: async (name, at) => void alarms.set(name, at),
      clear: async (name) => void alarms.delete(name),
    },
    notifications: {
      areGranted: async () => granted.notifications,
      show: granting(async (id, notification) => void notifications.set(id, notification)),
      hide: granting(async (id) => void notifications.delete(id)),
      shown: granting(async () => [...notifications.keys()]),
    },
    openSidePanel: () => {},
    self: { id: 'test', origin: 'https://extension.test', version: '1.0' },
  };
  const stores = memoryStores(database);
  /** `opened`: the tabs that were brought to the front, and the windows by their path. */
  const shown = { opened, alarms, notifications, granted };
  return { platform, session, local, network, database, page, held, url, stores, ...shown };
}

/** What IndexedDB holds, in a map: copies in, copies out. */
export function memoryStores(database: Map<string, unknown>): Stores {
  return createSessionStores({
    get: async (name) => structuredClone(database.get(name)),
    set: async (name, value) => void database.set(name, structuredClone(value)),
    names: async () => [...database.keys()],
    remove: async (names) => {
      for (const name of names) database.delete(name);
    },
  });
}

/** A worker that has just started on this browser: it knows what is stored, and nothing else. */
export function startWorker(fake: FakePlatform, choices: Choices = {}) {
  const worker = createWorker(fake.platform, fake.stores, choices);
  const own = { url: `${fake.platform.self.origin}/popup.html`, origin: fake.platform.self.origin };
  const tab = { id: 1, url: fake.url, windowId: 1, status: 'complete' };
  const calendar = { url: fake.url, origin: new URL(fake.url).origin, frameId: 0, tab };

  /** A message as the browser delivers it; rejects when the worker refuses it. */
  const send = (name: string, payload: unknown, from: 'calendar' | 'own page'): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const sender = { id: fake.platform.self.id, ...(from === 'calendar' ? calendar : own) };
      worker.onMessage({ name, payload }, sender, (reply) => {
        if (reply.ok) resolve(reply.value);
        else reject(new Error(`refused: ${name}`));
      });
    });

  return {
    ...worker,
    send,
    /** The content script tells that the tab shows this event of a Google calendar. */
    open(eventId: string): Promise<unknown> {
      fake.page.opened = bubbleOf(eventId, 'r@example.test');
      return send('eventOpened', fake.page.opened, 'calendar');
    },
  };
}

/** An account with a key that nobody checks. */
export const someAccount = {
  apiKey: 'api_x.y',
  userId: 'user_r',
  userName: 'R',
  organizationId: 'orga_n',
  organizationName: 'N',
};
