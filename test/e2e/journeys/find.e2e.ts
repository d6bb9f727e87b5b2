import type { Locator, Page } from '@playwright/test';
import { words } from '../../../src/words/words';
import type { Chromium } from '../../browsers/chromium';
import { expect, test } from '../fixtures/connected';
import { headline } from '../pages/panel';
import { expectMeeting, type Panel, sidebarHost, sidebarOf } from '../pages/sidebar';

const field = (panel: Panel): Locator => panel.getByRole('textbox', { name: 'Find in Close', exact: true });
const results = (panel: Panel): Locator => panel.locator('[data-part=find-results]');

test('"Find in Close" in the menu of a link opens the side panel with the result, also from a page that is no calendar', async ({
  browserWithExtension,
  page,
  sandbox,
}) => {
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
  const wrapped = `https://eur03.safelinks.protection.outlook.com/?url=${encodeURIComponent(discoveryCall.url)}&data=05`;
  await chooseInMenu(browserWithExtension, page, wrapped);
  await expect(results(panel).getByRole('button', { name: discoveryCall.title })).toBeVisible();
  await chooseInMenu(browserWithExtension, page, teamLunch.url);
  await expect(results(panel).getByText(words.find.noMeeting)).toBeVisible();

  await worker.evaluate(async () => {
    const { id: windowId = -1 } = await chrome.windows.getLastFocused();
    await chrome.sidePanel.close({ windowId });
  });
  await expect
    .poll(async () => (await browserWithExtension.contexts()).map(({ type }) => type))
    .not.toContain('SIDE_PANEL');
});

test('keyboard commands: the browser knows them, the sidebar collapses and opens, the lead opens in a tab of its own', async ({
  browserWithExtension,
  context,
  page,
  sandbox,
}) => {
  const commands = await (await browserWithExtension.worker()).evaluate(() => chrome.commands.getAll());
  expect(commands.map(({ name }) => name).sort()).toEqual(['_execute_action', 'open-lead', 'toggle-sidebar']);

  const { discoveryCall } = sandbox.close.events;
  await page.goto(discoveryCall.url);
  const sidebar = await sidebarOf(page);
  await expectMeeting(sidebar, discoveryCall);
  await press(browserWithExtension, 'toggle-sidebar');
  await expect(headline(sidebar)).toBeHidden();
  await expect(sidebarHost(page)).toBeVisible();
  await press(browserWithExtension, 'toggle-sidebar');
  await expect(headline(sidebar)).toBeVisible();

  const address = `https://app.close.com/lead/${discoveryCall.leads[0]?.id}/`;
  const opened = context.waitForEvent('page');
  await press(browserWithExtension, 'open-lead');
  const lead = await opened;
  // The one reason for which a host that is not ours may be asked.
  await expect.poll(() => sandbox.escapes.splice(0)).toEqual([address]);
  await lead.close();
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
