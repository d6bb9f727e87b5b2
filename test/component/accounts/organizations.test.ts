import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { words } from '../../../src/words/words';
import type { RecordedRequest } from '../../fakes/close-server/request';
import { sandboxKeys } from '../../fakes/sample-data/organization';
import { accountRows, chooseInOptions, enterKey } from '../pages/options';
import { expectCount, expectMeeting, expectTexts, expectTitle, find } from '../pages/panel';
import { kept, recordStates } from '../stored';
import { createWorld, type World } from '../world';

const grid = 'https://calendar.google.com/calendar/u/0/r/week';
const northwind = 'Northwind Sales';
const lakeside = 'Lakeside Partners';
const { accounts: accountWords } = words.options;

/** What only Northwind's leads and meetings say. */
const northwindsOwn = /Acme|Beta Optics|Cobalt|Dana|Discovery call|Renewal review|\$12,345/;

const menu = () => page.getByRole('combobox', { name: words.panel.organization, exact: true });

/** A panel with both organizations; Northwind is asked. */
async function openWithBoth(place: 'sidebar' | 'popup' = 'sidebar'): Promise<World> {
  const world = createWorld();
  await world.open(grid, { place, apiKey: sandboxKeys.noor });
  await world.host.connect(sandboxKeys.robin);
  await expectCount(menu().getByRole('option'), 2);
  // The popup asks for the day: the next search is the test's.
  if (place === 'popup') await expect.element(page.getByRole('region', { name: words.wrapUp.region })).toBeVisible();
  world.close.clearRequests();
  return world;
}

test('the header names the organization and changes it; each shows its own and asks with its own key', async () => {
  const world = await openWithBoth();
  const { close } = world;
  const { discoveryCall } = close.events;
  await world.host.goTo(discoveryCall.url);
  await expectMeeting(discoveryCall);
  await expectTexts(menu().getByRole('option'), [northwind, lakeside]);
  await expect.element(menu()).toHaveDisplayValue(northwind);

  // The last that is asked for the panel.
  await expect.element(page.getByRole('option', { name: 'No show' })).toBeInTheDocument();
  await expect.element(page.getSection(words.story.sinceThen)).toHaveAttribute('aria-busy', 'false');
  close.clearRequests();
  await menu().selectOptions(lakeside);
  await expectTitle(words.notFound.title);
  await expect.element(menu()).toHaveDisplayValue(lakeside);
  await expectCount(page.getByText(northwindsOwn), 0);
  expect(new Set(close.requests.map(keyOf))).toEqual(new Set([sandboxKeys.noor]));

  // Found nothing: the other organization is offered by its name.
  close.clearRequests();
  await page.getByRole('button', { name: words.notFound.searchIn(northwind) }).click();
  await expectMeeting(discoveryCall);
  await expect.element(menu()).toHaveDisplayValue(northwind);
  // What was seen a moment ago is its own still, and is not asked for again.
  expect(close.requests.filter((request) => keyOf(request) === sandboxKeys.noor)).toEqual([]);
});

const moments = [
  ['the search', '/activity/meeting/'],
  ['the lead', '/lead/'],
  ['the last activity', '/activity/?'],
] as const;
test.for(moments)(
  'the organization is changed while Close is asked for %s: the old one’s answer never shows',
  async ([, path]) => {
    const world = await openWithBoth();
    const { discoveryCall, teamLunch } = world.close.events;
    const request = world.network.hold([path], { next: true });
    await world.host.goTo(discoveryCall.url);
    await expect.poll(request.waiting).toBe(1);

    const told = recordStates(world);
    await chooseInOptions(world, lakeside);
    request.release();
    // What was under way has been dealt with when a question that was put after it is answered.
    await expect.poll(told).toContain(lakeside);
    await world.host.goTo(teamLunch.url);
    await expect.poll(told).toContain(`"eventId":"${teamLunch.eventId}"`);
    await expectTitle(words.notFound.title);
    await world.host.goTo(discoveryCall.url);
    await expectTitle(words.notFound.title);
    await expectCount(page.getByText(northwindsOwn), 0);
    const after = told().split(lakeside).slice(1).join('');
    expect(after).not.toMatch(northwindsOwn);
  },
);

test('the day belongs to the organization too, also with a worker that has to wake for the change', async () => {
  const world = await openWithBoth('popup');
  await expect
    .element(page.getByRole('listitem').filter({ hasText: world.close.events.discoveryCall.title }))
    .toBeVisible();
  // The last that is asked for it: what a worker is stopped at is asked once more.
  await expect.element(page.getByRole('option', { name: 'No show' }).first()).toBeInTheDocument();
  world.stopWorker();
  world.close.clearRequests();
  await menu().selectOptions(lakeside);
  await expect.element(page.getByText(words.today.none)).toBeVisible();
  await expectCount(page.getByText(northwindsOwn), 0);
  expect(new Set(world.close.requests.map(keyOf))).toEqual(new Set([sandboxKeys.noor]));
});

