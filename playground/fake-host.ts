import type { AgendaKeeping } from '../src/domain/agenda/keeping';
import type { PanelHost } from '../src/panel/host';
import type { sendMessage } from '../src/protocol/send';
import type { SandboxEvent } from '../test/fakes/sample-data/events';
import { sandboxKeys } from '../test/fakes/sample-data/organization';
import { pageAt } from '../test/page-event';
import { browserEvent, commonBrowser, TAB } from './fake-browser';
import type { FakeClock } from './fake-clock';
import type { FakeSettings } from './fake-messages';
import { createFakeNetwork, type FakeNetwork } from './fake-network';
import { createWorkerProcess, type WorkerProcess } from './worker-process';

export type FakeHost = {
  panelHost: PanelHost;
  /** The same tab and worker for a panel in another place. */
  panelHostIn(place: PanelHost['name']): PanelHost;
  network: FakeNetwork;
  /** The browser's storage areas. */
  storage: Pick<WorkerProcess, 'session' | 'local'>;
  settings: FakeSettings;
  /** Tells the worker what was changed in `settings`. */
  applySettings(): void;
  /** Enters a key, as the options page does. */
  connect(apiKey: string): Promise<void>;
  /** The tab goes to this address, as a calendar's page without a load. */
  goTo(url: string): Promise<void>;
  setOnline(online: boolean): void;
  /** The user lets the extension onto all of the sites. */
  grant(): void;
  /** The user takes the permission for notifications away, in the browser's own settings. */
  takeNotifications(): void;
  /** As one of our own pages would send it. */
  send: typeof sendMessage;
  /** What the panel has asked the browser to open or do, in order: `options`, `options#notes`, `reload`, `access`, `notifications`. */
  asked: string[];
  /** Ends the worker as Chrome does after half a minute: what it had in memory is lost, what it has stored is not. */
  stopWorker(): void;
  /**
   * Turns the clocks of page and worker ahead, in steps of half a second, each of which carries out what has become due. Where nothing was for ten
   * seconds, the next step goes to what is due next.
   */
  turnClock(milliseconds: number): Promise<void>;
  stop(): void;
};

export type FakeHostOptions = {
  /** The event that is open, or the tab's address. */
  open: SandboxEvent | string;
  place?: PanelHost['name'];
  /** Null: no key is entered. */
  apiKey?: string | null;
  network?: FakeNetwork;
  /** The page's, if time can be turned ahead. */
  clock?: FakeClock;
  /** For how long the user wants their meetings kept; by default not at all, for then only what is opened is asked for. */
  keeping?: AgendaKeeping;
  /** Addresses of the guests on the event's page. */
  guests?: string[];
};

/**
 * A host for the panel in a page without an extension. All above the browser is the real thing: panelHost, messages, and the
 * worker, which asks a Close in memory. One host at a time, for it takes the page's `chrome`.
 */
