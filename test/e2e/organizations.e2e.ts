import type { Page } from '@playwright/test';
import { words } from '../../src/words/words';
import type { Chromium } from '../browsers/chromium';
import { sandboxKeys } from '../fakes/sample-data-organization';
import { connect } from './connected';
import { expect, test } from './fixtures';
import { holdNextRequest } from './hold-request';
import { headline, moveTo } from './panel';
import { expectMeeting, type Panel, sidebarOf } from './sidebar';

const northwind = 'Northwind Sales';
const lakeside = 'Lakeside Partners';
const { accounts: accountWords } = words.options;

/** What only Northwind's leads and meetings say. */
const northwindsOwn = /Acme|Beta Optics|Cobalt|Dana|Discovery call|Renewal review|\$12,345/;

const menu = (panel: Panel) => panel.getByRole('combobox', { name: words.panel.organization, exact: true });

/** Both organizations; the one that is named last is asked. */
async function connectBoth(browser: Chromium, page: Page, last: keyof typeof sandboxKeys): Promise<void> {
  const { optionsPage } = browser;
  await connect(browser, last === 'robin' ? sandboxKeys.noor : sandboxKeys.robin);
  await optionsPage.bringToFront();
  await optionsPage.getByRole('button', { name: accountWords.add }).click();
  await connect(browser, sandboxKeys[last]);
  await expect(optionsPage.locator('.account-row')).toHaveCount(2);
  await page.bringToFront();
}

test('the header names the organization and changes it; each shows its own and asks with its own key', async ({
  browserWithExtension,
  page,
  sandbox,
}) => {
  const { discoveryCall } = sandbox.close.events;
  await connectBoth(browserWithExtension, page, 'robin');
  await page.goto(discoveryCall.url);
  const sidebar = await sidebarOf(page);
  await expectMeeting(sidebar, discoveryCall);
  await expect(menu(sidebar)).toHaveText(`${northwind}${lakeside}`);
  await expect(menu(sidebar).locator('option:checked')).toHaveText(northwind);

  sandbox.close.clearRequests();
  await menu(sidebar).selectOption(lakeside);
  await expect(sidebar.getByRole('button', { name: words.folded.notFound })).toBeVisible();
  await sidebar.getByRole('button', { name: words.folded.notFound }).click();
  await expect(headline(sidebar)).toHaveText(words.notFound.title);
  await expect(menu(sidebar).locator('option:checked')).toHaveText(lakeside);
  await expect(sidebar.getByText(northwindsOwn)).toHaveCount(0);
  expect(new Set(sandbox.close.requests.map(keyOf))).toEqual(new Set([sandboxKeys.noor]));

  // Found nothing: the other organization is offered by its name.
  sandbox.close.clearRequests();
  await sidebar.getByRole('button', { name: words.notFound.searchIn(northwind) }).click();
  await expectMeeting(sidebar, discoveryCall);
  await expect(menu(sidebar).locator('option:checked')).toHaveText(northwind);
  // What was seen a moment ago is its own still, and is not asked for again.
  expect(sandbox.close.requests.filter((request) => keyOf(request) === sandboxKeys.noor)).toEqual([]);
});

const moments = [
  ['the search', '/activity/meeting/'],
  ['the lead', '/lead/'],
  ['the last activity', '/activity/?'],
] as const;
for (const [what, path] of moments) {
  test(`the organization is changed while Close is asked for ${what}: the old one’s answer never shows`, async ({
    browserWithExtension,
    page,
    sandbox,
  }) => {
    const { discoveryCall, teamLunch } = sandbox.close.events;
    const { optionsPage } = browserWithExtension;
    await connectBoth(browserWithExtension, page, 'robin');
    const request = holdNextRequest(sandbox.close, path);
    await page.goto(discoveryCall.url);
    await request.arrived();
    const sidebar = await sidebarOf(page);
    await expect(menu(sidebar)).toBeAttached();

    const change = await recordStates(optionsPage);
    await chooseInOptions(optionsPage, lakeside);
    await page.bringToFront();
    request.release();
    // What was under way has been dealt with when a question that was put after it is answered.
    await expect.poll(change).toContain(lakeside);
    await moveTo(page, teamLunch.url);
    await expect.poll(change).toContain(`"eventId":"${teamLunch.eventId}"`);
    await sidebar.getByRole('button', { name: words.folded.notFound }).click();
    await expect(headline(sidebar)).toHaveText(words.notFound.title);
    await moveTo(page, discoveryCall.url);
    await expect(headline(sidebar)).toHaveText(words.notFound.title);
    await expect(sidebar.getByText(northwindsOwn)).toHaveCount(0);
    const after = (await change()).split(lakeside).slice(1).join('');
    expect(after).not.toMatch(northwindsOwn);
  });
}

