import type { Page } from '@playwright/test';
import { words } from '../../../src/words/words';
import type { Chromium } from '../../browsers/chromium';
import { sandboxKeys } from '../../fakes/sample-data/organization';
import { connect, expect, test } from '../fixtures/connected';
import { headline, moveTo } from '../pages/panel';
import { expectMeeting, type Panel, sidebarHost, sidebarOf } from '../pages/sidebar';
import { gridUrls } from '../pages/stand-in';
import { expectOutcomes } from '../pages/writing';

const dockButton = (panel: Panel) => panel.getByRole('button', { name: 'Dock', exact: true });

/** The only side panel there is. */
async function sidePanelOf(browser: Chromium): Promise<Page> {
  const [panel] = await browser.sidePanels(1);
  if (!panel) throw new Error('no side panel');
  return panel;
}

/** The window of the first tab at this address. */
async function windowOf(browser: Chromium, url: string): Promise<number> {
  const tabs = await (await browser.worker()).evaluate((start) => chrome.tabs.query({ url: `${start}*` }), url);
  return tabs[0]?.windowId ?? -1;
}

/** As the user does by the side panel's own cross. */
async function closeSidePanel(browser: Chromium, windowId: number): Promise<void> {
  await (await browser.worker()).evaluate((id) => chrome.sidePanel.close({ windowId: id }), windowId);
}

const ofType = (browser: Chromium, type: string) => async () =>
  (await browser.contexts()).filter((context) => context.type === type);

test('"Dock" in the sidebar opens the browser’s side panel, and the sidebar steps back until it closes; "Dock" in the popup opens it too, and the popup goes', async ({
  browserWithExtension,
  page,
  sandbox,
}) => {
  const { discoveryCall, renewalReview } = sandbox.close.events;
  await page.goto(discoveryCall.url);
  const sidebar = await sidebarOf(page);
  await expectMeeting(sidebar, discoveryCall);
  await expect(sidebarHost(page)).toBeVisible();
  // What can be chosen is asked for last.
  await expectOutcomes(sidebar);
  sandbox.close.clearRequests();

  await dockButton(sidebar).click();
  await expect.poll(ofType(browserWithExtension, 'SIDE_PANEL')).toHaveLength(1);
  expect(await ofType(browserWithExtension, 'SIDE_PANEL')()).toMatchObject([{ path: 'src/sidepanel/index.html' }]);
  const panel = await sidePanelOf(browserWithExtension);
  await expectMeeting(panel, discoveryCall);
  // It is the side panel, so it offers no other, and it has nothing to collapse to.
  await expect(dockButton(panel)).toHaveCount(0);
  await expect(panel.getByRole('button', { name: words.panel.collapse })).toHaveCount(0);
  await expect(sidebarHost(page)).toBeHidden();
  // The same event beside the same tab is nothing new to ask.
  expect(sandbox.close.requests).toEqual([]);

  await closeSidePanel(browserWithExtension, await windowOf(browserWithExtension, discoveryCall.url));
  await expect.poll(ofType(browserWithExtension, 'SIDE_PANEL')).toEqual([]);
  await expect(sidebarHost(page)).toBeVisible();
  await expectMeeting(sidebar, discoveryCall);

  await page.goto(renewalReview.url);
  await expectMeeting(await sidebarOf(page), renewalReview);
  const popup = await browserWithExtension.popup();
  await expectMeeting(popup, renewalReview);
  expect(await ofType(browserWithExtension, 'POPUP')()).toMatchObject([{ path: 'src/popup/index.html' }]);

  await dockButton(popup).click();
  await expect.poll(ofType(browserWithExtension, 'SIDE_PANEL')).toHaveLength(1);
  await expect.poll(ofType(browserWithExtension, 'POPUP')).toEqual([]);
  await expectMeeting(await sidePanelOf(browserWithExtension), renewalReview);
  await expect(sidebarHost(page)).toBeHidden();
});

test('a side panel follows the events and the tabs of its window', async ({
  browserWithExtension,
  context,
  page,
  sandbox,
}) => {
  const { discoveryCall, renewalReview, teamLunch, demoCanceled } = sandbox.close.events;
  await page.goto(discoveryCall.url);
  await dockButton(await sidebarOf(page)).click();
  const panel = await sidePanelOf(browserWithExtension);
  await expectMeeting(panel, discoveryCall);

  await moveTo(page, demoCanceled.url);
  await expectMeeting(panel, demoCanceled);

  const outlook = await context.newPage();
  await outlook.goto(renewalReview.url);
  await expectMeeting(panel, renewalReview);
  await expect(sidebarHost(outlook)).toBeHidden();

  // What happens in a tab behind changes nothing.
  await moveTo(page, teamLunch.url);
  await expect
    .poll(() => sandbox.close.requests.some(({ params }) => params.has('provider_calendar_event_id')))
    .toBe(true);
  await expectMeeting(panel, renewalReview);

  await page.bringToFront();
  await expect(headline(panel)).toHaveText(words.notFound.title);
  await outlook.bringToFront();
  await expectMeeting(panel, renewalReview);
  await browserWithExtension.optionsPage.bringToFront();
  await expect(headline(panel)).toHaveText(words.noEvent['not-a-calendar'].title);
});

