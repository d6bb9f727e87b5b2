import { expect, test } from 'vitest';
import { createAccountStore } from '../../src/background/accounts/account-store';
import { connect } from '../../src/background/accounts/connect';
import { createFakePlatform } from './fake-platform';

test.each([
  ['', 'empty'],
  ['hello there', 'not-a-key'],
  ['api_3fZx8Qm2Lk', 'id-only'],
  ['api_a1.b2 api_c3.d4', 'several-keys'],
] as const)('%j is no key: Close is not asked, and not blamed', async (typed, fault) => {
  const { platform, stores } = createFakePlatform();
  const accounts = createAccountStore(stores);
  const unasked = () => expect.unreachable('Close was asked');
  expect(await connect(typed, { platform, accounts, createClient: unasked, countDrafts: unasked })).toEqual({
    ok: false,
    failure: { reason: 'not-one-key', fault },
  });
});
