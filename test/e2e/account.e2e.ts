import type { Page } from '@playwright/test';
import { words } from '../../src/words/words';
import { sandboxKeys } from '../fakes/sample-data-organization';
import { connect } from './connected';
import { expect, test } from './fixtures';
import { holdNextRequest } from './hold-request';
import { connectFrom, foldedTab, headline, moveTo } from './panel';
import { sidebarOf } from './sidebar';
import { toolbarButton } from './toolbar-button';

test('the key arrives: events that are already open fill without a reload', async ({
  browserWithExtension,
  context,
  page,
  sandbox,
}) => {
  const { discoveryCall, renewalReview } = sandbox.close.events;
  const outlook = await context.newPage();
  const tabs = [
    { tab: page, event: discoveryCall, lead: 'Acme Robotics GmbH' },
    { tab: outlook, event: renewalReview, lead: 'Beta Optics Ltd' },
  ];
  for (const { tab, event } of tabs) {
    await tab.goto(event.url);
    await expect(headline(await sidebarOf(tab))).toHaveText('Connect Close');
    await tab.evaluate(() => Object.assign(window, { stayed: true }));
  }
  expect(sandbox.close.requests).toEqual([]);
  expect(await toolbarButton(browserWithExtension)).toEqual({ text: '!', title: words.badge.needsKey });

  await connectFrom(page, browserWithExtension);
  for (const { tab, lead } of tabs) {
    await expect(headline(await sidebarOf(tab))).toHaveText(lead);
    expect(await tab.evaluate(() => 'stayed' in window)).toBe(true);
  }
});

test('a key of another organization takes the place of the first, and nothing of that shows', async ({
  browserWithExtension,
  page,
  sandbox,
}) => {
  const { optionsPage } = browserWithExtension;
  await connectFrom(page, browserWithExtension);
  await page.goto(sandbox.close.events.discoveryCall.url);
  const sidebar = await sidebarOf(page);
  await expect(sidebar.getByText('Northwind Sales')).toBeVisible();

  await optionsPage.bringToFront();
  await optionsPage.getByRole('button', { name: words.options.accounts.add }).click();
  await connectFrom(page, browserWithExtension, sandboxKeys.noor);
  await expect(optionsPage.getByText('Lakeside Partners', { exact: true }).first()).toBeVisible();
  await foldedTab(sidebar).click();
  await expect(headline(sidebar)).toHaveText('No Close meeting for this event');
  await expect(sidebar.getByLabel('Organization').locator('option:checked')).toHaveText('Lakeside Partners');
  await expect(sidebar.getByText(/Acme|Discovery/)).toHaveCount(0);
});

test('a key that Close refuses replaces nothing', async ({ browserWithExtension, page, sandbox }) => {
  const { optionsPage } = browserWithExtension;
  await connect(browserWithExtension, sandboxKeys.robin);
  await optionsPage.bringToFront();
  await optionsPage.getByRole('button', { name: words.options.accounts.add }).click();
  await optionsPage.getByLabel('API key').fill('api_mistyped');
  await optionsPage.getByRole('button', { name: 'Connect', exact: true }).click();
  await expect(optionsPage.getByRole('alert').first()).toContainText('Close doesn’t know this key');
  await page.bringToFront();
  await page.goto(sandbox.close.events.discoveryCall.url);
  await expect(headline(await sidebarOf(page))).toHaveText('Acme Robotics GmbH');
});

