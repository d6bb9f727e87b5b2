import { expect, test } from 'vitest';
import type { TabRecord } from '../../../src/protocol/tab-record';
import { startWorker } from '../fake-platform';
import { accountIdOf, createWorkerWorld, kimsAccount, openDiscoveryCall, robinsAccount } from '../worker-world';

const robin = accountIdOf(robinsAccount);
const kim = accountIdOf(kimsAccount);
const never = new Promise<never>(() => {});

/**
 * Robin's meeting is on the screen, and Kim's key is there as well. The worker is told this, and killed once the database has the
 * change: nothing that it wants to store afterwards is stored.
 */
async function killedIn(name: string, payload: unknown) {
  const world = await createWorkerWorld();
  const { browser } = world;
  browser.database.set('accounts', [robinsAccount, kimsAccount]);
  world.restart();
  expect(await openDiscoveryCall(world)).toMatchObject({ kind: 'found' });
  const told: string[] = [];
  const { platform, stores } = browser;
  let isKilled = false;
  const untilKilled =
    <Args extends unknown[], Value>(act: (...args: Args) => Promise<Value>) =>
    (...args: Args): Promise<Value> =>
      isKilled ? never : act(...args);
  const killing =
    <Args extends unknown[], Value>(act: (...args: Args) => Promise<Value>) =>
    async (...args: Args): Promise<Value> => {
      await act(...args);
      isKilled = true;
      return never;
    };
  const change = killing(stores.accounts.change);
  const forgetAll = killing(stores.forgetAll);
  const dying = startWorker({
    ...browser,
    platform: {
      ...platform,
      session: {
        ...platform.session,
        get: untilKilled(platform.session.get),
        set: untilKilled(platform.session.set),
        remove: untilKilled(platform.session.remove),
      },
      local: { ...platform.local, clear: untilKilled(platform.local.clear) },
      tabs: {
        ...platform.tabs,
        tellFrame: async (_, said, ..._payload) => {
          if (!isKilled) told.push(said);
          return true;
        },
      },
    },
    stores: { ...stores, accounts: { ...stores.accounts, change }, forgetAll },
  });
  const nonce = await dying.send('getFrameNonce', null, 'calendar');
  const { id, origin } = platform.self;
  const frame = { id, url: `${origin}/src/sidebar/index.html`, origin, frameId: 3, tab: { id: 1 } };
  await new Promise((resolve) => dying.onMessage({ name: 'claimFrame', payload: nonce }, frame, resolve));
  void dying.send(name, payload, 'own page');
  while (!isKilled) await new Promise((resolve) => setImmediate(resolve));
  return { world, told };
}

test.each<[string, string, unknown]>([
  ['another account was chosen', 'chooseAccount', kim],
  ['the account was removed', 'removeAccount', robin],
  ['everything was to be forgotten', 'forgetEverything', null],
])('a worker killed when %s has made the frames forget before', async (_, name, payload) => {
  const { told } = await killedIn(name, payload);
  expect(told).toContain('shownForgotten');
});

test.each<[string, string, unknown]>([
  ['another account was chosen', 'chooseAccount', kim],
  ['the account was removed', 'removeAccount', robin],
  ['everything was to be forgotten', 'forgetEverything', null],
])(
  'the next worker shows nothing of the account before, where the one before was killed when %s',
  async (_, name, payload) => {
    const { world } = await killedIn(name, payload);
    const { browser } = world;
    const before = (browser.session.peek('tab:1') as TabRecord).state;
    expect(before.kind).toBe('found');
    // Kim sees the same meeting in Close: while its answer is held back, what is shown could only be Robin's.
    world.holdNext('/');
    world.restart();
    const { state } = (await world.worker.send('getPanelState', 1, 'own page')) as { state: TabRecord['state'] };
    expect(state.kind).not.toBe('found');
  },
);

test('the next worker ends a removal that was begun: nothing of the account is left', async () => {
  const { world } = await killedIn('removeAccount', robin);
  const { browser } = world;
  const kept = async () => (await browser.platform.session.keys()).filter((key) => key.includes(robinsAccount.userId));
  expect(await kept()).not.toEqual([]);
  world.restart();
  await world.worker.send('getPanelState', 1, 'own page');
  expect(await kept()).toEqual([]);
});

test('the next worker ends "Forget everything", once', async () => {
  const { world } = await killedIn('forgetEverything', null);
  const { browser } = world;
  await browser.local.area.set({ hiddenSites: ['calendar.google.com'] });
  world.restart();
  await world.worker.send('getPanelState', 1, 'own page');
  expect(await browser.local.area.get(null)).toEqual({});
  await browser.local.area.set({ hiddenSites: ['calendar.google.com'] });
  world.restart();
  await world.worker.send('getPanelState', 1, 'own page');
  expect(await browser.local.area.get(null)).toEqual({ hiddenSites: ['calendar.google.com'] });
});
