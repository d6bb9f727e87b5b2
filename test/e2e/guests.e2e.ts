import type { Frame, Page } from '@playwright/test';
import type { PanelFailure } from '../../src/lookup/panel-state';
import { words } from '../../src/words/words';
import { encodeEid, googleInstanceId } from '../fakes/calendar-ids';
import { type Fault, faults } from '../fakes/close-server-fault';
import type { SandboxEvent } from '../fakes/sample-data-events';
import { people as contacts, robin } from '../fakes/sample-data-people';
import type { Sandbox } from '../fakes/sandbox';
import { expect, test } from './connected';
import { contentWorld } from './content-world';
import { rowOf, sectionOf } from './sections';
import { expectTitle, type Panel, sidebarOf } from './sidebar';
import { gridUrls, openBubble, placeOnGrid } from './stand-in';

const { guests, find, panel: panelWords } = words;
const dataSearch = '/api/v1/data/search/';
const contactSearch = '/data/search/';

test('nothing is read from the page and nothing is asked before the click', async ({ page, sandbox }) => {
  const { teamLunch } = sandbox.close.events;
  invite(sandbox, teamLunch, [contacts.dana.email]);
  await page.goto(teamLunch.url);
  const heard = await hearContentScript(page);
  const sidebar = await openFolded(page);
  await expect(sectionOf(sidebar, guests.title)).toContainText(guests.text);
  await expect(sectionOf(sidebar, guests.title).getByRole('listitem')).toHaveCount(0);
  expect(await heard()).not.toContain('readGuests');
  expect(paths(sandbox)).not.toContain(dataSearch);

  await lookUp(sidebar);
  await expect(rowOf(sectionOf(sidebar, guests.title), 'Dana Doe')).toBeVisible();
  expect((await heard()).filter((name) => name === 'readGuests')).toEqual(['readGuests']);
  expect(paths(sandbox).filter((path) => path === dataSearch)).toEqual([dataSearch]);
});

test('Google’s bubble, one address: the contact with title and lead, and a probable match that opens', async ({
  page,
  sandbox,
}) => {
  const { teamLunch, discoveryCall } = sandbox.close.events;
  placeOnGrid(sandbox, 'google', [teamLunch, discoveryCall]);
  invite(sandbox, teamLunch, [contacts.dana.email]);
  await page.goto(gridUrls.google);
  await openBubble(page, teamLunch);
  const sidebar = await openFolded(page);
  await lookUp(sidebar);

  const section = sectionOf(sidebar, guests.title);
  const dana = rowOf(section, 'Dana Doe');
  await expect(dana).toContainText(contacts.dana.email);
  await expect(dana).toContainText(guests.titledContactOf('CTO', 'Acme Robotics GmbH'));
  await expect(dana.getByRole('link', { name: guests.openLead('Acme Robotics GmbH') })).toHaveAttribute(
    'href',
    `https://app.close.com/lead/${discoveryCall.leads[0]?.id}/`,
  );
  await expect(sidebar.getByRole('status')).toHaveText(guests.found(1, 1));

  const probable = sectionOf(sidebar, guests.probable).getByRole('button', { name: discoveryCall.title });
  await expect(probable).toContainText(guests.sameGuests);
  await probable.click();
  await expect(sidebar.locator('.back-bar')).toContainText(panelWords.cameFrom.probable);
  await expect(sidebar.getByRole('heading', { level: 2, name: discoveryCall.title, exact: true })).toBeVisible();
  await expect(sidebar.getByRole('heading', { level: 1, name: 'Acme Robotics GmbH', exact: true })).toBeVisible();
  await expect(sectionOf(sidebar, words.brief.opportunities)).toContainText('$12,345 annually');

  await sidebar.getByRole('button', { name: panelWords.back, exact: true }).click();
  await expectTitle(sidebar, words.notFound.title);
  await expect(dana).toBeVisible();
  await expect(probable).toBeFocused();
});

