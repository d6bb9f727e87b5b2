import { expect, test } from '../fixtures/connected';
import { gridUrls, placeOnGrid } from '../pages/stand-in';

/** The stand-in pages must do what the real ones do, or the tests on them prove nothing. */

test('Google: one element is the bubble of every event, the address stays', async ({ page, sandbox }) => {
  const { discoveryCall, jointWorkshop } = sandbox.close.events;
  const grid = gridUrls.google;
  placeOnGrid(sandbox, 'google', [discoveryCall, jointWorkshop]);
  const chip = (id: string) => page.locator(`.chip[data-eventid="${id}"]`);
  await page.goto(grid);
  await chip(discoveryCall.linkId).click();
  const bubble = await page.locator('#xDetDlg').elementHandle();
  expect(await bubble?.getAttribute('data-eventid')).toBe(discoveryCall.linkId);

  await chip(jointWorkshop.linkId).click();
  expect(await bubble?.getAttribute('data-eventid')).toBe(jointWorkshop.linkId);
  await page.keyboard.press('Escape');
  await expect(page.locator('#xDetDlg')).not.toBeAttached();

  await page.locator('.chip', { hasText: 'Send the security sheet' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(page.locator('#xDetDlg')).not.toBeAttached();
  await expect(page).toHaveURL(grid);
});

test('Google: the editor comes by the history API, Back leads to the grid', async ({ page, sandbox }) => {
  const { discoveryCall } = sandbox.close.events;
  let loads = 0;
  page.on('load', () => loads++);
  await page.goto('https://calendar.google.com/calendar/u/0/r/week');
  await page.locator(`.chip[data-eventid="${discoveryCall.linkId}"]`).dblclick();
  await expect(page).toHaveURL(discoveryCall.url);
  await expect(page.locator('#xTiIn')).toHaveValue('Discovery call');
  await expect(page.locator('body')).toHaveAttribute('data-viewfamily', 'EVENT_EDIT');
  await page.goBack();
  await expect(page.locator('body')).toHaveAttribute('data-viewfamily', 'EVENT');
  expect(loads).toBe(1);
});

test('Google: a link to the grid opens the bubble without a press', async ({ page, sandbox }) => {
  await page.goto(`https://calendar.google.com/calendar/u/0/r/week?eid=${sandbox.close.events.discoveryCall.linkId}`);
  await expect(page.locator('#xDetDlg')).toContainText('Discovery call');
});

test('Outlook: the card has no id and leaves the address, the whole item has one', async ({ page, sandbox }) => {
  const { renewalReview } = sandbox.close.events;
  const grid = 'https://outlook.office.com/calendar/view/week';
  await page.goto(grid);
  await page.locator(`[data-calitemid="${renewalReview.linkId}"]`).getByRole('button').click();
  const card = page.locator('[data-app-section="CalendarItemPeek"]');
  await expect(card).toContainText('Renewal review');
  expect(await card.evaluate((element) => element.outerHTML)).not.toContain(renewalReview.linkId);
  await expect(page).toHaveURL(grid);
  await page.getByRole('button', { name: 'View event' }).click();
  await expect(page).toHaveURL(renewalReview.url);
  await expect(card).not.toBeAttached();
});

test('locked pages forbid frames and markup, and still work', async ({ page, sandbox }) => {
  sandbox.pages.headers = 'locked';
  await page.goto(sandbox.close.events.discoveryCall.url);
  await expect(page.locator('#xTiIn')).toHaveValue('Discovery call');
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  await expect(page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p>'))).rejects.toThrow(
    /TrustedHTML/,
  );
});

test('churn rewrites thousands of nodes; a hostile page floods and evicts', async ({ page, sandbox }) => {
  Object.assign(sandbox.pages, { churn: true, spam: true, evict: true });
  await page.goto('https://calendar.google.com/calendar/u/0/r/week');
  await expect(page.locator('.churn span')).toHaveCount(3000);
  await expect.poll(() => page.locator('.churn').getAttribute('data-turn')).not.toBe('0');
  const forged = page.evaluate(() => new Promise((got) => addEventListener('message', ({ data }) => got(data.name))));
  expect(await forged).toBe('eventOpened');
  await page.evaluate(() => document.documentElement.append(document.createElement('foreign-element')));
  await expect(page.locator('foreign-element')).not.toBeAttached();
});
