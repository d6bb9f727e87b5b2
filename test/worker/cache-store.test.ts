import { beforeEach, describe, expect, test } from 'vitest';
import { type CacheStoreOptions, createCacheStore } from '../../src/background/storage/cache-store';
import { fakeSession } from './fake-session';

const MINUTE = 60_000;
const YEAR = 365 * 24 * 60 * MINUTE;

function setUp(options: Partial<CacheStoreOptions> = {}, quota?: number) {
  const clock = { at: Date.UTC(2026, 2, 9) };
  const session = fakeSession({ ...(quota !== undefined && { quota }) });
  const welcome = { all: true };
  const wake = () =>
    createCacheStore({
      area: session.area,
      now: () => clock.at,
      isWelcome: async () => welcome.all,
      maxBytes: 100_000,
      maxEntries: 10,
      ...options,
    });
  return { clock, session, welcome, wake, store: wake() };
}

let { clock, session, welcome, wake, store } = setUp();
beforeEach(() => ({ clock, session, welcome, wake, store } = setUp()));

const names = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => `a:${from + index}`);
const setAll = async (some: string[]) => {
  for (const name of some) await store.set(name, MINUTE, { of: name });
};

test('a cached answer is there for its time, also for a worker that slept', async () => {
  await store.set('a:1', MINUTE, { of: 'a:1' });
  clock.at += MINUTE - 1;
  expect(await wake().getMany(['a:2', 'a:1'])).toEqual([null, { of: 'a:1' }]);
  clock.at += 1;
  expect(await store.getMany(['a:1'])).toEqual([null]);
  expect(await wake().getMany(['a:1'])).toEqual([null]);
});

test.each([
  ['a year back', -YEAR],
  ['a year ahead', YEAR],
  ['an hour back', -60 * MINUTE],
])('a clock put %s: what was cached is not true any more', async (_, step) => {
  await store.set('a:1', MINUTE, 'old');
  clock.at += step;
  expect(await store.getMany(['a:1'])).toEqual([null]);
  expect(await wake().getMany(['a:1'])).toEqual([null]);
});

describe('bounds', () => {
  test('what has expired is deleted with the next that is stored', async () => {
    await setAll(names(0, 5));
    clock.at += MINUTE;
    await store.set('a:9', MINUTE, 'new');
    expect(names(0, 5).map((name) => session.peek(`cache:${name}`))).toEqual([null, null, null, null, null]);
  });

  test('the least recently used goes when there are too many, what guards a write last', async () => {
    await store.set('a:sent', MINUTE, 'sent', { firm: true });
    await setAll(names(0, 9));
    await store.getMany(['a:0']);
    await setAll(names(9, 12));
    const found = await store.getMany(['a:sent', ...names(0, 12)]);
    expect(found.map((value) => value !== null)).toEqual(
      ['a:sent', ...names(0, 12)].map((name) => !['a:1', 'a:2', 'a:3'].includes(name)),
    );
  });

  test('or too large together; one giant is not cached at all, and pushes nothing out', async () => {
    for (const name of names(0, 6)) await store.set(name, MINUTE, name.repeat(5000));
    expect(session.bytesInUse()).toBeLessThan(110_000);
    const before = await store.getMany(names(0, 6));
    expect(before.at(-1)).not.toBeNull();
    await store.set('a:giant', MINUTE, 'x'.repeat(30_000));
    expect(await store.getMany(['a:giant', ...names(0, 6)])).toEqual([null, ...before]);
  });
});

describe('a storage that fails', () => {
  test('that is full sooner than expected: room is made, and nobody hears of it', async () => {
    ({ session, store } = setUp({}, 20_000));
    for (const name of names(0, 9)) await store.set(name, MINUTE, name.repeat(1000));
    expect(await store.getMany(['a:8'])).toEqual(['a:8'.repeat(1000)]);
    expect(session.bytesInUse()).toBeLessThan(20_000);
  });

  test('or that refuses everything: nothing is cached, and an old answer is not taken for the new one', async () => {
    await store.set('a:1', MINUTE, 'old');
    session.area.set = () => Promise.reject(new Error('full'));
    await expect(store.set('a:1', MINUTE, 'new')).resolves.toBeUndefined();
    expect(await store.getMany(['a:1'])).toEqual([null]);
    session.area.get = () => Promise.reject(new Error('broken'));
    await expect(wake().getMany(['a:1'])).resolves.toEqual([null]);
    await expect(wake().invalidate('')).resolves.toBeUndefined();
  });
});

test('forgets by beginning, and nothing of it is left in the index', async () => {
  await setAll(['a:lead:1', 'a:lead:2', 'b:lead:1']);
  await store.invalidate('a:');
  expect(await wake().getMany(['a:lead:1', 'a:lead:2', 'b:lead:1'])).toEqual([null, null, { of: 'b:lead:1' }]);
  expect(JSON.stringify(await session.area.get(null))).not.toContain('a:lead');
});

test('an answer is changed for no longer than it was to be cached, and what is not cached is not', async () => {
  await store.set('a:1', MINUTE, 1);
  clock.at += MINUTE / 2;
  await store.amend<number>('a:1', (value) => value + 1);
  await store.amend<number>('a:2', (value) => value + 1);
  expect(await store.getMany(['a:1', 'a:2'])).toEqual([2, null]);
  clock.at += MINUTE / 2;
  expect(await store.getMany(['a:1'])).toEqual([null]);
});

test('nothing is cached for an account that is gone', async () => {
  welcome.all = false;
  await store.set('a:1', MINUTE, 1);
  expect(session.bytesInUse()).toBe(0);
});
