import { beforeAll, describe, expect, it } from 'vitest';

/** Fails in each way that there is, for ../vitest-reporter.test.ts. */
describe('a group', () => {
  it('passes', () => {
    void Promise.reject(new Error('nobody waits for this'));
  });
  it('differs', () => expect({ lead: 'Zebra' }).toEqual({ lead: 'Lion' }));
  it.skip('is skipped', () => undefined);
});

describe('another group', () => {
  beforeAll(() => {
    throw new Error('before all');
  });
  it('never begins', () => undefined);
});