export async function createFakeHost(options: FakeHostOptions): Promise<FakeHost> {
  const { open, place = 'sidebar', apiKey = sandboxKeys.robin, network = createFakeNetwork(), guests = [] } = options;
  const { clock = null, keeping = 'never' } = options;
  await forgetStored();
  const settings: FakeSettings = {
    tab: { url: typeof open === 'string' ? open : open.url, guests },
    online: true,
    withheld: [],
    notifications: 'unasked',
    policy: {},
    diskFull: false,
    databaseShut: false,
  };
  const asked: string[] = [];
  const worker = createWorkerProcess({ settings, network, clock, onOpened: (what) => asked.push(what) });

  const common = commonBrowser(worker);
  const notificationsTaken = browserEvent();
  const fake = {
    ...common,
    runtime: {
      ...common.runtime,
      sendMessage: (message: unknown) => worker.exchange(message, 'own-page'),
      openOptionsPage: async () => void asked.push('options'),
    },
    tabs: {
      query: async () => [{ id: TAB, url: settings.tab.url, windowId: 1, active: true }],
      reload: async () => void asked.push('reload'),
      onActivated: browserEvent(),
      onUpdated: browserEvent(),
    },
    permissions: {
      async request({ permissions }: { permissions?: string[] }) {
        if (permissions) return allowNotifications();
        asked.push('access');
        // The browser tells of sites that are new alone.
        if (settings.withheld.length > 0) host.grant();
        return true;
      },
      onAdded: browserEvent(),
      onRemoved: notificationsTaken,
    },
  };
  function allowNotifications(): boolean {
    asked.push('notifications');
    if (settings.notifications === 'unasked') settings.notifications = 'granted';
    host.applySettings();
    return settings.notifications === 'granted';
  }
  Object.assign(pageBrowser, fake);
  Object.assign(globalThis, { chrome: pageBrowser, browser: pageBrowser });

  // Only now, for the polyfill looks for the browser when it is loaded.
  const [{ createHost }, { followRecord }, { watchAccounts }, { sealKey }, { sendMessage: send }] = await Promise.all([
    import('../src/shell/create-host'),
    import('../src/shell/follow-record'),
    import('../src/shell/watch-accounts'),
    import('../src/protocol/sealed-key'),
    import('../src/protocol/send'),
  ]);
  const panelHostIn = (name: PanelHost['name']): PanelHost => ({
    ...createHost({
      name,
      tabId: async () => TAB,
      follow: (onState, signal) => followRecord(TAB, onState, signal),
    }),
    watchAccounts,
  });

  const host: FakeHost = {
    panelHost: panelHostIn(place),
    panelHostIn,
    network,
    storage: worker,
    settings,
    asked,
    applySettings: () => worker.tell({ kind: 'settings', settings }),
    send,
    async connect(key) {
      const result = await send('connect', await sealKey(key, await send('getKeyLock')));
      if (!result.ok) throw new Error('The fake Close does not know this key.');
    },
    async goTo(url) {
      settings.tab.url = url;
      host.applySettings();
      await worker.exchange({ name: 'eventOpened', payload: pageAt(url) }, 'calendar');
    },
    setOnline(online) {
      settings.online = online;
      host.applySettings();
      dispatchEvent(new Event(online ? 'online' : 'offline'));
    },
    grant() {
      settings.withheld = [];
      host.applySettings();
      worker.tell({ kind: 'granted' });
    },
    takeNotifications() {
      settings.notifications = 'refused';
      host.applySettings();
      notificationsTaken.emit({ permissions: ['notifications'] });
    },
    stopWorker: worker.stop,
    async turnClock(milliseconds) {
      let step = STEP_MS;
      let quiet = 0;
      let untilNext = 0;
      for (let left = milliseconds; left > 0; left -= step) {
        // What is on its way meanwhile may set a timer that nobody knows of yet.
        const far = quiet >= QUIET_MS ? untilNext : 0;
        step = Math.min(left, Math.max(STEP_MS, far));
        quiet = step < untilNext ? quiet + step : 0;
        // The worker hears of it before it hears what the page does then: in neither is the other's time still to come.
        const turned = worker.turn(step);
        clock?.turn(step);
        untilNext = Math.min(await turned, clock?.untilNext() ?? Number.POSITIVE_INFINITY);
      }
    },
    stop: worker.end,
  };
  await send('chooseAgendaKeeping', keeping);
  if (apiKey !== null) await host.connect(apiKey);
  return host;
}

const STEP_MS = 500;
/** As long as nothing is due, of turned time, until steps get larger. */
const QUIET_MS = 10_000;

/** One object for all hosts of a page: the polyfill keeps the one that it has found first. */
const pageBrowser = {};

/** The worker's databases: key and drafts of a host before. */
async function forgetStored(): Promise<void> {
  for (const { name } of await indexedDB.databases()) {
    if (name === undefined) continue;
    await new Promise<void>((resolve, reject) => {
      const deleting = indexedDB.deleteDatabase(name);
      deleting.onsuccess = () => resolve();
      deleting.onerror = () => reject(deleting.error);
    });
  }
}