test('two windows: each side panel shows its own, and closing one leaves the other', async ({
  browserWithExtension,
  context,
  page,
  sandbox,
}) => {
  const { discoveryCall, renewalReview, demoCanceled } = sandbox.close.events;
  await page.goto(discoveryCall.url);
  await dockButton(await sidebarOf(page)).click();
  await expect.poll(ofType(browserWithExtension, 'SIDE_PANEL')).toHaveLength(1);

  const opened = context.waitForEvent('page');
  const worker = await browserWithExtension.worker();
  await worker.evaluate((url) => chrome.windows.create({ url }), renewalReview.url);
  const other = await opened;
  const otherSidebar = await sidebarOf(other);
  // The first window's side panel is none of this window's.
  await expect(sidebarHost(other)).toBeVisible();
  await dockButton(otherSidebar).click();
  await expect.poll(ofType(browserWithExtension, 'SIDE_PANEL')).toHaveLength(2);

  const panels = await browserWithExtension.sidePanels(2);
  const numbers = await Promise.all(
    panels.map((panel) => panel.evaluate(async () => (await chrome.windows.getCurrent()).id)),
  );
  const pageWindow = await windowOf(browserWithExtension, discoveryCall.url);
  const first = panels[numbers.indexOf(pageWindow)];
  const second = panels.find((panel) => panel !== first);
  if (!first || !second) throw new Error('Both side panels say that they are of one window.');
  await expectMeeting(first, discoveryCall);
  await expectMeeting(second, renewalReview);

  await moveTo(page, demoCanceled.url);
  await expectMeeting(first, demoCanceled);
  await expectMeeting(second, renewalReview);

  // "Find in Close" is for the window it was chosen in, whichever panel is faster.
  const field = (panel: Page) => panel.getByRole('textbox', { name: words.find.label, exact: true });
  const otherWindow = await windowOf(browserWithExtension, renewalReview.url);
  for (const [windowId, panel, link] of [
    [otherWindow, second, discoveryCall.url],
    [pageWindow, first, renewalReview.url],
    [otherWindow, second, demoCanceled.url],
    [pageWindow, first, discoveryCall.url],
  ] as const) {
    await worker.evaluate(
      ({ link, windowId }) => {
        const { onClicked } = chrome.contextMenus as unknown as {
          onClicked: { dispatch(...details: unknown[]): void };
        };
        onClicked.dispatch({ menuItemId: 'find-in-close', linkUrl: link }, { windowId });
      },
      { link, windowId },
    );
    await expect(field(panel)).toHaveValue(link);
  }

  await closeSidePanel(browserWithExtension, pageWindow);
  await expect(sidebarHost(page)).toBeVisible();
  await expectMeeting(await sidebarOf(page), demoCanceled);
  await expect(sidebarHost(other)).toBeHidden();
  // The connection that saw both panels ended with the first of them.
  const [left] = await browserWithExtension.sidePanels(1);
  if (!left) throw new Error('The other side panel has closed too.');
  await left.getByRole('button', { name: words.panel.back }).click();
  await expectMeeting(left, renewalReview);
});

test('a side panel that nobody looks at learns at once that another organization is asked', async ({
  browserWithExtension,
  page,
  sandbox,
}) => {
  const { discoveryCall } = sandbox.close.events;
  await page.goto(discoveryCall.url);
  await dockButton(await sidebarOf(page)).click();
  const panel = await sidePanelOf(browserWithExtension);
  await expectMeeting(panel, discoveryCall);
  await moveTo(page, gridUrls.google);
  await expect(panel.getByRole('listitem').filter({ hasText: discoveryCall.title })).toBeVisible();
  const { optionsPage } = browserWithExtension;
  await optionsPage.getByRole('button', { name: words.options.accounts.add }).click();
  await connect(browserWithExtension, sandboxKeys.noor);
  await expect(panel.getByRole('combobox', { name: words.panel.organization, exact: true })).toHaveText(/Lakeside/);
  await expect(panel.getByText(words.today.none)).toBeVisible();
});

test('a window that has no side panel offers none: one that the page opened as a popup', async ({
  context,
  page,
  sandbox,
}) => {
  const { discoveryCall } = sandbox.close.events;
  await page.goto(discoveryCall.url);
  const normal = await sidebarOf(page);
  await expectMeeting(normal, discoveryCall);
  await expect(dockButton(normal)).toBeVisible();

  const opened = context.waitForEvent('page');
  await page.evaluate((url) => void window.open(url, 'apart', 'popup,width=900,height=700'), discoveryCall.url);
  const apart = await sidebarOf(await opened);
  await expectMeeting(apart, discoveryCall);
  await expect(apart.getByRole('button', { name: words.panel.settings })).toBeVisible();
  await expect(dockButton(apart)).toHaveCount(0);
});
