import type { Page } from '@playwright/test';
import type { SandboxEvent } from '../../fakes/sample-data/events';
import { expect, test } from '../fixtures/connected';
import { expectMeeting, sidebarHost, sidebarOf } from '../pages/sidebar';
import { gridUrls, openBubble, openEditor, placeOnGrid } from '../pages/stand-in';

const closings = ['remove', 'hide', 'invisible', 'transparent', 'outside', 'leave'] as const;

test("Google's bubble, whatever its closing makes of it: each chip shows its meeting, closing hides it", async ({
  page,
  sandbox,
}) => {
  test.slow();
  const { discoveryCall, demoCanceled } = sandbox.close.events;
  placeOnGrid(sandbox, 'google', [discoveryCall, demoCanceled]);
  for (const closing of closings) {
    await test.step(closing, async () => {
      sandbox.pages.bubble = closing;
      await page.goto(gridUrls.google);

      await chip(page, discoveryCall).click();
      const sidebar = await sidebarOf(page);
      await expectMeeting(sidebar, discoveryCall);
      await chip(page, demoCanceled).click();
      await expectMeeting(sidebar, demoCanceled);
      await page.getByRole('button', { name: 'Close', exact: true }).click();
      await expect(sidebarHost(page)).toBeHidden();

      await chip(page, discoveryCall).press('Enter');
      await expect(sidebarHost(page)).toBeVisible();
      await expectMeeting(sidebar, discoveryCall);
      await page.keyboard.press('Escape');
      await expect(sidebarHost(page)).toBeHidden();
    });
  }
});

test('a bubble that nobody pressed is noticed within half a second', async ({ page, sandbox }) => {
  const { discoveryCall, demoCanceled, weeklySync } = sandbox.close.events;
  await page.goto(gridUrls.google);
  for (const event of [discoveryCall, demoCanceled, weeklySync]) {
    // Without it on the page, its coming tells when the bubble was noticed.
    await sidebarOf(page);
    await sidebarHost(page).evaluate((host) => host.remove());
    await expect.poll(() => page.frames().length).toBe(1);
    const { waited, noTurn } = await page.evaluate(openAndWait, event.linkId);
    // The half second is ours; when the machine gave this page no turn at all, nobody could have looked.
    expect(waited - noTurn, `ms, after ${noTurn} ms without a turn`).toBeLessThan(500);
    await expectMeeting(await sidebarOf(page), event);
  }
});

test('a bubble goes before the event in the address of the grid under it, and the editor before the bubble', async ({
  page,
  sandbox,
}) => {
  const { discoveryCall, demoCanceled, weeklySync } = sandbox.close.events;
  placeOnGrid(sandbox, 'google', [discoveryCall, demoCanceled]);
  await page.goto(`${gridUrls.google}?eid=${discoveryCall.linkId}`);
  const sidebar = await sidebarOf(page);
  await expectMeeting(sidebar, discoveryCall);
  await chip(page, demoCanceled).click();
  await expectMeeting(sidebar, demoCanceled);
  await page.keyboard.press('Escape');
  await expect(sidebarHost(page)).toBeHidden();
  await chip(page, demoCanceled).click();
  await openEditor(page, weeklySync);
  await expectMeeting(sidebar, weeklySync);
  await openBubble(page, discoveryCall);
  await expectMeeting(sidebar, discoveryCall);
  await page.evaluate(() => window.standIn.closeBubble());
  await expectMeeting(sidebar, weeklySync);
  await expect(sidebarHost(page)).toBeVisible();

  // A bubble that still stands there when the address moves on is of before.
  await openBubble(page, discoveryCall);
  await expectMeeting(sidebar, discoveryCall);
  await page.evaluate((url) => history.pushState(null, '', url), demoCanceled.url);
  await expectMeeting(sidebar, demoCanceled);
});

test('tasks and blocks of time for them are no events', async ({ page, sandbox }) => {
  const { discoveryCall } = sandbox.close.events;
  placeOnGrid(sandbox, 'google', [discoveryCall]);
  await page.goto(gridUrls.google);
  const task = page.locator('.chip[data-eventid^="tasks_"]');
  const block = page.locator('.chip[data-eventid^="ttb_"]');

  for (const noEvent of [task, block]) {
    await noEvent.click();
    await expect(page.locator('.bubble')).toBeVisible();
    await twoFrames(page);
    await expect(sidebarHost(page)).toBeHidden();
  }
  expect(sandbox.close.requests).toEqual([]);

  for (const noEvent of [task, block]) {
    await chip(page, discoveryCall).click();
    await expect(sidebarHost(page)).toBeVisible();
    await expectMeeting(await sidebarOf(page), discoveryCall);
    await noEvent.click();
    await expect(sidebarHost(page)).toBeHidden();
  }
});

