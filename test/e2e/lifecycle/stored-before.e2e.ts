import { words } from '../../../src/words/words';
import { expect, testBeforeKey as test } from '../fixtures/connected';
import { ask } from '../fixtures/own-page';
import { databaseNames, storeAsBefore } from '../fixtures/stored-before';
import { collapsedTab, headline } from '../pages/panel';
import { accountRows, openSection } from '../pages/sections';
import { sidebarOf } from '../pages/sidebar';

test('what the build before had stored is there after the update: keys, drafts, choices, collapsed sites', async ({
  browserWithExtension,
  page,
  sandbox,
}) => {
  const { optionsPage } = browserWithExtension;
  const { discoveryCall, renewalReview } = sandbox.close.events;
  await storeAsBefore(optionsPage);
  // As an update does.
  await browserWithExtension.stopWorkers();

  await optionsPage.reload();
  await expect(accountRows(optionsPage).locator('p:first-child > bdi')).toHaveText([
    'Northwind Sales',
    'Lakeside Partners',
  ]);
  await openSection(optionsPage, 'notes');
  await expect(optionsPage.getByRole('checkbox', { name: 'Industry' })).toBeChecked();
  await openSection(optionsPage, 'drafts');
  const drafts = optionsPage.getByRole('list', { name: words.drafts.title }).getByRole('listitem');
  await expect(drafts).toHaveCount(4);
  await expect(drafts.filter({ hasText: 'Pilot agreed for two plants' })).toHaveCount(1);

  // The key opens the meeting, and the draft is in its note.
  await page.bringToFront();
  await page.goto(discoveryCall.url);
  const sidebar = await sidebarOf(page);
  await expect(headline(sidebar)).toHaveText('Acme Robotics GmbH');
  await expect(sidebar.getByRole('textbox', { name: words.writing.note.title })).toHaveText(
    'Pilot agreed for two plants',
  );
  await page.goto(renewalReview.url);
  await expect(collapsedTab(await sidebarOf(page))).toBeVisible();

  await expect.poll(() => databaseNames(optionsPage)).toEqual(['sidecar']);
  // What is changed now outlives the next start: nothing comes back from before.
  const [task] = await ask(optionsPage, 'getDrafts', { kind: 'task', subject: discoveryCall.leads[0]?.id ?? '' });
  if (!task) throw new Error('The draft of the task is not there.');
  await ask(optionsPage, 'discardDraft', task);
  await browserWithExtension.stopWorkers();
  expect(await ask(optionsPage, 'getDrafts', null)).toHaveLength(3);
});