test('the day belongs to the organization too, also with a worker that has to wake for the change', async ({
  browserWithExtension,
  page,
  sandbox,
}) => {
  await connectBoth(browserWithExtension, page, 'robin');
  await page.goto('https://calendar.google.com/calendar/u/0/r/week');
  const popup = await browserWithExtension.popup();
  await expect(popup.locator('.today-row', { hasText: sandbox.close.events.discoveryCall.title })).toBeVisible();
  await browserWithExtension.stopWorkers();
  sandbox.close.clearRequests();
  await menu(popup).selectOption(lakeside);
  await expect(popup.getByText(words.today.none)).toBeVisible();
  await expect(popup.getByText(northwindsOwn)).toHaveCount(0);
  expect(new Set(sandbox.close.requests.map(keyOf))).toEqual(new Set([sandboxKeys.noor]));
});

test('a meeting that was opened, and what was found, go with the organization', async ({
  browserWithExtension,
  page,
  sandbox,
}) => {
  const { discoveryCall } = sandbox.close.events;
  await connectBoth(browserWithExtension, page, 'robin');
  await page.goto('https://calendar.google.com/calendar/u/0/r/week');
  const popup = await browserWithExtension.popup();
  await popup.getByRole('button', { name: discoveryCall.title }).click();
  await expectMeeting(popup, discoveryCall);
  await menu(popup).selectOption(lakeside);
  await expect(popup.getByText(words.today.none)).toBeVisible();
  await expect(popup.getByText(northwindsOwn)).toHaveCount(0);

  await menu(popup).selectOption(northwind);
  const field = popup.getByRole('textbox', { name: 'Find in Close' });
  await field.fill('Cobalt');
  const search = holdNextRequest(sandbox.close, '/data/search/');
  await field.press('Enter');
  await search.arrived();
  await menu(popup).selectOption(lakeside);
  await expect(popup.getByText(words.today.none)).toBeVisible();
  search.release();
  await field.fill('Zyx');
  await field.press('Enter');
  await expect(popup.locator('.find-results').getByText(words.find.noLead)).toBeVisible();
  await expect(popup.getByText(northwindsOwn)).toHaveCount(0);
});

test('the options list both, say which is first, and change it for every open event', async ({
  browserWithExtension,
  page,
  sandbox,
}) => {
  const { optionsPage } = browserWithExtension;
  const { discoveryCall } = sandbox.close.events;
  await connectBoth(browserWithExtension, page, 'noor');
  const rows = optionsPage.locator('.account-row');
  await expect(rows.locator('.account-name bdi')).toHaveText([lakeside, northwind]);
  await expect(rows.first()).toContainText(accountWords.first);
  await expect(rows.first()).toContainText(`Noor Newcomer · ${words.options.connected.keyEnding('noor')}`);
  await expect(optionsPage.getByText('api_sandbox')).toHaveCount(0);
  await page.goto(discoveryCall.url);
  const sidebar = await sidebarOf(page);
  await expect(sidebar.getByRole('button', { name: words.folded.notFound })).toBeVisible();

  await chooseInOptions(optionsPage, northwind);
  await expect(rows.locator('.account-name bdi')).toHaveText([northwind, lakeside]);
  await page.bringToFront();
  await expectMeeting(sidebar, discoveryCall);
});

