import type { Locator, Page } from '@playwright/test';
import { words } from '../../src/words/words';
import type { Chromium } from '../browsers/chromium';
import type { SandboxEvent } from '../fakes/sample-data-events';
import { people, robin } from '../fakes/sample-data-people';
import type { Sandbox } from '../fakes/sandbox';
import { expect, test } from './connected';
import { headline } from './panel';
import { expectMeeting, type Panel, sidebarHost, sidebarOf } from './sidebar';

const grid = 'https://calendar.google.com/calendar/u/0/r/week';

const field = (panel: Panel): Locator => panel.getByRole('textbox', { name: 'Find in Close', exact: true });
const results = (panel: Panel): Locator => panel.locator('.find-results');

/** The popup over a calendar without an open event. */
async function popupOverGrid(browser: Chromium, page: Page): Promise<Page> {
  await page.goto(grid);
  return browser.popup();
}

async function findIn(panel: Panel, text: string): Promise<void> {
  await field(panel).fill(text);
  await field(panel).press('Enter');
}

/** The searches for meetings by an event's id, as parameters. */
const meetingSearches = ({ close }: Sandbox) =>
  close.requests
    .filter(({ params }) => params.has('provider_calendar_event_id'))
    .map(({ params }) => Object.fromEntries([...params].filter(([name]) => !name.startsWith('_'))));

const byPeople = [
  ['an e-mail', people.ines.email, 'Beta Optics Ltd', people.ines.name],
  ['an e-mail in capitals, with blanks', `  ${people.ines.email.toUpperCase()} `, 'Beta Optics Ltd', people.ines.name],
  ['a contact’s name', people.dana.name, 'Acme Robotics GmbH', people.dana.name],
  ['the beginning of a company', 'cobal', 'Cobalt Logistics', null],
] as const;
for (const [what, text, lead, because] of byPeople) {
  test(`a lead by ${what}`, async ({ browserWithExtension, page, sandbox }) => {
    const popup = await popupOverGrid(browserWithExtension, page);
    await findIn(popup, text);
    const found = results(popup);
    await expect(found.getByText(words.find.leads(1))).toBeVisible();
    const link = found.getByRole('link', { name: lead });
    const id = sandbox.close.data.leads.find(({ name }) => name === lead)?.id;
    await expect(link).toHaveAttribute('href', `https://app.close.com/lead/${id}/`);
    if (because !== null) await expect(found.getByText(because)).toBeVisible();
    const asked = sandbox.close.requests.filter(({ path }) => path === '/api/v1/data/search/');
    expect(asked).toHaveLength(1);
    expect(asked[0]?.body.toLowerCase()).toContain(JSON.stringify(text.trim().toLowerCase()).slice(1, -1));
  });
}

type Links = readonly (readonly [what: string, link: (event: SandboxEvent) => string])[];

const googleLinks: Links = [
  ['the editor', ({ url }) => url],
  ['a published event', ({ linkId }) => `https://calendar.google.com/calendar/event?eid=${linkId}`],
  ['Google’s API', ({ linkId }) => `https://www.google.com/calendar/event?eid=${linkId}`],
  [
    'an invitation, in its sentence',
    ({ linkId }) => `Join us: <https://calendar.google.com/calendar/event?eid=${linkId}>.`,
  ],
  ['an address without its scheme', ({ linkId }) => `calendar.google.com/calendar/event?eid=${linkId}`],
  ['the eid alone', ({ linkId }) => linkId],
  ['the bare id', ({ eventId }) => eventId],
];
const outlookLinks: Links = [
  ['an item', ({ url }) => url],
  ['outlook.live.com', ({ linkId }) => `https://outlook.live.com/calendar/0/item/${encodeURIComponent(linkId)}`],
  [
    'outlook.office365.com, as the API gives it',
    ({ linkId }) =>
      `https://outlook.office365.com/owa/?itemid=${encodeURIComponent(linkId)}&exvsurl=1&path=/calendar/item`,
  ],
  [
    'outlook.cloud.microsoft',
    ({ linkId }) => `https://outlook.cloud.microsoft/calendar/item/${encodeURIComponent(linkId)}`,
  ],
  ['Teams', ({ linkId }) => `https://teams.microsoft.com/l/meeting/details?eventId=${encodeURIComponent(linkId)}`],
  ['the bare id', ({ eventId }) => eventId],
];

