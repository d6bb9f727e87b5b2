import type { Page } from '@playwright/test';
import { words } from '../../../src/words/words';
import { expect, test } from '../fixtures/connected';
import { collapsedTab, headline, moveTo } from '../pages/panel';
import { sidebarHost, sidebarOf } from '../pages/sidebar';

const panelWidth = 360;
const tabWidth = 40;

test('opens by itself for a meeting and leaves the calendar’s Save button free at 1280 × 800, stays a tab for an event that isn’t in Close, and is not there while no event is open', async ({
  page,
  sandbox,
}) => {
  const { discoveryCall, teamLunch } = sandbox.close.events;
  const week = 'https://calendar.google.com/calendar/u/0/r/week';
  await page.goto(week);
  await expect(page.locator('.week')).toBeVisible();
  await expect(sidebarHost(page).filter({ visible: true })).toHaveCount(0);
  await page.evaluate((id) => window.standIn.openEditor(id), discoveryCall.linkId);
  const sidebar = await sidebarOf(page);
  await expectFree(page, '#xSaveBu');
  await expect(headline(sidebar)).toBeVisible();
  await expect(collapsedTab(sidebar)).toBeHidden();

  await moveTo(page, teamLunch.url);
  await expectWidth(page, tabWidth);
  await expect(collapsedTab(sidebar)).toHaveAccessibleName(words.collapsed.notFound);
  await expect(headline(sidebar)).toBeHidden();

  // A press tells why, and the next meeting opens by itself again.
  await collapsedTab(sidebar).click();
  await expectWidth(page, panelWidth);
  await expect(headline(sidebar)).toHaveText(words.notFound.title);
  await expect(sidebar.getByText(words.notFound.why['no-contact'])).toBeVisible();
  await moveTo(page, discoveryCall.url);
  await expectWidth(page, panelWidth);
  await moveTo(page, week);
  await expect(sidebarHost(page)).toBeHidden();
});

test('collapsing is remembered for the site: after a load, for the next event, and not elsewhere, where the Save button is free too', async ({
  context,
  page,
  sandbox,
}) => {
  const { discoveryCall, demoCanceled, renewalReview } = sandbox.close.events;
  await page.goto(discoveryCall.url);
  await expectWidth(page, panelWidth);
  await (await sidebarOf(page)).getByRole('button', { name: words.panel.collapse }).click();
  await expectWidth(page, tabWidth);

  await page.reload();
  await expect(collapsedTab(await sidebarOf(page))).toHaveAccessibleName(words.collapsed.found(1));
  await expectWidth(page, tabWidth);
  await moveTo(page, demoCanceled.url);
  await expect(headline(await sidebarOf(page))).toHaveText('Beta Optics Ltd');
  await expectWidth(page, tabWidth);
  const outlook = await context.newPage();
  await outlook.goto(renewalReview.url);
  await expectFree(outlook, 'button[aria-label="Save"]');
  await outlook.close();

  await collapsedTab(await sidebarOf(page)).click();
  await expectWidth(page, panelWidth);
  await page.goto(discoveryCall.url);
  await expectWidth(page, panelWidth);
});

test('below 900 px it is the tab, and follows the window', async ({ page, sandbox }) => {
  await page.setViewportSize({ width: 899, height: 700 });
  await page.goto(sandbox.close.events.discoveryCall.url);
  const sidebar = await sidebarOf(page);
  await expect(headline(sidebar)).toHaveText('Acme Robotics GmbH');
  await expect(collapsedTab(sidebar)).toHaveAccessibleName(words.collapsed.found(1));
  await expectWidth(page, tabWidth);
  await page.setViewportSize({ width: 900, height: 700 });
  await expectWidth(page, panelWidth);
  await expect(headline(sidebar)).toBeVisible();
  await page.setViewportSize({ width: 899, height: 700 });
  await expectWidth(page, tabWidth);

  // Who opens it on a narrow window means it; it stays inside of any.
  await collapsedTab(sidebar).click();
  await expectWidth(page, panelWidth);
  for (const size of [
    { width: 700, height: 400 },
    { width: 320, height: 256 },
  ]) {
    await page.setViewportSize(size);
    await expect.poll(() => inside(page), JSON.stringify(size)).toBe(true);
    await expect(headline(sidebar)).toBeVisible();
  }
});

/** The sidebar lies beside the calendar's own button, which can be pressed. */
async function expectFree(page: Page, save: string): Promise<void> {
  await expectWidth(page, panelWidth);
  const [panel, button] = await Promise.all([sidebarHost(page).boundingBox(), page.locator(save).boundingBox()]);
  if (!panel || !button) throw new Error('Both must be on the page.');
  const apart =
    button.x + button.width <= panel.x || button.y + button.height <= panel.y || button.y >= panel.y + panel.height;
  expect(apart, JSON.stringify({ panel, button })).toBe(true);
  await page.locator(save).click({ trial: true });
}

async function expectWidth(page: Page, width: number) {
  await expect.poll(async () => (await sidebarHost(page).boundingBox())?.width ?? 0).toBe(width);
}

/** The whole sidebar is in the window. */
async function inside(page: Page): Promise<boolean> {
  const box = await sidebarHost(page).boundingBox();
  const window = page.viewportSize();
  if (!box || !window) return false;
  return box.x >= 0 && box.y >= 0 && box.x + box.width <= window.width && box.y + box.height <= window.height;
}