test('the key is changed while Close is being asked: the old key’s answer never shows', async ({
  browserWithExtension,
  page,
  sandbox,
}) => {
  const { optionsPage } = browserWithExtension;
  await connectFrom(page, browserWithExtension);
  const search = holdNextRequest(sandbox.close, '/activity/meeting/');
  await page.goto(sandbox.close.events.discoveryCall.url);
  await search.arrived();
  const everyState = await recordStates(optionsPage);

  await optionsPage.bringToFront();
  await optionsPage.getByRole('button', { name: words.options.accounts.add }).click();
  await connectFrom(page, browserWithExtension, sandboxKeys.noor);
  const sidebar = await sidebarOf(page);
  const nothing = 'Open Sidecar: no Close meeting for this event';
  await expect(foldedTab(sidebar)).toHaveAccessibleName(nothing);

  search.release();
  // The late answer has come when the worker has the time of both searches.
  const worker = await browserWithExtension.worker();
  const answered = () =>
    worker.evaluate(
      () => performance.getEntriesByType('resource').filter(({ name }) => name.includes('meeting')).length,
    );
  await expect.poll(answered).toBe(2);
  // And it has been dealt with when a question that was put after it is answered.
  await moveTo(page, sandbox.close.events.teamLunch.url);
  await expect.poll(everyState).toContain(`"eventId":"${sandbox.close.events.teamLunch.eventId}"`);
  await expect(foldedTab(sidebar)).toHaveAccessibleName(nothing);
  expect(await everyState()).toContain('Lakeside Partners');
  expect(await everyState()).not.toMatch(/Northwind Sales|Acme/);
  // Nor is the old key used any more.
  expect(sandbox.close.requests.filter(({ path }) => path.startsWith('/api/v1/lead/'))).toEqual([]);
});

test('"Forget everything" wipes every store, and open events ask for the key', async ({
  browserWithExtension,
  context,
  page,
  sandbox,
}) => {
  const { optionsPage } = browserWithExtension;
  const { weeklySync, renewalReview, demoCanceled } = sandbox.close.events;
  await connectFrom(page, browserWithExtension);
  const outlook = await context.newPage();
  await outlook.goto(renewalReview.url);
  await expect(headline(await sidebarOf(outlook))).toHaveText('Beta Optics Ltd');
  // An occurrence, for what is remembered of recurring events; then a folded sidebar, for that is remembered too.
  await page.bringToFront();
  await page.goto(weeklySync.url);
  const sidebar = await sidebarOf(page);
  await expect(headline(sidebar)).toHaveText('Cobalt Logistics');
  await sidebar.getByRole('button', { name: 'Fold to a small tab' }).click();
  await expect.poll(() => kept(optionsPage)).toContain('foldedSites');
  expect(await kept(optionsPage)).toContain(sandboxKeys.robin);

  await optionsPage.bringToFront();
  await optionsPage.getByRole('button', { name: 'Forget everything' }).click();
  await optionsPage.getByRole('button', { name: 'Yes, forget everything' }).click();
  await expect(optionsPage.getByLabel('API key')).toHaveValue('');

  await expect(headline(await sidebarOf(outlook))).toHaveText('Connect Close');
  await expect(foldedTab(sidebar)).toHaveAccessibleName('Open Sidecar: Connect Close');
  const left = await kept(optionsPage);
  expect(left).toMatch(/^databases: {"keyval-store":\[\[\]\]} local: {} sync: {} session: {"tab:/);
  expect(left).not.toMatch(/api_|Northwind Sales|Robin|Cobalt|Beta Optics|pipeline|Renewal|lead_|acti_|orga_|user_/);

  sandbox.close.clearRequests();
  await moveTo(page, demoCanceled.url);
  await expect(headline(sidebar)).toHaveText('Connect Close');
  await expect(headline(sidebar)).toBeVisible();
  expect(sandbox.close.requests).toEqual([]);
});

/** From now on everything that any panel is told to show, as one text. */
async function recordStates(ownPage: Page): Promise<() => Promise<string>> {
  const written = await ownPage.evaluateHandle(() => {
    const states: unknown[] = [];
    chrome.storage.session.onChanged.addListener((changes) => {
      states.push(...Object.values(changes).map(({ newValue }) => newValue));
    });
    return states;
  });
  return async () => JSON.stringify(await written.jsonValue());
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