for (const [provider, name, links] of [
  ['Google', 'discoveryCall', googleLinks],
  ['Outlook', 'renewalReview', outlookLinks],
] as const) {
  test(`the meeting of a link of ${provider}, pasted: its brief opens, and "Back" leads to the result`, async ({
    browserWithExtension,
    page,
    sandbox,
  }) => {
    test.slow();
    const event = sandbox.close.events[name];
    const popup = await popupOverGrid(browserWithExtension, page);
    for (const [what, link] of links) {
      await test.step(what, async () => {
        sandbox.close.clearRequests();
        await findIn(popup, link(event));
        const result = results(popup).getByRole('button', { name: event.title });
        await expect(result).toContainText(event.leads[0]?.name ?? '');
        expect(meetingSearches(sandbox)).toEqual([{ provider_calendar_event_id: event.eventId }]);
      });
    }
    await results(popup).getByRole('button', { name: event.title }).click();
    await expectMeeting(popup, event);
    await expect(popup.getByText(words.brief.lastActivity)).toBeVisible();
    await popup.getByRole('button', { name: words.panel.back }).click();
    await expect(results(popup).getByRole('button', { name: event.title })).toBeFocused();
  });
}

test('an occurrence by its link, the series by its id, and the range under "More" says which of them', async ({
  browserWithExtension,
  page,
  sandbox,
}) => {
  sandbox.close.settings.recurring = 'series';
  const { weeklySync, weeklySyncLast } = sandbox.close.events;
  const popup = await popupOverGrid(browserWithExtension, page);
  await findIn(popup, weeklySync.url);
  await expect(results(popup).getByText(words.find.meetings(1))).toBeVisible();

  await popup.getByRole('button', { name: words.find.more }).click();
  const hour = 3_600_000;
  await popup.getByLabel(words.find.from, { exact: true }).fill(local(weeklySyncLast.startsAt - hour));
  await popup.getByLabel(words.find.to, { exact: true }).fill(local(weeklySyncLast.startsAt + hour));
  sandbox.close.clearRequests();
  await findIn(popup, weeklySync.seriesId ?? '');
  await expect(results(popup).getByText(words.find.meetings(1))).toBeVisible();
  expect(meetingSearches(sandbox)).toEqual([
    {
      provider_calendar_event_id: weeklySync.seriesId,
      starts_at__gte: utc(weeklySyncLast.startsAt - hour),
      starts_at__lt: utc(weeklySyncLast.startsAt + hour),
    },
  ]);
  await results(popup).getByRole('button', { name: weeklySync.title }).click();
  await expectMeeting(popup, weeklySyncLast);
});

test('every field under "More" reaches Close’s search; hidden ones do not', async ({
  browserWithExtension,
  page,
  sandbox,
}) => {
  const { discoveryCall } = sandbox.close.events;
  const leadId = discoveryCall.leads[0]?.id ?? '';
  const popup = await popupOverGrid(browserWithExtension, page);
  const more = popup.getByRole('button', { name: words.find.more });
  await expect(popup.getByLabel(words.find.calendarId)).toBeHidden();
  await more.click();
  await popup.getByLabel(words.find.calendarId).fill(robin.email);
  await popup.getByLabel(words.find.calendarType).selectOption({ label: words.find.google });
  await popup.getByLabel(words.find.start, { exact: true }).fill(local(discoveryCall.startsAt));
  await popup.getByLabel(words.find.leadId).fill(leadId);
  await findIn(popup, discoveryCall.eventId);
  await expect(results(popup).getByRole('button', { name: discoveryCall.title })).toBeVisible();
  expect(meetingSearches(sandbox)).toEqual([
    {
      provider_calendar_event_id: discoveryCall.eventId,
      provider_calendar_id: robin.email,
      provider_calendar_type: 'google',
      starts_at: utc(discoveryCall.startsAt),
      lead_id: leadId,
    },
  ]);

  // The same with Outlook as the type: Close is asked, and there is none.
  sandbox.close.clearRequests();
  await popup.getByLabel(words.find.calendarType).selectOption({ label: words.find.outlook });
  await findIn(popup, discoveryCall.eventId);
  await expect(results(popup).getByText(words.find.noMeeting)).toBeVisible();
  expect(meetingSearches(sandbox)).toMatchObject([{ provider_calendar_type: 'microsoft' }]);

  sandbox.close.clearRequests();
  await more.click();
  await findIn(popup, discoveryCall.eventId);
  await expect(results(popup).getByRole('button', { name: discoveryCall.title })).toBeVisible();
  expect(meetingSearches(sandbox)).toEqual([{ provider_calendar_event_id: discoveryCall.eventId }]);
});

