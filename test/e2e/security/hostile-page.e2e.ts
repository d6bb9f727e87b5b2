import type { Page } from '@playwright/test';
import { words } from '../../../src/words/words';
import type { SandboxEvent } from '../../fakes/sample-data/events';
import { expect, test } from '../fixtures/connected';
import { collapsedTab, headline } from '../pages/panel';
import { sidebarHost, sidebarOf } from '../pages/sidebar';
import { gridUrls, openBubble, placeOnGrid } from '../pages/stand-in';

/** Style sheets of a page that hide, move or repaint whatever it has not made itself. */
const styles = [
  ['hides everything but itself', 'html > *:not(body), body *, iframe { display: none !important }'],
  [
    'makes everything small, clear and flat',
    ':not(html) { width: 0 !important; height: 0 !important; opacity: 0 !important; visibility: hidden !important; pointer-events: none !important }',
  ],
  [
    'moves and cuts everything away',
    ':not(html) { position: static !important; inset: auto !important; transform: translateX(-200vw) scale(0) !important; clip-path: inset(50%) !important; z-index: -1 !important; margin: -999px !important }',
  ],
  [
    'repaints frames, by name and by layer',
    '@layer last { sidecar-for-close, sidecar-for-close *, iframe { display: none !important; filter: blur(9px) !important; mix-blend-mode: difference !important; content-visibility: hidden !important; zoom: 0.1 !important; transition: all 99s !important } }',
  ],
] as const;

test('the sidebar shows under the strictest headers of either calendar: no frames allowed, COEP, COOP, Trusted Types', async ({
  page,
  sandbox,
}) => {
  const { discoveryCall, renewalReview } = sandbox.close.events;
  sandbox.pages.headers = 'locked';
  const complaints = await listen(page);
  for (const event of [discoveryCall, renewalReview]) {
    const response = await page.goto(event.url);
    expect(response?.headers()).toMatchObject({
      'content-security-policy': expect.stringContaining("frame-src 'none'"),
      'cross-origin-embedder-policy': 'require-corp',
    });
    await expectReadable(page, event);
    expect(await complaints()).toEqual([]);
  }
});

test('the sidebar shows and takes clicks whatever a page’s style sheet says', async ({ page, sandbox }) => {
  test.slow();
  const { discoveryCall } = sandbox.close.events;
  const complaints = await listen(page);
  for (const [what, css] of styles) {
    await test.step(`one that ${what}`, async () => {
      await page.addInitScript((text) => {
        // Not in the sidebar's own frame, where no page's style sheet reaches.
        if (window !== window.top) return;
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        // In place of the one before it: this script runs last.
        document.adoptedStyleSheets = [sheet];
      }, css);
      await page.goto(discoveryCall.url);
      await expectReadable(page, discoveryCall);
      const sidebar = await sidebarOf(page);
      await sidebar.getByRole('button', { name: words.panel.collapse }).click();
      await expect.poll(() => sidebarHost(page).boundingBox()).toMatchObject({ width: 40, height: 96 });
      await collapsedTab(sidebar).click();
      await expectReadable(page, discoveryCall);
      expect(await complaints()).toEqual([]);
    });
  }
});

test('in a page that throws out what it did not make, nothing breaks, and the popup still shows the event', async ({
  browserWithExtension,
  page,
  sandbox,
}) => {
  const { discoveryCall } = sandbox.close.events;
  sandbox.pages.evict = true;
  const complaints = await listen(page);
  await page.goto(discoveryCall.url);
  await expect(sidebarHost(page)).toHaveCount(0);
  const popup = await browserWithExtension.popup();
  await expect(headline(popup)).toHaveText('Acme Robotics GmbH');
  expect(await complaints()).toEqual([]);
});

/** The bubble of an event on Tuesday takes the right half, so the sidebar goes to the left. */
const besideBubble = 16;

test('a page that never rests is no hindrance', async ({ page, sandbox }) => {
  const { discoveryCall } = sandbox.close.events;
  sandbox.pages.churn = true;
  placeOnGrid(sandbox, 'google', [discoveryCall]);
  await page.goto(gridUrls.google);
  await openBubble(page, discoveryCall);
  await expectReadable(page, discoveryCall, { x: besideBubble });
});

