import { expect, test } from 'vitest';
import { AGENDA_KEEPING } from '../../../src/background/storage/cache-keys';
import { sealKey } from '../../../src/protocol/sealed-key';
import { sandboxKeys } from '../../fakes/sample-data/organization';
import { beside, send, writes } from '../short-writes/targets';
import { shownState, stateOf, type WorkerWorld } from '../worker-world';

/** Everything that the extension has stored: names and values, wherever they are. */
async function everything({ browser }: WorkerWorld): Promise<Record<string, unknown>> {
  return {
    ...(await browser.platform.session.get(await browser.platform.session.keys())),
    ...(await browser.local.area.get(null)),
    ...Object.fromEntries(browser.database),
  };
}

test('after "Forget everything" no storage holds a key, an event, a calendar, an answer or a word', async () => {
  const { world, targets } = await beside();
  const { browser, worker, close } = world;
  await browser.local.area.set({ [AGENDA_KEEPING]: 'always', foldedSites: ['calendar.google.com'] });
  for (const { name } of writes) await send(world, name, targets);
  const { leadId } = targets;
  const content = { kind: 'task', leadId, text: 'Call the zebra', date: null, assigneeId: null };
  const about = { title: 'Acme', leadName: 'Acme', startsAt: null };
  await worker.send('keepDraft', { id: 'draft-of-a-test', revision: 0, about, content }, 'own page');
  worker.onMenuClicked({ menuItemId: 'find-in-close', linkUrl: close.events.discoveryCall.url }, { windowId: 1 });
  const { eventId, calendarId } = close.events.discoveryCall;
  const [account] = browser.database.get('accounts') as [{ apiKey: string; organizationId: string }];
  const secrets = [account.apiKey, account.organizationId, leadId, eventId, calendarId, 'zebra', 'calendar.google.com'];
  const before = JSON.stringify(await everything(world));
  expect(secrets.filter((secret) => !before.includes(secret))).toEqual([]);

  await worker.send('forgetEverything', null, 'own page');

  const after = await everything(world);
  expect(secrets.filter((secret) => JSON.stringify(after).includes(secret))).toEqual([]);
  // What is left is about tabs and windows that are open, by number.
  const known = /^(tabs|tab:\d+|frame:\d+|docked:\d+|accounts-changed|cache-index:\d+)$/;
  expect(Object.keys(after).filter((name) => !known.test(name))).toEqual([]);
  expect(stateOf(browser)).toEqual({ kind: 'needs-key' });
});

test('a tab that was open shows its event again when a key is entered after "Forget everything"', async () => {
  const { world } = await beside();
  const { browser, worker } = world;
  await worker.send('forgetEverything', null, 'own page');
  const lock = String(await worker.send('getKeyLock', null, 'own page'));
  const sealed = await sealKey(sandboxKeys.robin, lock);
  expect(await worker.send('connect', sealed, 'own page')).toMatchObject({ ok: true });
  expect(await shownState(browser, ({ kind }) => kind === 'found')).toMatchObject({ kind: 'found' });
});