const nothing = [
  ['an address that nobody has', 'nobody@nowhere.example', words.find.noLead, words.find.noLeadHint],
  ['a name that nobody has', 'Zyxwvut', words.find.noLead, words.find.noLeadHint],
  ['a link that Close has no meeting for', 'teamLunch', words.find.noMeeting, words.find.noMeetingHint],
] as const;
for (const [what, text, title, hint] of nothing) {
  test(`nothing found has its words: ${what}`, async ({ browserWithExtension, page, sandbox }) => {
    const popup = await popupOverGrid(browserWithExtension, page);
    await findIn(popup, text === 'teamLunch' ? sandbox.close.events.teamLunch.url : text);
    await expect(results(popup).getByText(title)).toBeVisible();
    await expect(results(popup).getByText(hint)).toBeVisible();
  });
}

test('an empty field asks nothing and says what it is for', async ({ browserWithExtension, page, sandbox }) => {
  const popup = await popupOverGrid(browserWithExtension, page);
  await expect(popup.getByText(words.today.title, { exact: true })).toBeVisible();
  await findIn(popup, '   ');
  await expect(popup.getByRole('alert').filter({ hasText: words.find.empty })).toBeVisible();
  await expect(field(popup)).toBeFocused();
  expect(sandbox.close.requests.filter(({ path }) => path.includes('search'))).toEqual([]);
});

test('a search that fails says why, and asks again at a click', async ({ browserWithExtension, page, sandbox }) => {
  sandbox.close.setFault('/data/search/', { kind: 'status', status: 500 });
  const popup = await popupOverGrid(browserWithExtension, page);
  await findIn(popup, 'Cobalt');
  await expect(results(popup).getByText(words.failed['close-down'].title)).toBeVisible();
  sandbox.close.clearFaults();
  await results(popup).getByRole('button', { name: words.failed['close-down'].action }).click();
  await expect(results(popup).getByRole('link', { name: 'Cobalt Logistics' })).toBeVisible();
});

test('beside an open event the search is one click away, and "Back" returns to the meeting', async ({
  page,
  sandbox,
}) => {
  const { discoveryCall, renewalReview } = sandbox.close.events;
  await page.goto(discoveryCall.url);
  const sidebar = await sidebarOf(page);
  await expectMeeting(sidebar, discoveryCall);
  await sidebar.getByRole('button', { name: words.panel.search, exact: true }).click();
  await expect(field(sidebar)).toBeFocused();
  await findIn(sidebar, renewalReview.url);
  await results(sidebar).getByRole('button', { name: renewalReview.title }).click();
  await expectMeeting(sidebar, renewalReview);
  const back = sidebar.getByRole('button', { name: words.panel.back });
  await back.click();
  await expect(results(sidebar).getByRole('button', { name: renewalReview.title })).toBeVisible();
  await back.click();
  await expectMeeting(sidebar, discoveryCall);
});

test.describe('"Find in Close" in the menu of a link', () => {
  test('opens the side panel with the result, also from a page that is no calendar', async ({
    browserWithExtension,
    page,
    sandbox,
  }) => {
    const { renewalReview, discoveryCall, teamLunch } = sandbox.close.events;
    await page.route('https://mail.example/', (route) => route.fulfill({ contentType: 'text/html', body: 'Mail' }));
    await page.goto('https://mail.example/');
    await chooseInMenu(browserWithExtension, page, renewalReview.url);
    await expect
      .poll(async () => (await browserWithExtension.contexts()).filter(({ type }) => type === 'SIDE_PANEL'))
      .toHaveLength(1);
    const [panel] = await browserWithExtension.sidePanels(1);
    if (!panel) throw new Error('no side panel');
    await expect(field(panel)).toHaveValue(renewalReview.url);
    await results(panel).getByRole('button', { name: renewalReview.title }).click();
    await expectMeeting(panel, renewalReview);

    // The next one comes to the side panel that is there, over what it shows.
    await chooseInMenu(browserWithExtension, page, discoveryCall.url);
    await expect(results(panel).getByRole('button', { name: discoveryCall.title })).toBeVisible();
    await chooseInMenu(browserWithExtension, page, teamLunch.url);
    await expect(results(panel).getByText(words.find.noMeeting)).toBeVisible();

    await (await browserWithExtension.worker()).evaluate(async () => {
      const { id: windowId = -1 } = await chrome.windows.getLastFocused();
      await chrome.sidePanel.close({ windowId });
    });
    await expect
      .poll(async () => (await browserWithExtension.contexts()).map(({ type }) => type))
      .not.toContain('SIDE_PANEL');
  });

  test('is there', async ({ browserWithExtension }) => {
    const worker = await browserWithExtension.worker();
    // There is no way to list them; a change of an item that is not there is refused.
    const exists = (id: string) =>
      worker.evaluate(
        (item) =>
          chrome.contextMenus.update(item, {}).then(
            () => true,
            () => false,
          ),
        id,
      );
    expect(await exists('find-in-close')).toBe(true);
    expect(await exists('find-elsewhere')).toBe(false);
  });
});

