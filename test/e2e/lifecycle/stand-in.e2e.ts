import { expect, test } from '../fixtures/connected';
import { gridUrls, placeOnGrid } from '../pages/stand-in';

/** The stand-in pages must do what the real ones do, or the tests on them prove nothing. */

test('Google: one element is the bubble of every event, the address stays; the editor comes by the history API; a link opens the bubble without a press', async ({
  page,
  sandbox,
}) => {
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
  await page.keyboard.press('Escape');

  let loads = 0;
  page.on('load', () => loads++);
  await chip(discoveryCall.linkId).dblclick();
  await expect(page).toHaveURL(discoveryCall.url);
  await expect(page.locator('#xTiIn')).toHaveValue('Discovery call');
  await expect(page.locator('body')).toHaveAttribute('data-viewfamily', 'EVENT_EDIT');
  await page.goBack();
  await expect(page.locator('body')).toHaveAttribute('data-viewfamily', 'EVENT');
  expect(loads).toBe(0);

  await page.goto(`https://calendar.google.com/calendar/u/0/r/week?eid=${discoveryCall.linkId}`);
  await expect(page.locator('#xDetDlg')).toContainText('Discovery call');
});

test('Outlook: the card has no id and leaves the address, the whole item has one, under each of its hosts', async ({
  page,
  sandbox,
}) => {
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

  for (const host of ['outlook.office.com', 'outlook.office365.com', 'outlook.live.com', 'outlook.cloud.microsoft']) {
    await page.goto(`https://${host}/calendar/item/${encodeURIComponent(renewalReview.linkId)}`);
    await expect(page.getByLabel('Add title')).toHaveValue('Renewal review');
  }
});

test('locked pages forbid frames and markup, and still work; churn rewrites thousands of nodes; a hostile page floods and evicts', async ({
  page,
  sandbox,
}) => {
  sandbox.pages.headers = 'locked';
  await page.goto(sandbox.close.events.discoveryCall.url);
  await expect(page.locator('#xTiIn')).toHaveValue('Discovery call');
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  await expect(page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p>'))).rejects.toThrow(
    /TrustedHTML/,
  );

  sandbox.renew();
  Object.assign(sandbox.pages, { headers: 'plain', churn: true, spam: true, evict: true });
  await page.goto('https://calendar.google.com/calendar/u/0/r/week');
  await expect(page.locator('.churn span')).toHaveCount(3000);
  await expect.poll(() => page.locator('.churn').getAttribute('data-turn')).not.toBe('0');
  const forged = page.evaluate(() => new Promise((got) => addEventListener('message', ({ data }) => got(data.name))));
  expect(await forged).toBe('eventOpened');
  await page.evaluate(() => document.documentElement.append(document.createElement('foreign-element')));
  await expect(page.locator('foreign-element')).not.toBeAttached();
});
