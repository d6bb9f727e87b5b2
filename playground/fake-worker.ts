import { providers } from '../src/calendar/providers';
import { pageAt } from '../test/page-event';
import { browserEvent, commonBrowser, EXTENSION, storageArea, TAB } from './fake-browser';
import { type FakeClock, installClock } from './fake-clock';
import type { Area, FakeSettings, FromWorker, ToWorker } from './fake-messages';

/**
 * The extension's own worker, whole and unmodified, in a web worker: what it has of the browser is faked here, and what it
 * asks Close goes to the page, where the fake Close is.
 */
let settings: FakeSettings = {
  tab: { url: '', guests: null },
  online: true,
  withheld: [],
  notifications: 'unasked',
  policy: {},
  diskFull: false,
  databaseShut: false,
};
const post = (message: FromWorker) => postMessage(message);

const share = (area: Area) => storageArea((changes) => post({ kind: 'stored', area, changes }));
const stored = { session: share('session'), local: share('local') };
const common = commonBrowser({ session: stored.session.area, local: stored.local.area });
const granted = browserEvent();
const policyChanged = browserEvent();
const tab = () => ({ id: TAB, url: settings.tab.url, windowId: 1, active: true, status: 'complete' });

const fake = {
  ...common,
  runtime: {
    ...common.runtime,
    onInstalled: browserEvent(),
    onStartup: browserEvent(),
    openOptionsPage: async () => post({ kind: 'opened', what: 'options' }),
    getContexts: async () => [],
  },
  storage: {
    ...common.storage,
    managed: { get: async () => settings.policy, onChanged: policyChanged },
  },
  notifications: {
    create: async () => '',
    clear: async () => true,
    getAll: async () => ({}),
    onClicked: browserEvent(),
  },
  tabs: {
    get: async () => tab(),
    query: async () => [tab()],
    async create({ url = '' }: { url?: string }) {
      const [page, section] = url.split('#');
      if (page === common.runtime.getURL('src/options/index.html'))
        post({ kind: 'opened', what: `options#${section}` });
      return tab();
    },
    sendMessage: async (_: number, { name }: { name: string }) => answerOfTab(name),
    onRemoved: browserEvent(),
    onReplaced: browserEvent(),
    onUpdated: browserEvent(),
    onActivated: browserEvent(),
  },
  permissions: {
    contains: async ({ origins = [], permissions = [] }: { origins?: string[]; permissions?: string[] }) =>
      !origins.some((one) => settings.withheld.includes(one)) &&
      (permissions.length === 0 || settings.notifications === 'granted'),
    onAdded: granted,
    onRemoved: browserEvent(),
  },
};
Object.assign(globalThis, { chrome: fake, browser: fake, fetch: fetchOverThePage });
Object.defineProperty(navigator, 'onLine', { get: () => settings.online });

const { put } = IDBObjectStore.prototype;
IDBObjectStore.prototype.put = function (...value) {
  if (settings.diskFull) throw new DOMException('The disk is full.', 'QuotaExceededError');
  return put.apply(this, value);
};

const { open } = IDBFactory.prototype;
IDBFactory.prototype.open = function (...database) {
  if (settings.databaseShut) throw new DOMException('Internal error opening backing store.', 'UnknownError');
  return open.apply(this, database);
};

/** As the content script of the tab answers. Undefined where there is none: on other sites, and in a tab from before. */
function answerOfTab(name: string): unknown {
  const { url, guests } = settings.tab;
  if (guests === null || !providers.some(({ hosts }) => hosts.includes(new URL(url).host))) return undefined;
  if (name === 'readGuests') return guests;
  return name === 'getOpenedEvent' ? pageAt(url) : undefined;
}

const pending = new Map<number, (answer: Response | TypeError) => void>();
let asked = 0;

function fetchOverThePage(url: string, { method = 'GET', headers, body, signal }: RequestInit = {}): Promise<Response> {
  const id = ++asked;
  return new Promise((resolve, reject) => {
    const abort = () => {
      pending.delete(id);
      post({ kind: 'abort', id });
      reject(signal?.reason);
    };
    if (signal?.aborted) return abort();
    signal?.addEventListener('abort', abort);
    pending.set(id, (answer) => (answer instanceof Response ? resolve(answer) : reject(answer)));
    if (!settings.online) return answer(id, null);
    const request = { url, method, headers: Object.fromEntries(new Headers(headers)), body: `${body ?? ''}` };
    post({ kind: 'fetch', id, request });
  });
}

function answer(id: number, got: Extract<ToWorker, { kind: 'fetched' }>['answer']) {
  const settle = pending.get(id);
  pending.delete(id);
  if (!got) return settle?.(new TypeError('Failed to fetch'));
  const { status, headers, body, end } = got;
  const stream = new ReadableStream({
    start(controller) {
      if (body !== '') controller.enqueue(new TextEncoder().encode(body));
      if (end === 'whole') controller.close();
      if (end === 'broken') controller.error(new TypeError('network error'));
    },
  });
  settle?.(new Response(status === 204 ? null : stream, { status, headers }));
}

/** Whatever comes before the extension's own code is there waits for it, as the browser does. */
let started: Promise<unknown> | undefined;
let clock: FakeClock | undefined;

addEventListener('message', async ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'start') {
    settings = data.settings;
    clock = installClock({ start: data.ahead });
    stored.session.take(data.stored.session);
    stored.local.take(data.stored.local);
    started = import('../src/background/main');
  }
  if (data.kind === 'stored') stored[data.area].take(data.changes);
  if (data.kind === 'settings') {
    const { policy } = settings;
    settings = data.settings;
    if (JSON.stringify(policy) !== JSON.stringify(settings.policy)) policyChanged.emit({});
  }
  if (data.kind === 'fetched') answer(data.id, data.answer);
  if (data.kind === 'turn') {
    clock?.turn(data.milliseconds);
    post({ kind: 'turned', id: data.id, untilNext: clock?.untilNext() ?? Number.POSITIVE_INFINITY });
  }
  await started;
  if (data.kind === 'granted') granted.emit({ origins: common.runtime.getManifest().host_permissions });
  if (data.kind !== 'message') return;
  const { id, message, from } = data;
  const { url } = settings.tab;
  const own = { id: 'sidecar', url: `${EXTENSION}/src/popup/index.html`, origin: EXTENSION };
  const calendar = () => ({ id: 'sidecar', url, origin: new URL(url).origin, frameId: 0, tab: { id: TAB, url } });
  common.runtime.onMessage.emit(message, from === 'calendar' ? calendar() : own, (reply: unknown) =>
    post({ kind: 'reply', id, reply }),
  );
});
