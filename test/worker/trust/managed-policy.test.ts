import { describe, expect, test } from 'vitest';
import { parsePolicy } from '../../../src/background/platform/managed-policy';
import { ACCOUNTS_CHANGED } from '../../../src/protocol/accounts-changed-key';
import { northwind, robin } from '../../fakes/sample-data/people';
import { createFakePlatform, someAccount, startWorker } from '../fake-platform';
import { beside, send, writes } from '../short-writes/targets';

/** A policy that is there and not understood closes; one that is understood does what it says. */

const unclear: [what: string, policy: unknown, misread: string[] | null][] = [
  ['a word for true', { readOnly: 'true' }, ['readOnly']],
  ['a number', { readOnly: 1 }, ['readOnly']],
  ['a list with true', { readOnly: [true] }, ['readOnly']],
  ['null', { readOnly: null }, ['readOnly']],
  ['an object', { readOnly: { value: true } }, ['readOnly']],
  ['another spelling of the name', { ReadOnly: true }, ['ReadOnly']],
  ['a string in place of the settings', 'readOnly', null],
  ['a list in place of the settings', ['readOnly'], null],
  ['nothing in place of the settings', null, null],
  ['a word for false', { readOnly: 'false' }, ['readOnly']],
  ['a name of a newer version', { sidebar: false }, ['sidebar']],
];

describe('a policy that is not understood', () => {
  test.each(unclear)('closes and is named: %s', (_, policy, misread) => {
    expect(parsePolicy(policy)).toMatchObject({ readOnly: true, misread });
  });

  test('is not opened again by a setting beside it', () => {
    expect(parsePolicy({ ReadOnly: true, readOnly: false, keepAgenda: true })).toEqual({
      readOnly: true,
      keepAgenda: false,
      misread: ['ReadOnly'],
    });
  });

  test('about one setting leaves the other as it is', () => {
    expect(parsePolicy({ keepAgenda: 'no' })).toEqual({ readOnly: false, keepAgenda: false, misread: ['keepAgenda'] });
    expect(parsePolicy({ readOnly: 1 })).toMatchObject({ readOnly: true, keepAgenda: true });
  });

  test('is named in short, however long it is', () => {
    const policy = Object.fromEntries(Array.from({ length: 99 }, (_, place) => [`${place}`.padEnd(999, 'x'), true]));
    const { misread } = parsePolicy(policy);
    expect(misread?.map(({ length }) => length)).toEqual([40, 40, 40, 40, 40]);
  });

  test('lets nothing be written to Close, and is told to the options page and the diagnostics', async () => {
    const { world, targets } = await beside();
    for (const [what, policy, misread] of unclear) {
      world.browser.platform.readManaged = async () => policy;
      for (const { name } of writes)
        expect(await send(world, name, targets), `${what}: ${name}`).toEqual({
          ok: false,
          failure: { reason: 'read-only' },
        });
      const told = { readOnly: true, misread };
      expect(await world.worker.send('getPolicy', null, 'own page')).toMatchObject(told);
      expect(await world.worker.send('diagnose', null, 'own page')).toMatchObject({
        value: expect.arrayContaining([
          expect.objectContaining({ question: 'policy', answer: expect.objectContaining(told) }),
        ]),
      });
    }
    expect(world.close.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  });
});

describe('a policy that is understood', () => {
  test.each([
    [{}, { readOnly: false, keepAgenda: true, misread: [] }],
    [{ readOnly: true }, { readOnly: true, keepAgenda: true, misread: [] }],
    [
      { readOnly: false, keepAgenda: false },
      { readOnly: false, keepAgenda: false, misread: [] },
    ],
  ])('%j', (policy, report) => {
    expect(parsePolicy(policy)).toEqual(report);
  });

  test('is none where the browser has none to read, as Firefox says it', async () => {
    const browser = createFakePlatform();
    browser.platform.readManaged = () => Promise.reject(new Error('Managed storage manifest not found'));
    expect(await startWorker(browser).send('getPolicy', null, 'own page')).toEqual({
      readOnly: false,
      keepAgenda: true,
      misread: [],
    });
  });
});

describe('a policy that comes', () => {
  const ofRobin = `agenda:${northwind} ${robin.id}`;

  test('while the browser runs takes away what was kept, and has the panels ask again', async () => {
    const browser = createFakePlatform({ keeping: 'always' });
    const worker = startWorker(browser);
    browser.database.set(ofRobin, { version: '1.0', agenda: {} });
    browser.platform.readManaged = async () => ({ keepAgenda: false });
    const before = browser.session.peek(ACCOUNTS_CHANGED);
    await worker.onPolicyChanged();
    expect(browser.database.has(ofRobin)).toBe(false);
    expect(browser.session.peek(ACCOUNTS_CHANGED)).not.toEqual(before);
  });

  test('while the browser was closed takes away what was kept, as soon as a calendar is open', async () => {
    const browser = createFakePlatform({ keeping: 'always' });
    browser.database.set('accounts', [someAccount]);
    browser.database.set(ofRobin, { version: '1.0', agenda: {} });
    browser.platform.readManaged = async () => ({ keepAgenda: false });
    await startWorker(browser).send('eventOpened', null, 'calendar');
    while (browser.database.has(ofRobin)) await new Promise((resolve) => setTimeout(resolve, 5));
  });
});
