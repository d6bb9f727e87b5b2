import { ask } from '../fixtures/own-page';
import { expect, test } from '../fixtures/shared-firefox';
import { databaseNames, storeAsBefore } from '../fixtures/stored-before';

test('what the build before had stored is there after the update, in Firefox too', async ({
  firefox: { optionsPage },
}) => {
  await storeAsBefore(optionsPage);
  expect(await ask(optionsPage, 'getAccounts')).toMatchObject([
    { organizationName: 'Northwind Sales', userName: 'Robin Rep', drafts: 4 },
    { organizationName: 'Lakeside Partners', drafts: 0 },
  ]);
  const drafts = await ask(optionsPage, 'getDrafts', null);
  expect(drafts.map(({ content }) => content.kind)).toEqual(['person', 'task', 'lead-note', 'meeting-note']);
  await expect.poll(() => databaseNames(optionsPage), 'databases').toEqual(['sidecar']);
});
