import { test } from '@playwright/test';
import { launchFirefox } from '../../browsers/firefox';
import { createSandbox } from '../../fakes/sandbox';
import { expect, firefoxBuild } from '../fixtures/own-browser';
import { ask } from '../fixtures/own-page';
import { databaseNames, storeAsBefore } from '../fixtures/stored-before';

test('what the build before had stored is there after the update, in Firefox too', async () => {
  const sandbox = await createSandbox();
  const { optionsPage, close } = await launchFirefox({ sandbox, extensionPath: firefoxBuild });
  try {
    await storeAsBefore(optionsPage);
    expect(await ask(optionsPage, 'getAccounts')).toMatchObject([
      { organizationName: 'Northwind Sales', userName: 'Robin Rep', drafts: 4 },
      { organizationName: 'Lakeside Partners', drafts: 0 },
    ]);
    const drafts = await ask(optionsPage, 'getDrafts', null);
    expect(drafts.map(({ content }) => content.kind)).toEqual(['person', 'task', 'lead-note', 'meeting-note']);
    await expect.poll(() => databaseNames(optionsPage)).toEqual(['sidecar']);
  } finally {
    await close();
    await sandbox.stop();
  }
});
