import type { BrowserContext, Page } from '@playwright/test';
import { words } from '../../../src/words/words';
import { sandboxKeys } from '../../fakes/sample-data/organization';
import { connect } from '../fixtures/connected';
import { expect, test } from '../fixtures/own-browser';
import { toolbarButton } from '../fixtures/toolbar-button';
import { allSecrets, expectNoTraces, expectTraces, leaveTraces } from '../fixtures/traces';
import { collapsedTab, headline, moveTo } from '../pages/panel';
import { accountRows, openSection, sectionOf } from '../pages/sections';
import { expectMeeting, expectTitle, sidebarHost, sidebarOf } from '../pages/sidebar';
import { plainSight } from '../pages/writing';

const { accounts, diagnostics, fields, forget } = words.options;

test('from the first key to "Forget everything": each step reaches the events that are open, and nothing is left', async ({
  browserWithExtension,
  context,
  page,
  sandbox,
}) => {
  test.slow();
  const { weeklySync, renewalReview, demoCanceled } = sandbox.close.events;
  const secrets = allSecrets(sandbox);
  await page.setViewportSize({ width: 1280, height: 900 });
  await browserWithExtension.optionsPage.close();
  const outlook = await context.newPage();
  await page.goto(weeklySync.url);
  await outlook.goto(renewalReview.url);
  const tabs = [
    { tab: outlook, event: renewalReview, sidebar: await sidebarOf(outlook) },
    { tab: page, event: weeklySync, sidebar: await sidebarOf(page) },
  ];
  const sidebar = await sidebarOf(page);
  for (const { tab, sidebar } of tabs) {
    await expectTitle(sidebar, words.needsKey.title);
    await tab.evaluate(() => Object.assign(window, { stayed: true }));
  }
  expect(sandbox.close.requests).toEqual([]);
  await page.bringToFront();
  expect(await toolbarButton(browserWithExtension)).toEqual({ text: '!', title: words.badge.needsKey });

  const box = () => sidebarHost(page).boundingBox();
  const atFirst = await test.step('the sidebar is as high as its words', async () => {
    await expect.poll(async () => (await box())?.height).toBeLessThan(520);
    // Nothing scrolls in it, and nothing is empty.
    const spare = () =>
      sidebar.locator('main[aria-busy]').evaluate(({ scrollHeight, clientHeight, firstElementChild }) => ({
        hidden: scrollHeight - clientHeight,
        empty: Math.floor(clientHeight - (firstElementChild?.getBoundingClientRect().height ?? 0)),
      }));
    await expect.poll(spare).toEqual({ hidden: 0, empty: 0 });
    return box();
  });

  const optionsPage = await test.step('the panel leads to where the key is entered', async () => {
    const opened = await pageOpenedBy(context, () =>
      sidebar.getByRole('main').getByRole('button', { name: words.needsKey.action }).click(),
    );
    await connect({ optionsPage: opened }, sandboxKeys.robin);
    return opened;
  });

  await test.step('events that are already open fill without a reload', async () => {
    for (const { tab, event, sidebar } of tabs) {
      await tab.bringToFront();
      await expectMeeting(sidebar, event);
      expect(await tab.evaluate(() => 'stayed' in window)).toBe(true);
    }
    // A meeting has the whole height.
    await expect.poll(box).toEqual({ ...atFirst, height: 760 });
  });

  await test.step('a custom field that is picked comes to the brief; the checks run', async () => {
    await optionsPage.bringToFront();
    await openSection(optionsPage, 'notes');
    const card = sectionOf(optionsPage, fields.title);
    await card.getByRole('checkbox', { name: 'Industry', exact: true }).check();
    await expect(card.getByText(fields.saved, { exact: true })).toBeVisible();
    await openSection(optionsPage, 'privacy');
    await optionsPage.getByRole('button', { name: diagnostics.run }).click();
    await expect(optionsPage.getByText(diagnostics.done(7))).toBeVisible();
    await page.bringToFront();
    await expect(sectionOf(sidebar, words.brief.fields).getByRole('combobox', { name: 'Industry' })).toHaveValue(
      'Logistics',
    );
  });

  await test.step('another organization takes its place; the panel’s menu changes it back', async () => {
    await optionsPage.bringToFront();
    await openSection(optionsPage, 'connection');
    await optionsPage.getByRole('button', { name: accounts.add }).click();
    await connect({ optionsPage }, sandboxKeys.noor);
    await expect(accountRows(optionsPage).locator('p:first-child > bdi')).toHaveText([
      'Lakeside Partners',
      'Northwind Sales',
    ]);
    await page.bringToFront();
    await collapsedTab(sidebar).click();
    await expectTitle(sidebar, words.notFound.title);
    await plainSight(sidebar);
    await sidebar.getByLabel(words.panel.organization).selectOption('Northwind Sales');
    await expectMeeting(sidebar, weeklySync);
  });

  await test.step('"Forget everything" wipes every store, and open events ask for the key', async () => {
    // A collapsed sidebar, for that is remembered too.
    await sidebar.getByRole('button', { name: words.panel.collapse }).click();
    await expect.poll(() => kept(optionsPage)).toContain('foldedSites');
    expect(await kept(optionsPage)).toContain(sandboxKeys.robin);
    await leaveTraces(optionsPage, sandbox);
    await expectTraces(optionsPage, secrets);

    await optionsPage.bringToFront();
    await openSection(optionsPage, 'privacy');
    await optionsPage.getByRole('button', { name: forget.button }).click();
    await optionsPage.getByRole('button', { name: forget.confirm }).click();
    await expect(optionsPage.getByLabel(words.options.connect.label)).toHaveValue('');
    await expect(headline(await sidebarOf(outlook))).toHaveText(words.needsKey.title);
    await expect(collapsedTab(sidebar)).toHaveAccessibleName(words.collapsed.attention(words.needsKey.title));
    await expectNoTraces(optionsPage, secrets);
  });

  const left = await kept(optionsPage);
  expect(left).toMatch(/^databases: {"sidecar":\[(\[\],?)+\]} local: {} sync: {} session: {/);
  // Tabs and their frames stay, and the lists of what is kept, which are empty.
  const inSession = await optionsPage.evaluate(() => chrome.storage.session.get(null));
  for (const [key, value] of Object.entries(inSession)) {
    expect(key).toMatch(/^(tab:\d+|tabs|frame:\d+|cache-index:\d+|accounts-changed)$/);
    if (key.startsWith('cache-index:')) expect(value).toBe('[]');
  }
  expect(left).not.toMatch(/api_|Northwind Sales|Robin|Cobalt|Beta Optics|pipeline|Renewal|lead_|acti_|orga_|user_/);

  sandbox.close.clearRequests();
  await moveTo(page, demoCanceled.url);
  await expect(headline(sidebar)).toHaveText('Connect Close');
  await expect(headline(sidebar)).toBeVisible();
  expect(sandbox.close.requests).toEqual([]);
});

async function pageOpenedBy(context: BrowserContext, action: () => Promise<void>): Promise<Page> {
  const [page] = await Promise.all([context.waitForEvent('page'), action()]);
  return page;
}

/** All that the extension keeps, read by one of its own pages. */
async function kept(ownPage: Page): Promise<string> {
  return ownPage.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const databases: Record<string, unknown[][]> = {};
    for (const { name } of await indexedDB.databases()) {
      if (name === undefined) continue;
      const database = await done(indexedDB.open(name));
      const stores = [...database.objectStoreNames];
      const read = (store: string) => done(database.transaction(store).objectStore(store).getAll());
      databases[name] = await Promise.all(stores.map(read));
      database.close();
    }
    const { local, sync, session } = chrome.storage;
    const [inLocal, inSync, inSession] = await Promise.all([local.get(null), sync.get(null), session.get(null)]);
    return [
      `databases: ${JSON.stringify(databases)}`,
      `local: ${JSON.stringify(inLocal)}`,
      `sync: ${JSON.stringify(inSync)}`,
      `session: ${JSON.stringify(inSession)}`,
    ].join(' ');
  });
}
