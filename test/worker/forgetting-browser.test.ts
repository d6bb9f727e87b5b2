import { beforeEach, expect, test } from 'vitest';
import { createAccountStore } from '../../src/background/accounts/account-store';
import { createDraftStore } from '../../src/background/drafts/draft-store';
import { openStores } from '../../src/background/storage/stores';
import type { DraftInput } from '../../src/domain/draft';
import { createFakePlatform } from './fake-platform';

const newBrowser = () => createFakePlatform({ forgetsAtExit: true });
let browser = newBrowser();
beforeEach(() => {
  browser = newBrowser();
});

const account = (organizationId: string) => ({
  apiKey: `api_${organizationId}`,
  userId: 'user_1',
  userName: 'Robin',
  organizationId,
  organizationName: organizationId,
});
const input = (id: string, text: string): DraftInput => ({
  id,
  revision: 0,
  content: { kind: 'task', leadId: 'lead_1', text, date: null, assigneeId: null },
  about: { title: '', leadName: 'Acme', startsAt: null },
});
const of = (organizationId: string) => ({ organizationId, sent: null });

/** The background as it starts: it remembers nothing itself. */
function start() {
  const stores = openStores(browser.platform);
  const drafts = createDraftStore(stores.drafts, browser.platform);
  return { accounts: createAccountStore(stores), drafts };
}

test('key and drafts are there again when the background was stopped in between', async () => {
  const before = start();
  await before.accounts.save(account('orga_1'));
  await before.drafts.keep(input('draft-one', 'Call'), of('orga_1'));
  const after = start();
  expect(await after.accounts.readChosen()).toEqual(account('orga_1'));
  expect(await after.drafts.readAll()).toMatchObject([{ id: 'draft-one', content: { text: 'Call' } }]);
});

test('changes at the same time are made one after the other', async () => {
  const { accounts, drafts } = start();
  const organizations = ['orga_1', 'orga_2', 'orga_3'];
  await Promise.all(organizations.map((id) => accounts.save(account(id))));
  await accounts.choose('orga_2 user_1');
  expect((await accounts.readAll()).map((one) => one.organizationId)).toEqual(['orga_2', 'orga_3', 'orga_1']);
  await Promise.all(['a', 'b', 'c'].map((id) => drafts.keep(input(id, id), of('orga_1'))));
  expect(await drafts.readAll()).toHaveLength(3);
});

test('a removed key takes its drafts along and leaves the others', async () => {
  const { accounts, drafts } = start();
  await accounts.save(account('orga_1'));
  await accounts.save(account('orga_2'));
  await drafts.keep(input('draft-one', 'Call'), of('orga_1'));
  await drafts.keep(input('draft-two', 'Write'), of('orga_2'));
  await accounts.remove('orga_1 user_1');
  expect(await drafts.readAll()).toMatchObject([{ id: 'draft-two' }]);
});

test('a draft that is discarded is gone, and so is everything that is forgotten', async () => {
  const { accounts, drafts } = start();
  await accounts.save(account('orga_1'));
  const { revision } = await drafts.keep(input('draft-one', 'Call'), of('orga_1'));
  await drafts.discard({ id: 'draft-one', revision });
  expect(await drafts.readAll()).toEqual([]);
  await drafts.keep(input('draft-two', 'Call'), of('orga_1'));
  await accounts.forgetAll();
  expect(await browser.session.area.keys()).toEqual([]);
});