test('nothing of the page moves when the sidebar comes, collapses and goes', async ({ page, sandbox }) => {
  const { discoveryCall } = sandbox.close.events;
  placeOnGrid(sandbox, 'google', [discoveryCall]);
  await page.goto(gridUrls.google);
  await expect(page.locator('.week')).toBeVisible();
  const shifts = await observeShifts(page);
  const boxes = await boxesOf(page);

  // A bubble floats over the page, so that what shifts could only be our doing.
  await openBubble(page, discoveryCall);
  await expectReadable(page, discoveryCall, { x: besideBubble });
  const sidebar = await sidebarOf(page);
  await sidebar.getByRole('button', { name: words.panel.collapse }).click();
  await expect.poll(() => sidebarHost(page).boundingBox()).toMatchObject({ width: 40 });
  await collapsedTab(sidebar).click();
  await expectReadable(page, discoveryCall, { x: besideBubble });
  expect(await boxesOf(page)).toEqual(boxes);
  // By the user, in the page: a bubble that closes by itself takes no panel away that the user is in.
  await page.locator('#xDetDlg').getByRole('button', { name: 'Close' }).click();
  await expect(sidebarHost(page)).toBeHidden();
  expect(await boxesOf(page)).toEqual(boxes);
  expect(await shifts()).toBe(0);

  // The measure is worth something: it sees what a careless sidebar would do.
  await page.addStyleTag({ content: 'html { margin-right: 360px } body { padding-top: 40px }' });
  await expect.poll(shifts).toBeGreaterThan(0);
  expect(await boxesOf(page)).not.toEqual(boxes);
});

/** Errors of the page and violations of its policies from now on, also across loads. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await page.addInitScript(() => {
    const violations: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      violations.push(`${violatedDirective} ${blockedURI}`);
    });
    Object.assign(window, { violations });
  });
  return async () => [...complaints, ...(await page.evaluate(() => Reflect.get(window, 'violations')))];
}

/** Open at its full width inside the window, on top of everything, with the meeting in sight. */
async function expectReadable(page: Page, event: SandboxEvent, { x }: { x: number } = { x: 904 }) {
  const sidebar = await sidebarOf(page);
  await expect(headline(sidebar)).toHaveText(event.leads[0]?.name ?? '');
  await expect.poll(() => sidebarHost(page).boundingBox()).toEqual({ x, y: 72, width: 360, height: 704 });
  await expect(headline(sidebar)).toBeVisible();
  await expect(sidebar.getByRole('heading', { level: 2, name: event.title })).toBeInViewport();
  const look = () =>
    sidebarHost(page).evaluate((host) => {
      const { opacity, visibility, filter, clipPath, zoom } = getComputedStyle(host);
      const box = host.getBoundingClientRect();
      const corners = [box.left + 8, box.right - 8].flatMap((x) =>
        [box.top + 8, box.bottom - 8].map((y) => ({ x, y })),
      );
      const onTop = corners.every(({ x, y }) => document.elementFromPoint(x, y) === host);
      return { opacity, visibility, filter, clipPath, zoom, onTop };
    });
  // Polled like the place: a single look may fall between two of our paints.
  await expect.poll(look).toEqual({
    opacity: '1',
    visibility: 'visible',
    filter: 'none',
    clipPath: 'none',
    zoom: '1',
    onTop: true,
  });
}

/** The sum of layout shifts since now; those that follow a user's input count too, for the page is not touched here. */
async function observeShifts(page: Page): Promise<() => Promise<number>> {
  const observed = await page.evaluateHandle(() => {
    const seen = { sum: 0 };
    const add = (entries: PerformanceEntryList) => {
      for (const entry of entries) seen.sum += Number(Reflect.get(entry, 'value'));
    };
    const observer = new PerformanceObserver((list) => add(list.getEntries()));
    observer.observe({ type: 'layout-shift' });
    return { seen, flush: () => add(observer.takeRecords()) };
  });
  return () =>
    observed.evaluate(
      ({ seen, flush }) =>
        new Promise<number>((resolve) => {
          // Shifts are reported with the frame after the one they happen in.
          requestAnimationFrame(() =>
            requestAnimationFrame(() => {
              flush();
              resolve(seen.sum);
            }),
          );
        }),
    );
}

/** Where the parts of the page stand, and how far it scrolls. */
async function boxesOf(page: Page) {
  return page.evaluate(() => {
    const parts = ['html', 'body', 'header', 'nav', '.week', '.week-body', '.day:last-child'];
    const { scrollWidth, scrollHeight, clientWidth } = document.documentElement;
    const boxes = parts.map((part) => document.querySelector(part)?.getBoundingClientRect().toJSON());
    return { boxes, scrollWidth, scrollHeight, clientWidth };
  });
}