test('removing one wipes what was kept for it, also by an answer that comes later; the other stays', async ({
  browserWithExtension,
  page,
  sandbox,
}) => {
  const { optionsPage } = browserWithExtension;
  const { weeklySync, renewalReview } = sandbox.close.events;
  await connectBoth(browserWithExtension, page, 'robin');
  // A custom field and an occurrence, for what IndexedDB remembers of an organization.
  await optionsPage.bringToFront();
  await optionsPage.getByRole('checkbox', { name: 'Industry' }).check();
  await page.bringToFront();
  await page.goto(weeklySync.url);
  const sidebar = await sidebarOf(page);
  await expectMeeting(sidebar, weeklySync);
  await expect(sidebar.getByText('Logistics', { exact: true })).toBeVisible();
  const [robins, noors] = await accountIds(optionsPage);
  await expect.poll(() => kept(optionsPage)).toContain(`kept:${robins}:seen:`);
  expect(await kept(optionsPage)).toMatch(/fields:orga_NorthwindSales\w*.*rung:orga_NorthwindSales/);

  const lead = holdNextRequest(sandbox.close, '/lead/');
  await page.goto(renewalReview.url);
  await lead.arrived();
  await optionsPage.bringToFront();
  await optionsPage.getByRole('button', { name: accountWords.removeNamed(northwind) }).click();
  await optionsPage.getByRole('button', { name: accountWords.confirm }).click();
  await expect(optionsPage.locator('.account-row .account-name bdi')).toHaveText([lakeside]);
  lead.release();

  await page.bringToFront();
  const outlook = await sidebarOf(page);
  await expect(outlook.getByRole('button', { name: words.folded.notFound })).toBeVisible();
  // An answer that is kept, so that whatever the late one did is done.
  await expect.poll(() => kept(optionsPage)).toContain(`kept:${noors}:`);
  const left = await kept(optionsPage);
  expect(left).not.toContain(robins);
  expect(left).not.toContain(sandboxKeys.robin);
  expect(left).not.toMatch(/orga_NorthwindSales/);
  expect(left).not.toMatch(northwindsOwn);
  expect(left).toContain(sandboxKeys.noor);
});

async function chooseInOptions(optionsPage: Page, organization: string): Promise<void> {
  await optionsPage.bringToFront();
  await optionsPage.getByRole('button', { name: accountWords.useFirstNamed(organization) }).click();
  await expect(optionsPage.locator('.account-row').first()).toContainText(organization);
}

/** The API key a request came with. */
function keyOf({ headers }: { headers: { authorization?: string | undefined } }): string {
  const encoded = headers.authorization?.replace('Basic ', '') ?? '';
  return Buffer.from(encoded, 'base64').toString('utf8').replace(/:$/, '');
}

async function accountIds(ownPage: Page): Promise<string[]> {
  const reply = await ownPage.evaluate(() => chrome.runtime.sendMessage({ name: 'getAccounts' }));
  return reply.value.map(({ id }: { id: string }) => id);
}

/** From now on everything that any panel is told to show, as one text. */
async function recordStates(ownPage: Page): Promise<() => Promise<string>> {
  const written = await ownPage.evaluateHandle(() => {
    const states: unknown[] = [];
    chrome.storage.session.onChanged.addListener((changes) => {
      for (const [key, { newValue }] of Object.entries(changes)) if (key.startsWith('tab:')) states.push(newValue);
    });
    return states;
  });
  return async () => JSON.stringify(await written.jsonValue());
}

/** Names and values of all that is kept, in `storage.session` and IndexedDB. */
async function kept(ownPage: Page): Promise<string> {
  return ownPage.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('keyval-store'));
    const store = () => database.transaction('keyval').objectStore('keyval');
    const inDatabase = [await done(store().getAllKeys()), await done(store().getAll())];
    database.close();
    return JSON.stringify([inDatabase, await chrome.storage.session.get(null), await chrome.storage.local.get(null)]);
  });
}
