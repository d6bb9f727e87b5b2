import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createKeyLock } from '../../../src/background/accounts/key-lock';
import { parsePayload } from '../../../src/protocol/receive';
import { makePair, openSealed, sealKey } from '../../../src/protocol/sealed-key';

const lock = createKeyLock();

test('whatever was pasted comes out as it went in, and nothing of it can be read on the way', async () => {
  const pasted = fc.string({ unit: 'grapheme', minLength: 8, maxLength: 500 });
  await fc.assert(
    fc.asyncProperty(pasted, async (apiKey) => {
      const message = await sealKey(apiKey, await lock.make());
      expect(JSON.stringify(message)).not.toContain(apiKey);
      expect(atob(message.sealed)).not.toContain(apiKey);
      expect(parsePayload('connect', message)).toEqual({ value: message });
      expect(await lock.open(message)).toBe(apiKey);
    }),
    { numRuns: 25 },
  );
});

test('a lock opens one key, once', async () => {
  const message = await sealKey('api_secret', await lock.make());
  await lock.open(message);
  await expect(lock.open(message)).rejects.toThrow();
});

test('the next lock replaces the one before', async () => {
  const message = await sealKey('api_secret', await lock.make());
  await lock.make();
  await expect(lock.open(message)).rejects.toThrow();
});

test('nobody else can open it, not even with what went over the border', async () => {
  const message = await sealKey('api_secret', await lock.make());
  const { privateHalf } = await makePair();
  await expect(openSealed(message, privateHalf)).rejects.toThrow();
});

test('the private half cannot be taken out', async () => {
  const { privateHalf } = await makePair();
  await expect(crypto.subtle.exportKey('jwk', privateHalf)).rejects.toThrow();
});

test('what was changed on its way is refused', async () => {
  const message = await sealKey('api_secret', await lock.make());
  const changed = message.sealed.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'));
  await expect(lock.open({ ...message, sealed: changed })).rejects.toThrow();
});

test.each([
  undefined,
  null,
  'api_secret',
  {},
  { from: 'AAAA' },
  { from: 'AAAA', sealed: 7 },
  { from: 'AAAA', sealed: '' },
  { from: 'AAAA', sealed: 'api_secret' },
  { from: 'AAAA', sealed: 'A'.repeat(5000) },
])('%j is no sealed key', (payload) => {
  expect(parsePayload('connect', payload)).toBeNull();
});