test('a meeting that was opened, and what was found, go with the organization', async () => {
  const world = await openWithBoth('popup');
  const { discoveryCall } = world.close.events;
  await page.getByRole('button', { name: discoveryCall.title }).click();
  await expectMeeting(discoveryCall);
  await menu().selectOptions(lakeside);
  await expect.element(page.getByText(words.today.none)).toBeVisible();
  await expectCount(page.getByText(northwindsOwn), 0);

  await menu().selectOptions(northwind);
  const search = world.network.hold(['/data/search/'], { next: true });
  await find('Cobalt');
  await expect.poll(search.waiting).toBe(1);
  await menu().selectOptions(lakeside);
  await expect.element(page.getByText(words.today.none)).toBeVisible();
  search.release();
  await find('Zyx');
  await expect.element(page.getPart('find-results').getByText(words.find.noLead)).toBeVisible();
  await expectCount(page.getByText(northwindsOwn), 0);
});

test('what is on screen goes in the moment of the change, before the worker has answered', async () => {
  const world = await openWithBoth('popup');
  const { discoveryCall } = world.close.events;
  await page.getByRole('button', { name: discoveryCall.title }).click();
  await expectMeeting(discoveryCall);
  const answers = holdWorker();
  await menu().selectOptions(lakeside);
  await expect.element(menu()).toHaveDisplayValue(lakeside);
  await expectCount(page.getByText(northwindsOwn), 0);
  answers.release();
  await expect.element(page.getByText(words.today.none)).toBeVisible();
});

test('the options list both, say which is first, and change it for the event that is open', async () => {
  const world = createWorld();
  const { discoveryCall } = world.close.events;
  await world.open(discoveryCall);
  await enterKey(world, sandboxKeys.noor);
  await expectCount(accountRows(), 2);
  await expectTexts(accountRows(), [new RegExp(`^${lakeside}`), new RegExp(`^${northwind}`)]);
  await expect.element(accountRows().first()).toHaveTextContent(accountWords.first);
  await expect
    .element(accountRows().first())
    .toHaveTextContent(`Noor Newcomer · ${words.options.connected.keyEnding('noor')}`);
  await expectCount(page.getByText('api_sandbox'), 0);
  await world.closeOptions();
  await expectTitle(words.notFound.title);

  await chooseInOptions(world, northwind);
  await expectMeeting(discoveryCall);
});

test('removing one wipes what was kept for it, also by an answer that comes later; the other stays', async () => {
  const world = await openWithBoth();
  const { weeklySync, renewalReview } = world.close.events;
  const [robins, noors] = (await world.host.send('getAccounts')).map(({ id }) => id);
  // A custom field and an occurrence, for what IndexedDB remembers of an organization.
  await world.openOptions('notes');
  await page.getByRole('checkbox', { name: 'Industry' }).click();
  await expect.element(page.getByText(words.options.fields.saved, { exact: true })).toBeVisible();
  await world.closeOptions();
  await world.host.goTo(weeklySync.url);
  await expectMeeting(weeklySync);
  await expect.element(page.getByRole('combobox', { name: 'Industry' })).toHaveDisplayValue('Logistics');
  await expect.poll(() => kept(world)).toContain(`cache:${robins}:seen:`);
  expect(await kept(world)).toMatch(
    /\["orga_NorthwindSales\w*","chosen-fields"\],\["orga_NorthwindSales\w*","preferred-strategy:google"\]/,
  );

  const lead = world.network.hold(['/lead/'], { next: true });
  await world.host.goTo(renewalReview.url);
  await expect.poll(lead.waiting).toBe(1);
  await world.openOptions();
  await page.getByRole('button', { name: accountWords.removeNamed(northwind) }).click();
  await page.getByRole('button', { name: accountWords.confirm }).click();
  await expectTexts(accountRows(), [new RegExp(`^${lakeside}`)]);
  lead.release();
  await world.closeOptions();

  await expectTitle(words.notFound.title);
  // An answer that is kept, so that whatever the late one did is done.
  await expect.poll(() => kept(world)).toContain(`cache:${noors}:`);
  const left = await kept(world);
  expect(left).not.toContain(robins);
  expect(left).not.toContain(sandboxKeys.robin);
  expect(left).not.toMatch(/orga_NorthwindSales/);
  expect(left).not.toMatch(northwindsOwn);
  expect(left).toContain(sandboxKeys.noor);
});

/** Messages to the worker wait from now on. */
function holdWorker(): { release(): void } {
  const { runtime } = chrome;
  const send = runtime.sendMessage;
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  Object.assign(runtime, { sendMessage: (message: unknown) => released.then(() => send(message)) });
  return {
    release() {
      Object.assign(runtime, { sendMessage: send });
      release();
    },
  };
}

/** The API key a request came with. */
function keyOf({ headers }: RecordedRequest): string {
  return atob(headers.authorization?.replace('Basic ', '') ?? '').replace(/:$/, '');
}
