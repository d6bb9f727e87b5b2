import { beforeEach, expect, test } from 'vitest';
import type { PanelState } from '../../../src/domain/panel-state';
import { isSettled } from '../../../src/domain/settled-card';
import { bookEvent, createCloseInMemory, robinsAccount } from '../close-in-memory';
import { createFakePlatform, type FakePlatform, startWorker } from '../fake-platform';

/**
 * What stands between an event and its panel: how many ways to the browser and back, one after the other, and which states. Each way
 * ends when the test says so, all at once that are under way.
 */
type World = {
  browser: FakePlatform;
  worker: ReturnType<typeof startWorker>;
  /** The states that the sidebar was told, in order. */
  told: PanelState[];
  /** Requests to Close. */
  asked: string[];
  /** From now on each way to the browser waits; how many there are until this is so. */
  waysUntil(isSo: () => boolean): Promise<number>;
};

const other = {
  ...robinsAccount,
  apiKey: 'api_sandbox.other',
  organizationId: 'orga_other',
  organizationName: 'Other',
};
const turn = () => new Promise((resolve) => setImmediate(resolve));
let world: World;
/** Milliseconds by which the worker's clock was turned ahead. */
let ahead = 0;

beforeEach(async () => {
  ahead = 0;
  const { close, fetch } = createCloseInMemory();
  bookEvent(close, 'known1');
  bookEvent(close, 'known2');
  const asked: string[] = [];
  const browser = createFakePlatform({
    keeping: 'always',
    now: () => Date.now() + ahead,
    fetch: (address, init) => {
      asked.push(String(address));
      return fetch(address, init);
    },
  });
  browser.database.set('accounts', [robinsAccount, other]);
  await startWorker(browser).send('getToday', null, 'own page');
  // What lies beyond the weeks at hand, as far as the worker knows.
  bookEvent(close, 'unknown1');
  bookEvent(close, 'unknown2');
  world = { browser, worker: startWorker(browser), asked, ...slowly(browser) };
  await showSidebar(world);
});

/** Makes each way to the browser one that the test ends. */
function slowly({ platform, stores }: FakePlatform): Pick<World, 'told' | 'waysUntil'> {
  const told: PanelState[] = [];
  let isSlow = false;
  let underWay: (() => void)[] = [];
  const slow =
    <Args extends unknown[], Value>(ask: (...args: Args) => Promise<Value>) =>
    async (...args: Args) => {
      if (isSlow) await new Promise<void>((resolve) => underWay.push(resolve));
      return ask(...args);
    };
  for (const area of [platform.session, platform.local])
    Object.assign(area, { get: slow(area.get), set: slow(area.set) });
  platform.readManaged = slow(platform.readManaged);
  platform.locks.isHeld = slow(platform.locks.isHeld);
  platform.access.areGranted = slow(platform.access.areGranted);
  platform.tabs.get = slow(platform.tabs.get);
  platform.tabs.tellFrame = async (_, name, ...[payload]) => {
    if (name === 'panelStateChanged') told.push(payload as PanelState);
    return true;
  };
  stores.accounts.readAll = slow(stores.accounts.readAll);
  stores.settings.get = slow(stores.settings.get);
  stores.agendas.read = slow(stores.agendas.read);
  return {
    told,
    async waysUntil(isSo) {
      isSlow = true;
      for (let ways = 0; ; ways += 1) {
        await turn();
        if (isSo() || ways === 30) {
          isSlow = false;
          for (const end of underWay) end();
          underWay = [];
          return ways;
        }
        for (const end of underWay.splice(0)) end();
      }
    },
  };
}

/** The sidebar's frame is on the page and waits. */
async function showSidebar({ browser: { platform }, worker }: World): Promise<void> {
  const nonce = await worker.send('getFrameNonce', null, 'calendar');
  const { id, origin } = platform.self;
  const frame = { id, url: `${origin}/src/sidebar/index.html`, origin, frameId: 3, tab: { id: 1 } };
  await new Promise((resolve) => worker.onMessage({ name: 'claimFrame', payload: nonce }, frame, resolve));
}

const isWhole = (state: PanelState) => state.kind === 'found' && !state.unchecked && state.leads.every(isSettled);
const titles = (states: PanelState[]) =>
  states.map((state) => (state.kind === 'found' ? (state.leads[0]?.meeting.title ?? '') : state.kind));

test('an event of the agenda is the first that the panel is told, one way to the browser later, and Close is asked after that', async () => {
  const { told, asked, worker, waysUntil } = world;
  await worker.open('known1');
  while (!told.some(isWhole)) await turn();
  asked.splice(0);
  told.splice(0);

  void worker.open('known2');
  expect(await waysUntil(() => told.length > 0)).toBe(1);
  expect(titles(told)).toEqual(['Meeting known2']);
  expect(asked).toEqual([]);
  while (!told.some(isWhole)) await turn();
  expect(titles(told).every((title) => title === 'Meeting known2')).toBe(true);
});

test('an event that is not at hand: "loading" is told one way to the browser later, and Close asked at the same time', async () => {
  const { told, asked, worker, waysUntil } = world;
  await worker.open('unknown1');
  while (!told.some(isWhole)) await turn();
  asked.splice(0);
  told.splice(0);
  // A rush waits by itself.
  ahead += 450;

  void worker.open('unknown2');
  expect(await waysUntil(() => told.length > 0 && asked.length > 0)).toBe(1);
  expect(titles(told)).toEqual(['loading']);
});

test('a worker that has just started shows an event of the agenda at once, too', async () => {
  const { browser, told, waysUntil } = world;
  const next = startWorker(browser);
  void next.open('known1');
  expect(await waysUntil(() => told.length > 0)).toBeLessThanOrEqual(3);
  expect(titles(told)).toEqual(['Meeting known1']);
});

test('without a network it comes with the banner, and nothing is told after it', async () => {
  const { browser, told, asked, worker } = world;
  asked.splice(0);
  browser.network.online = false;
  await worker.open('known1');
  for (let turns = 0; turns < 20; turns += 1) await turn();
  expect(told).toMatchObject([{ kind: 'found', unchecked: { failure: { reason: 'offline' } } }]);
  expect(asked).toEqual([]);
});

test.each([1, 2, 3, 4])(
  'another account, chosen %i ways after the event: no card of the one before is told any more',
  async (ways) => {
    const { told, worker, waysUntil } = world;
    let left = ways;
    void worker.open('known1');
    await waysUntil(() => left-- === 0);
    await worker.send('chooseAccount', `${other.organizationId} ${other.userId}`, 'own page');
    const since = told.length;
    while (told.slice(since).every(({ kind }) => kind === 'loading')) await turn();
    const organizations = told.slice(since).flatMap((state) => ('organization' in state ? state.organization : []));
    expect(organizations).not.toContain(robinsAccount.organizationName);
  },
);

test('what hangs in the storage is not waited for: "loading" is told in a moment', async () => {
  const { browser, told } = world;
  browser.stores.agendas.read = () => new Promise(() => undefined);
  void startWorker(browser).open('known1');
  while (told.length === 0) await turn();
  expect(titles(told)).toEqual(['loading']);
});
