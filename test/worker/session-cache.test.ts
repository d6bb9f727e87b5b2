import { expect, test } from 'vitest';
import { createSessionCache } from '../../src/background/storage/session-cache';
import { fakeSession } from './fake-session';

const name = 'orga_1 user_1:activity:lead_1';
const MINUTE = 60_000;

const newCache = () =>
  createSessionCache({ area: fakeSession().area, now: () => Date.now(), isWelcome: async () => true });

/** An answer of Close that comes when the test says so. */
function slowAnswer() {
  let come: (value: string) => void = () => {};
  const answer = new Promise<string>((resolve) => {
    come = resolve;
  });
  return { ask: () => answer, come: (value: string) => come(value) };
}

test('an answer is cached, and not asked for again', async () => {
  const cache = newCache();
  expect(await cache.getOrAsk(name, MINUTE, async () => 'an e-mail')).toBe('an e-mail');
  expect(await cache.getOrAsk(name, MINUTE, async () => 'asked again')).toBe('an e-mail');
});

test('what was asked before a write, and comes after it, is given but not cached', async () => {
  const cache = newCache();
  const old = slowAnswer();
  const before = cache.getOrAsk(name, MINUTE, old.ask);
  await cache.invalidate(name);
  old.come('before the note');
  expect(await before).toBe('before the note');
  expect(await cache.get(name)).toBeNull();
  expect(await cache.getOrAsk(name, MINUTE, async () => 'the note')).toBe('the note');
});

test('a caller that asks after the write does not wait for what was asked before it', async () => {
  const cache = newCache();
  const old = slowAnswer();
  const before = cache.getOrAsk(name, MINUTE, old.ask);
  await cache.invalidate(name);
  expect(await cache.getOrAsk(name, MINUTE, async () => 'the note')).toBe('the note');
  old.come('before the note');
  await before;
  expect(await cache.get(name)).toBe('the note');
});

test('each write begins a new generation', async () => {
  const cache = newCache();
  const generation = cache.generation();
  await cache.set(name, MINUTE, 'something');
  expect(cache.generation()).toBe(generation);
  await cache.invalidate(name);
  expect(cache.generation()).not.toBe(generation);
});