test('a page whose elements take the place of the document’s own members', async ({ page, sandbox }) => {
  const { discoveryCall } = sandbox.close.events;
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.goto(gridUrls.google);
  const clobbered = await page.evaluate((id) => {
    const names = ['getElementById', 'querySelector', 'querySelectorAll', 'documentElement', 'createElement', 'hidden'];
    const elements = names.map((name) => `<form name="${name}"></form><img name="${name}">`);
    const fields = '<input name="getAttribute"><input name="getClientRects">';
    // In the window as a bubble is, and as narrow, or the sidebar would keep clear of it.
    const bubble = `<form id="xDetDlg" data-eventid="${id}" style="position: fixed; top: 99px; width: 300px">${fields}</form>`;
    document.body.insertAdjacentHTML('beforeend', `${elements.join('')}${bubble}`);
    return typeof document.getElementById;
  }, discoveryCall.linkId);
  expect(clobbered, 'the page answers in place of the document').not.toBe('function');
  await expectMeeting(await sidebarOf(page), discoveryCall);
  expect(errors).toEqual([]);
});

test('Outlook’s card, by press and by keyboard: each tile shows its meeting, closing hides it', async ({
  page,
  sandbox,
}) => {
  const { renewalReview, handoverMoved } = sandbox.close.events;
  placeOnGrid(sandbox, 'outlook', [renewalReview, handoverMoved]);
  await page.goto(gridUrls.outlook);

  await tile(page, renewalReview).click();
  const sidebar = await sidebarOf(page);
  await expectMeeting(sidebar, renewalReview);
  await tile(page, handoverMoved).click();
  await expectMeeting(sidebar, handoverMoved);
  await page.keyboard.press('Escape');
  await expect(sidebarHost(page)).toBeHidden();

  await tile(page, renewalReview).press('Enter');
  await expect(sidebarHost(page)).toBeVisible();
  await expectMeeting(sidebar, renewalReview);
  await page.keyboard.press('Escape');
  await expect(sidebarHost(page)).toBeHidden();

  await tile(page, handoverMoved).click();
  await expectMeeting(sidebar, handoverMoved);
  await page.getByRole('button', { name: 'View event' }).click();
  await expect(page.getByLabel('Add title')).toHaveValue(handoverMoved.title);
  await expectMeeting(sidebar, handoverMoved);
});

function chip(page: Page, { linkId }: SandboxEvent) {
  return page.locator(`.chip[data-eventid="${linkId}"]`);
}

function tile(page: Page, { linkId }: SandboxEvent) {
  return page.locator(`[data-calitemid="${linkId}"]`).getByRole('button');
}

/** Runs in the page: opens a bubble by script and waits until the content script has mounted the sidebar for it. */
function openAndWait(id: string): Promise<{ waited: number; noTurn: number }> {
  return new Promise((resolve) => {
    let lastTurn = performance.now();
    let noTurn = 0;
    const turn = () => {
      noTurn = Math.max(noTurn, performance.now() - lastTurn);
      lastTurn = performance.now();
    };
    const turns = setInterval(turn, 5);
    const opened = performance.now();
    new MutationObserver((_, observer) => {
      if (!document.querySelector('sidecar-for-close')) return;
      turn();
      resolve({ waited: performance.now() - opened, noTurn });
      clearInterval(turns);
      observer.disconnect();
    }).observe(document.documentElement, { childList: true });
    window.standIn.openBubble(id);
  });
}

/** After a press the content script looks once a frame: by the end of the second it has seen what the press opened. */
async function twoFrames(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

test('a bubble that changes without a press changes the meeting; the sidebar keeps clear of it, so that its buttons stay in reach at 1280 px', async ({
  page,
  sandbox,
}) => {
  const { discoveryCall, demoCanceled } = sandbox.close.events;
  placeOnGrid(sandbox, 'google', [discoveryCall, demoCanceled]);
  await page.goto(gridUrls.google);
  await openBubble(page, discoveryCall);
  const sidebar = await sidebarOf(page);
  await expectMeeting(sidebar, discoveryCall);
  await openBubble(page, demoCanceled);
  await expectMeeting(sidebar, demoCanceled);
  await page.evaluate(() => window.standIn.closeBubble());
  await expect(sidebarHost(page)).toBeHidden();

  await openBubble(page, discoveryCall);
  await expectMeeting(sidebar, discoveryCall);
  const place = (left: number) =>
    page.locator('.bubble:has(#xDetDlg)').evaluate((bubble: HTMLElement, x) => {
      Object.assign(bubble.style, { left: `${x}px`, right: 'auto', width: '360px' });
    }, left);
  const overlap = async () => {
    const [bubble, host] = [await page.locator('#xDetDlg').boundingBox(), await sidebarHost(page).boundingBox()];
    if (!bubble || !host) throw new Error('One of the two is not there.');
    return Math.min(bubble.x + bubble.width, host.x + host.width) - Math.max(bubble.x, host.x);
  };
  for (const left of [20, 600, 860]) {
    await place(left);
    await expect.poll(overlap, `a bubble at ${left} px`).toBeLessThanOrEqual(0);
    await expectMeeting(sidebar, discoveryCall);
  }
  await page.setViewportSize({ width: 960, height: 800 });
  await place(300);
  await expect.poll(overlap, 'no room on either side').toBeLessThanOrEqual(0);
  await expect(sidebar.getByRole('button', { name: /^Open Sidecar/ })).toBeVisible();
});