test('Google’s editor, ten addresses: four of them in Close, the rest not; a match at the same time', async ({
  page,
  sandbox,
}) => {
  const { discoveryCall, teamLunch } = sandbox.close.events;
  const eventId = googleInstanceId('0u1n2k3n4o5w6n7', discoveryCall.startsAt);
  const linkId = encodeEid(eventId, teamLunch.calendarId);
  const known = Object.values(contacts);
  const unknown = Array.from({ length: 6 }, (_, index) => `guest${index}@nobody.example`);
  const [event] = sandbox.pages.events.google;
  if (!event) throw new Error('The page has no event.');
  sandbox.pages.events.google.push({ ...event, id: linkId, guests: [...unknown, ...known.map(({ email }) => email)] });
  await page.goto(`https://calendar.google.com/calendar/u/0/r/eventedit/${linkId}`);
  const sidebar = await openFolded(page);
  await lookUp(sidebar);

  const section = sectionOf(sidebar, guests.title);
  await expect(sidebar.getByRole('status')).toHaveText(guests.found(4, 10));
  await section.getByRole('button', { name: words.people.more(4) }).click();
  await expect(section.getByRole('listitem')).toHaveCount(10);
  for (const { name, email } of known) await expect(rowOf(section, name)).toContainText(email);
  for (const email of unknown) await expect(rowOf(section, email)).toContainText(guests.notInClose);
  // Those of the lead with the most guests first, those nobody knows last.
  await expect(section.locator('.person-name').first()).toHaveText('Dana Doe');
  await expect(section.locator('.person-name').last()).toHaveText('guest5@nobody.example');
  await expect(sectionOf(sidebar, guests.probable).getByRole('button', { name: discoveryCall.title })).toContainText(
    guests.sameStart,
  );
});

for (const place of ['card', 'form'] as const) {
  test(`Outlook’s ${place}`, async ({ page, sandbox }) => {
    const { renewalReview } = sandbox.close.events;
    sandbox.close.settings.microsoft = 'ical';
    placeOnGrid(sandbox, 'outlook', [renewalReview]);
    await page.goto(place === 'card' ? gridUrls.outlook : renewalReview.url);
    if (place === 'card') await page.locator(`[data-calitemid="${renewalReview.linkId}"]`).getByRole('button').click();
    const sidebar = await openFolded(page);
    await lookUp(sidebar);
    const section = sectionOf(sidebar, guests.title);
    await expect(rowOf(section, contacts.ines.name)).toContainText(guests.titledContactOf('CTO', 'Beta Optics Ltd'));
    await expect(rowOf(section, robin.email)).toContainText(guests.notInClose);
    await expect(section.getByRole('listitem')).toHaveCount(2);
  });
}

test('dozens of guests that Close does not know: each says so, and no match is claimed', async ({ page, sandbox }) => {
  const { teamLunch } = sandbox.close.events;
  invite(
    sandbox,
    teamLunch,
    Array.from({ length: 48 }, (_, index) => `stranger.${index}@nobody.example`),
  );
  await page.goto(teamLunch.url);
  const sidebar = await openFolded(page);
  await lookUp(sidebar);
  const section = sectionOf(sidebar, guests.title);
  await section.getByRole('button', { name: words.people.more(42) }).click();
  await expect(section.getByText(guests.notInClose, { exact: true })).toHaveCount(48);
  await expect(sectionOf(sidebar, guests.probable)).toHaveCount(0);
  await expect(sidebar.getByRole('status')).toHaveText(guests.found(0, 48));
  expect(paths(sandbox).filter((path) => path === dataSearch)).toHaveLength(1);
});

test('an event without guests says so', async ({ page, sandbox }) => {
  await page.goto(sandbox.close.events.teamLunch.url);
  const sidebar = await openFolded(page);
  await lookUp(sidebar);
  await expect(sectionOf(sidebar, guests.title)).toContainText(guests.nobody);
  expect(paths(sandbox)).not.toContain(dataSearch);
});

const refusals: readonly { answer: string; fault: Fault; reason: PanelFailure['reason'] }[] = [
  { answer: '403', fault: faults.notAllowed, reason: 'not-allowed' },
  { answer: '401, while the key itself is fine', fault: faults.keyRejected, reason: 'not-allowed' },
  { answer: '500', fault: { kind: 'status', status: 500 }, reason: 'close-down' },
  { answer: 'a broken connection', fault: { kind: 'reset' }, reason: 'unreachable' },
  { answer: 'half of the JSON', fault: { kind: 'truncated' }, reason: 'cut-off' },
];

for (const { answer, fault, reason } of refusals) {
  test(`a look-up that meets ${answer} says so, and can be tried again`, async ({ page, sandbox }) => {
    const { teamLunch } = sandbox.close.events;
    invite(sandbox, teamLunch, [contacts.dana.email]);
    sandbox.close.setFault(contactSearch, fault);
    await page.goto(teamLunch.url);
    const sidebar = await openFolded(page);
    await lookUp(sidebar);
    const { title, text, action } = words.failed[reason];
    const section = sectionOf(sidebar, guests.title);
    for (const said of [title, text]) await expect(section.getByText(said, { exact: true })).toBeVisible();
    await expect(sidebar.getByRole('status')).toHaveText(title);

    sandbox.close.clearFaults();
    await section.getByRole('button', { name: action }).click();
    await expect(rowOf(section, 'Dana Doe')).toBeVisible();

    sandbox.close.setFault(contactSearch, fault);
    await type(sidebar, contacts.dana.email);
    const search = sidebar.getByRole('search');
    for (const said of [title, text]) await expect(search.getByText(said, { exact: true })).toBeVisible();
  });
}

