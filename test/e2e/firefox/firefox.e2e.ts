import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import { words } from '../../../src/words/words';
import { sidebarText } from '../../browsers/firefox';
import type { SandboxEvent } from '../../fakes/sample-data/events';
import { connectFirefox, expect, test } from '../fixtures/shared-firefox';
import { gridUrls, placeOnGrid } from '../pages/stand-in';
import { recordAnimated } from '../security/hostile-acts';
import { clickFor, expectInPage, expectShown, isOnPage, type View, viewText } from './views';

test('the main path in Firefox: "Connect Close" leads to the options, where the page’s sidebar may open nothing; then Google editor, bubble, Outlook item', async ({
  firefox,
  sandbox,
}) => {
  const { discoveryCall, jointWorkshop, renewalReview } = sandbox.close.events;
  const { optionsPage } = firefox;
  const page = await firefox.newPage();
  await page.goto(discoveryCall.url);
  await expectInPage(page, words.needsKey.action);
  await page.bringToFront();
  await expect
    .poll(() => optionsPage.evaluate(() => document.visibilityState), 'the options page is behind')
    .toBe('hidden');
  await pressInPage(page, words.needsKey.action);
  await expect
    .poll(() => optionsPage.evaluate(() => document.visibilityState), 'the options page is in front')
    .toBe('visible');
  await connectFirefox(optionsPage);
  await page.bringToFront();

  const shown = async ({ title, leads }: SandboxEvent) => {
    await expectInPage(page, title, leads[0]?.name ?? 'the name of its lead');
  };

  await shown(discoveryCall);

  // Not on the week of today, which does not reach to the workshop's day on a Sunday.
  placeOnGrid(sandbox, 'google', [discoveryCall, jointWorkshop]);
  await page.goto(gridUrls.google);
  await page.locator(`.chip[data-eventid="${jointWorkshop.linkId}"]`).click();
  await shown(jointWorkshop);

  await page.goto(renewalReview.url);
  await shown(renewalReview);

  // Under a policy that allows the page itself no style of its own.
  sandbox.pages.headers = 'locked';
  await page.goto(discoveryCall.url);
  const seen = await page.evaluateHandle(recordAnimated);
  await shown(discoveryCall);
  await page.setViewport({ width: 1200, height: 800 });
  const box = () =>
    page.evaluate(() => {
      const { x, y, width, height } = document.querySelector('sidecar-for-close')?.getBoundingClientRect() ?? {};
      return { x, y, width, height };
    });
  await expect.poll(box, 'place of the sidebar').toEqual({ x: 824, y: 72, width: 360, height: 704 });
  await expect.poll(() => seen.jsonValue(), 'what the page sees animated').toEqual(['p']);
});

test('what is open in Firefox: a bubble that is seen, a card with a ground for its event', async ({
  firefox,
  sandbox,
}) => {
  const { discoveryCall, demoCanceled, renewalReview, handoverMoved } = sandbox.close.events;
  sandbox.pages.bubble = 'leave';
  placeOnGrid(sandbox, 'google', [discoveryCall, demoCanceled]);
  placeOnGrid(sandbox, 'outlook', [renewalReview, handoverMoved]);
  await connectFirefox(firefox.optionsPage);
  const page = await firefox.newPage();

  // The first bubble stays in the page, hidden, in front of the second.
  await page.goto(gridUrls.google);
  await page.locator(`.chip[data-eventid="${discoveryCall.linkId}"]`).click();
  await expectInPage(page, discoveryCall.title);
  await page.evaluate(() => window.standIn.closeBubble());
  await expect.poll(() => isOnPage(page), 'the sidebar leaves the page').toBe(false);
  await page.locator(`.chip[data-eventid="${demoCanceled.linkId}"]`).click();
  await expectInPage(page, demoCanceled.title);

  await page.goto(gridUrls.outlook);
  const tile = ({ linkId }: SandboxEvent) => page.locator(`.tile[data-calitemid="${linkId}"] [role=button]`);
  await tile(handoverMoved).click();
  await expectInPage(page, handoverMoved.title);
  // The browser's own menu would stay open over whatever comes next.
  await page.evaluate(() => addEventListener('contextmenu', (event) => event.preventDefault()));
  await tile(renewalReview).click({ button: 'right' });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(await sidebarText(page)).toContain(handoverMoved.title);
  await page.evaluate((id) => window.standIn.openPeek(id), renewalReview.linkId);
  await expect.poll(() => isOnPage(page), 'the sidebar leaves the page').toBe(false);
  await tile(renewalReview).click();
  await expectInPage(page, renewalReview.title);
});

test('the real sidebar_action and the real popup: the event in front, the day, and a pasted link', async ({
  firefox,
  sandbox,
}) => {
  const { discoveryCall, renewalReview } = sandbox.close.events;
  const { optionsPage } = firefox;
  await connectFirefox(optionsPage);
  const page = await firefox.newPage();
  await page.goto(discoveryCall.url);
  await expectInPage(page, discoveryCall.title);
  expect(await isOnPage(page)).toBe(true);

  await optionsPage.bringToFront();
  await clickFor(optionsPage, { what: 'open-sidebar' });
  await expectShown(optionsPage, 'sidebar', words.noEvent['not-a-calendar'].title, renewalReview.title);
  await page.bringToFront();
  await expectShown(optionsPage, 'sidebar', '$12,345 annually');
  await expect.poll(() => isOnPage(page), 'the sidebar leaves the page').toBe(false);

  await optionsPage.bringToFront();
  await clickFor(optionsPage, { what: 'close-sidebar' });
  await expect.poll(() => viewText(optionsPage, 'sidebar'), 'the real sidebar is closed').toBe('');
  await expect.poll(() => isOnPage(page), 'the sidebar is back on the page').toBe(true);

  await clickFor(optionsPage, { what: 'open-popup' });
  await expectShown(optionsPage, 'popup', words.find.label);
  await findInView(optionsPage, 'popup', renewalReview.url);
  await expectShown(optionsPage, 'popup', words.find.meetings(1));
});

/** Presses a button of the sidebar's frame in a calendar page. */
async function pressInPage(page: Page, name: string): Promise<void> {
  const press = (wanted: string) => {
    if (!location.pathname.startsWith('/src/sidebar/')) return false;
    const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === wanted);
    button?.click();
    return button !== undefined;
  };
  const pressed = await Promise.all(page.frames().map((frame) => frame.evaluate(press, name).catch(() => false)));
  expect(pressed).toContain(true);
}

async function findInView(ownPage: Page, type: View, text: string): Promise<void> {
  await ownPage.evaluate(
    (wanted, typed) => {
      const { extension } = (globalThis as unknown as { browser: Browser }).browser;
      for (const view of extension.getViews({ type: wanted })) {
        const field = view.document.querySelector<HTMLInputElement>('input[name="text"]');
        if (!field) throw new Error('no search field');
        field.value = typed;
        field.form?.requestSubmit();
      }
    },
    type,
    text,
  );
}