test.describe('keyboard commands', () => {
  test('are known to the browser', async ({ browserWithExtension }) => {
    const commands = await (await browserWithExtension.worker()).evaluate(() => chrome.commands.getAll());
    expect(commands.map(({ name }) => name).sort()).toEqual(['_execute_action', 'open-lead', 'toggle-sidebar']);
  });

  test('"toggle-sidebar" folds the sidebar and unfolds it', async ({ browserWithExtension, page, sandbox }) => {
    await page.goto(sandbox.close.events.discoveryCall.url);
    const sidebar = await sidebarOf(page);
    await expect(headline(sidebar)).toBeVisible();
    await press(browserWithExtension, 'toggle-sidebar');
    await expect(headline(sidebar)).toBeHidden();
    await expect(sidebarHost(page)).toBeVisible();
    await press(browserWithExtension, 'toggle-sidebar');
    await expect(headline(sidebar)).toBeVisible();
  });

  test('"open-lead" opens the lead in Close in a tab of its own', async ({
    browserWithExtension,
    context,
    page,
    sandbox,
  }) => {
    const { discoveryCall } = sandbox.close.events;
    await page.goto(discoveryCall.url);
    await expectMeeting(await sidebarOf(page), discoveryCall);
    const address = `https://app.close.com/lead/${discoveryCall.leads[0]?.id}/`;
    const opened = context.waitForEvent('page');
    await press(browserWithExtension, 'open-lead');
    const lead = await opened;
    // The one reason for which a host that is not ours may be asked.
    await expect.poll(() => sandbox.escapes.splice(0)).toEqual([address]);
    await lead.close();
  });
});

/**
 * The browser's own menu can't be pressed by a test, so its event is dispatched in the worker; within a message that a page
 * of ours sends out of a user's gesture, for the worker opens the side panel only in one, as it has in a real click.
 */
async function chooseInMenu({ worker, optionsPage }: Chromium, page: Page, linkUrl: string): Promise<void> {
  await page.bringToFront();
  const listening = (await worker()).evaluate(
    (link) =>
      new Promise<void>((resolve) => {
        const onMessage = (message: unknown) => {
          if (message !== 'a user’s gesture') return;
          chrome.runtime.onMessage.removeListener(onMessage);
          const { onClicked } = chrome.contextMenus as unknown as { onClicked: Dispatched };
          onClicked.dispatch({ menuItemId: 'find-in-close', linkUrl: link, editable: false, pageUrl: '' }, tab);
          resolve();
        };
        let tab: chrome.tabs.Tab | undefined;
        void chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([front]) => {
          tab = front;
          chrome.runtime.onMessage.addListener(onMessage);
          Object.assign(globalThis, { menuReady: true });
        });
      }),
    linkUrl,
  );
  await expect.poll(async () => (await worker()).evaluate(() => 'menuReady' in globalThis)).toBe(true);
  // Playwright's `evaluate` counts as a gesture.
  await optionsPage.evaluate(() => chrome.runtime.sendMessage('a user’s gesture').catch(() => undefined));
  await listening;
  await (await worker()).evaluate(() => Reflect.deleteProperty(globalThis, 'menuReady'));
}

/** Part of Chromium's events, though not of their documented face. */
type Dispatched = { dispatch(...details: unknown[]): void };

/** The browser takes no key of a test for a command, so its event is dispatched. */
async function press({ worker }: Chromium, command: string): Promise<void> {
  await (await worker()).evaluate((name) => {
    const { onCommand } = chrome.commands as unknown as { onCommand: Dispatched };
    onCommand.dispatch(name);
  }, command);
}

/** As `datetime-local` wants it, in the zone of this machine, which is the browser's too. */
function local(instant: number): string {
  const date = new Date(instant);
  return new Date(instant - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** As Close's parameters have it. */
function utc(instant: number): string {
  return new Date(instant).toISOString().slice(0, 19);
}