test.describe('"Find in Close", by hand', () => {
  const typed: readonly (readonly [what: string, text: string, lead: string])[] = [
    ['an address', contacts.dana.email, 'Acme Robotics GmbH'],
    ['an address as a mail program writes it', `Dana Doe <${contacts.dana.email}>`, 'Acme Robotics GmbH'],
    ['a name', 'Mikael', 'Acme Robotics GmbH'],
    ['a company', 'Cobalt', 'Cobalt Logistics'],
  ];
  for (const [what, text, lead] of typed) {
    test(`${what} finds the lead`, async ({ page, sandbox }) => {
      await page.goto(sandbox.close.events.teamLunch.url);
      const sidebar = await openFolded(page);
      await type(sidebar, text);
      await expect(sidebar.getByRole('search').getByRole('link', { name: lead })).toHaveAttribute(
        'href',
        /^https:\/\/app\.close\.com\/lead\/lead_\w+\/$/,
      );
      await expect(sidebar.getByRole('search')).toContainText(find.leads(1));
    });
  }

  test('what no lead has says so; nothing typed asks nothing', async ({ page, sandbox }) => {
    await page.goto(sandbox.close.events.teamLunch.url);
    const sidebar = await openFolded(page);
    await type(sidebar, 'nobody@nowhere.example');
    await expect(sidebar.getByRole('search')).toContainText(find.noLead);
    sandbox.close.clearRequests();
    await type(sidebar, '  ');
    await expect(sidebar.getByRole('search').getByRole('alert')).toHaveText(find.empty);
    expect(paths(sandbox)).toEqual([]);
  });

  test('a pasted calendar link finds the meeting, which opens; Back returns to the results', async ({
    page,
    sandbox,
  }) => {
    const { teamLunch, discoveryCall } = sandbox.close.events;
    await page.goto(teamLunch.url);
    const sidebar = await openFolded(page);
    await type(sidebar, discoveryCall.url);
    const found = sidebar.getByRole('search').getByRole('button', { name: discoveryCall.title });
    await found.click();
    await expect(sidebar.locator('.back-bar')).toContainText(panelWords.cameFrom.search);
    await expect(sidebar.getByRole('heading', { level: 1, name: 'Acme Robotics GmbH', exact: true })).toBeVisible();
    await sidebar.getByRole('button', { name: panelWords.back, exact: true }).click();
    await expect(found).toBeVisible();
    await expect(sidebar.getByRole('textbox', { name: find.label })).toHaveValue(discoveryCall.url);
  });
});

/** For what Close does not have the sidebar stays a tab. */
async function openFolded(page: Page): Promise<Frame> {
  const sidebar = await sidebarOf(page);
  await sidebar.getByRole('button', { name: words.folded.notFound }).click();
  await expectTitle(sidebar, words.notFound.title);
  return sidebar;
}

async function lookUp(panel: Panel): Promise<void> {
  await panel.getByRole('button', { name: guests.look }).click();
}

async function type(panel: Panel, text: string): Promise<void> {
  const field = panel.getByRole('textbox', { name: find.label });
  await field.fill(text);
  await field.press('Enter');
}

/** The page shows these guests on the event; Close knows nothing of it. */
function invite({ pages }: Sandbox, { linkId }: SandboxEvent, emails: readonly string[]): void {
  for (const event of pages.events.google) if (event.id === linkId) event.guests = [...emails];
}

function paths({ close }: Sandbox): string[] {
  return close.requests.map(({ path }) => path);
}

declare global {
  var heardMessages: unknown[] | undefined;
}

/** The names of all messages that come to the content script from now on. */
async function hearContentScript(page: Page): Promise<() => Promise<unknown[]>> {
  const inContent = await contentWorld(page);
  await inContent(() => {
    const heard: unknown[] = [];
    globalThis.heardMessages = heard;
    chrome.runtime.onMessage.addListener((message) => {
      heard.push(message.name);
    });
  });
  return () => inContent(() => globalThis.heardMessages ?? []);
}
