import type { Page } from '@playwright/test';
import type { SandboxEvent } from '../../fakes/sample-data/events';
import type { Sandbox } from '../../fakes/sandbox';
import { expect, test } from '../fixtures/connected';
import { expectMeeting, sidebarHost, sidebarOf } from '../pages/sidebar';
import { gridUrls, placeOnGrid } from '../pages/stand-in';

/** Which event Outlook's card shows: it carries no id, so nothing may be said that has no ground. */

test('a press whose card gives way at once to that of another event: nothing is asked and nothing shown; a card stays with its event whatever is done to other tiles but pressing them', async ({
  page,
  sandbox,
}) => {
  const { renewalReview, handoverMoved } = sandbox.close.events;
  placeOnGrid(sandbox, 'outlook', [renewalReview, handoverMoved]);
  await page.goto(gridUrls.outlook);
  await swapAfterPress(page, renewalReview, handoverMoved);
  await tile(page, renewalReview).click();
  await expect(card(page)).toContainText(handoverMoved.title);
  await twoFrames(page);
  await page.keyboard.press('Escape');

  await tile(page, handoverMoved).click();
  const sidebar = await sidebarOf(page);
  await expectMeeting(sidebar, handoverMoved);
  expect(asked(sandbox, renewalReview)).toBe(false);

  // And while a card is open whose event is known.
  await openPeek(page, renewalReview);
  await expect(sidebarHost(page)).toBeHidden();
  expect(asked(sandbox, renewalReview)).toBe(false);
  await page.keyboard.press('Escape');

  await tile(page, handoverMoved).click();
  await expectMeeting(sidebar, handoverMoved);

  const other = tile(page, renewalReview);
  await other.click({ button: 'right' });
  await other.focus();
  for (const key of ['ArrowDown', 'Shift', 'Tab', 'Shift+Tab', 'a']) await page.keyboard.press(key);
  await other.hover();
  await page.mouse.down();
  await page.mouse.move(900, 700);
  await page.mouse.up();
  await twoFrames(page);
  await expect(card(page)).toContainText(handoverMoved.title);
  await expectMeeting(sidebar, handoverMoved);
  expect(asked(sandbox, renewalReview)).toBe(false);

  // A link to another event in the invitation's text does not make it that event's card.
  await card(page).evaluate((element, { pathname }) => {
    element.append(Object.assign(document.createElement('a'), { href: pathname, textContent: 'last time' }));
  }, new URL(renewalReview.url));
  await twoFrames(page);
  await page.keyboard.press('Escape');
  await expect(sidebarHost(page)).toBeHidden();
  expect(asked(sandbox, renewalReview)).toBe(false);
});

test('another event in the card’s own element, and a card that the user cannot see', async ({ page, sandbox }) => {
  const { renewalReview, handover, handoverNext } = sandbox.close.events;
  placeOnGrid(sandbox, 'outlook', [renewalReview, handover, handoverNext]);
  await page.goto(gridUrls.outlook);
  await tile(page, renewalReview).click();
  const sidebar = await sidebarOf(page);
  await expectMeeting(sidebar, renewalReview);
  await fillPeek(page, handover);
  await expect(sidebarHost(page)).toBeHidden();

  // Two weeks of one series have the same subject, and their tiles stand on one grid here.
  await tile(page, handover).click();
  await expectMeeting(sidebar, handover);
  await tile(page, handoverNext).click();
  await expectMeeting(sidebar, handoverNext);
  await fillPeek(page, handover);
  await expect(sidebarHost(page)).toBeHidden();

  for (const [property, value] of [
    ['visibility', 'hidden'],
    ['opacity', '0'],
    ['transform', 'translateY(-300vh)'],
  ] as const) {
    await tile(page, renewalReview).click();
    await expect(sidebarHost(page)).toBeVisible();
    await expectMeeting(sidebar, renewalReview);
    await card(page).evaluate((element, rule) => element.style.setProperty(...rule), [property, value] as const);
    await expect(sidebarHost(page)).toBeHidden();
  }
});

for (const says of ['attribute', 'link'] as const) {
  test(`what the card says by ${says} goes before the press`, async ({ page, sandbox }) => {
    const { renewalReview, handoverMoved } = sandbox.close.events;
    sandbox.pages.peek = says;
    placeOnGrid(sandbox, 'outlook', [renewalReview, handoverMoved]);
    await page.goto(gridUrls.outlook);
    await swapAfterPress(page, renewalReview, handoverMoved);
    await tile(page, renewalReview).click();
    const sidebar = await sidebarOf(page);
    await expectMeeting(sidebar, handoverMoved);
    expect(asked(sandbox, renewalReview)).toBe(false);
    await fillPeek(page, renewalReview);
    await expectMeeting(sidebar, renewalReview);
    await openPeek(page, handoverMoved);
    await expectMeeting(sidebar, handoverMoved);
  });
}

function tile(page: Page, { linkId }: SandboxEvent) {
  return page.locator(`.tile[data-calitemid="${linkId}"]`).getByRole('button');
}

function card(page: Page) {
  return page.locator('[data-app-section="CalendarItemPeek"]');
}

/** Each time that a tile is pressed, the page takes its card away and puts that of another event there, in the same task. */
async function swapAfterPress(page: Page, pressed: SandboxEvent, { linkId }: SandboxEvent): Promise<void> {
  await tile(page, pressed).evaluate((button, id) => {
    button.addEventListener('click', () => window.standIn.openPeek(id));
  }, linkId);
}

async function openPeek(page: Page, { linkId }: SandboxEvent): Promise<void> {
  await page.evaluate((id) => window.standIn.openPeek(id), linkId);
}

async function fillPeek(page: Page, { linkId }: SandboxEvent): Promise<void> {
  await page.evaluate((id) => window.standIn.fillPeek(id), linkId);
}

/** Whether Close was asked for an event by its id, whose padding a query encodes. */
function asked({ close }: Sandbox, { eventId }: SandboxEvent): boolean {
  return JSON.stringify(close.requests).includes(eventId.replace(/=+$/, ''));
}

/** The content script looks once a frame after a press: by the end of the second it has seen what the press opened. */
async function twoFrames(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}
