import type { Frame, Page } from '@playwright/test';
import { words } from '../../../src/words/words';
import type { Chromium } from '../../browsers/chromium';
import type { SandboxEvent } from '../../fakes/sample-data/events';
import { expect, test } from '../fixtures/connected';
import { collapsedTab } from '../pages/panel';
import { expectMeeting, sidebarHost, sidebarOf } from '../pages/sidebar';
import { gridUrls, openBubble, openEditor, placeOnGrid } from '../pages/stand-in';
import {
  draftHtmls,
  expectKept,
  expectReady,
  keepNote,
  noteBox,
  saveButton,
  savedMark,
  typeNote,
} from '../pages/writing';

/** The sidebar while the user is in it: what the calendar does meanwhile takes neither the panel nor a letter away. */

const alphabet = 'abcdefghijklmnopqrstuvwxyz';

test('a card that blinks while the user types: each letter arrives', async ({
  browserWithExtension,
  page,
  sandbox: { close, pages },
}) => {
  const { kickoffYesterday } = close.events;
  const sidebar = await openCard(page, { pages }, kickoffYesterday);
  await typeNote(sidebar, page, ' ');
  const blinks = await blink(page, kickoffYesterday, 5);
  // The one thing here that goes by the clock is the page: it blinks while these are typed, as often as it can.
  await page.keyboard.type(alphabet + alphabet, { delay: 60 });
  await expect.poll(() => blinks.jsonValue()).toEqual({ left: 0 });
  await expect(noteBox(sidebar)).toContainText(alphabet + alphabet);
  await expectKept(browserWithExtension, alphabet + alphabet);
  await expectMeeting(sidebar, kickoffYesterday);

  // When the user has gone back to the calendar, it closes at once.
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(sidebarHost(page)).toBeHidden();
});

for (const how of ['card', 'address'] as const) {
  test(`another event by its ${how} while the user types: said, and it waits for a pause`, async ({
    browserWithExtension,
    page,
    sandbox: { close, pages },
  }) => {
    const { kickoffYesterday, demoCanceled } = close.events;
    const sidebar = await openCard(page, { pages }, kickoffYesterday);
    await typeNote(sidebar, page, 'a');
    if (how === 'card') await openBubble(page, demoCanceled);
    else await openEditor(page, demoCanceled);
    let typed = 'a';
    // Somebody who types on and on.
    await expect(async () => {
      await page.keyboard.type('b');
      typed += 'b';
      await expect(hintOf(sidebar)).toContainText(words.trouble.moved, { timeout: 50 });
    }).toPass({ intervals: [50] });
    await expectMeeting(sidebar, kickoffYesterday);
    await page.keyboard.type(alphabet);
    await expectKept(browserWithExtension, typed + alphabet);

    await expectTold(browserWithExtension, demoCanceled);
    await expectMeeting(sidebar, demoCanceled);
    await expect(hintOf(sidebar)).toHaveCount(0);
    expect(await draftHtmls(browserWithExtension.optionsPage)).toEqual([expect.stringContaining(typed + alphabet)]);
    await expect(noteBox(sidebar)).not.toContainText('ab');
    // The calendar goes first again as soon as the user presses something in it.
    if (how === 'card') await chip(page, kickoffYesterday).click();
    else await page.getByRole('button', { name: 'Cancel event editing' }).click();
    if (how === 'card') await expectMeeting(sidebar, kickoffYesterday);
    else await expect(sidebarHost(page)).toBeHidden();
  });
}

test.describe('what hides the panel gives the focus back', () => {
  test('collapsing, another event, and a page that throws the sidebar out', async ({
    page,
    sandbox: { close, pages },
  }) => {
    const { discoveryCall, demoCanceled } = close.events;
    const sidebar = await openCard(page, { pages }, discoveryCall, demoCanceled);
    const keys = await recordKeys(page);
    await test.step('collapsing', async () => {
      await clickInto(sidebar, discoveryCall);
      await page.keyboard.press('k');
      await sidebar.getByRole('button', { name: words.panel.collapse }).click();
      await expect(sidebarHost(page)).toHaveCSS('width', '40px');
      await expect(chip(page, discoveryCall)).toBeFocused();
      await page.keyboard.press('j');
      expect(await keys()).toEqual(['j']);
      await collapsedTab(sidebar).click();
      await expect(sidebar.getByRole('button', { name: words.panel.collapse })).toBeFocused();
    });
    await test.step('another event does not pull the focus out of the calendar', async () => {
      await typeNote(sidebar, page, 'x');
      await chip(page, demoCanceled).click();
      await expectMeeting(sidebar, demoCanceled);
      await page.keyboard.press('j');
      expect(await keys()).toEqual(['j', 'j']);
    });
    await test.step('a page that throws the sidebar out', async () => {
      await clickInto(sidebar, demoCanceled);
      await sidebarHost(page).evaluate((host) => host.remove());
      await page.keyboard.press('j');
      expect(await keys()).toEqual(['j', 'j', 'j']);
    });
  });

  test('an event that goes with its address', async ({ browserWithExtension, page, sandbox: { close } }) => {
    const { discoveryCall } = close.events;
    await page.goto(discoveryCall.url);
    const sidebar = await sidebarOf(page);
    await expectMeeting(sidebar, discoveryCall);
    await page.getByLabel('Title').click();
    await clickInto(sidebar, discoveryCall);
    const keys = await recordKeys(page);
    await page.evaluate((url) => history.pushState(null, '', url), gridUrls.google);
    await expectTold(browserWithExtension, null);
    await expect(sidebarHost(page)).toBeHidden();
    await page.keyboard.press('j');
    expect(await keys()).toEqual(['j']);
  });
});

test.describe('what a page does to the panel is said', () => {
  test('it closes its card when the window loses the focus: the note can be written all the same', async ({
    browserWithExtension,
    page,
    sandbox: { close, pages },
  }) => {
    const { kickoffYesterday } = close.events;
    const sidebar = await openCard(page, { pages }, kickoffYesterday);
    await page.evaluate(() => addEventListener('blur', () => window.standIn.closeBubble()));
    await keepNote(sidebar, page, browserWithExtension, 'Written behind a closed card');
    await expect(page.locator('.bubble')).toHaveCount(0);
    const hint = hintOf(sidebar);
    await expect(hint).toContainText(words.trouble.closed);
    await expect(hint.getByRole('button', { name: words.writing.openSidePanel })).toBeVisible();
    await saveButton(sidebar).click();
    await expect(savedMark(sidebar)).toBeVisible();
    await page.locator('header h1').click();
    await expect(sidebarHost(page)).toBeHidden();
  });

  test('it takes the focus by a timer; clicks in the calendar and the Tab key do not count', async ({
    page,
    sandbox: { close, pages },
  }) => {
    const { discoveryCall } = close.events;
    const sidebar = await openCard(page, { pages }, discoveryCall);
    const hint = hintOf(sidebar);
    const inPage = () => page.evaluate(() => document.activeElement?.localName !== 'sidecar-for-close');
    for (let time = 0; time < 3; time += 1) {
      await clickInto(sidebar, discoveryCall);
      await page.locator('.bubble-title').click();
      await expect.poll(inPage).toBe(true);
      await sidebar.getByRole('button', { name: words.panel.collapse }).focus();
      await expect.poll(inPage).toBe(false);
      await page.keyboard.press('Shift+Tab');
      await sidebar.locator('a, button').filter({ visible: true }).last().focus();
      await expect.poll(inPage).toBe(false);
      await page.keyboard.press('Tab');
      await expect.poll(inPage).toBe(true);
    }
    await page.evaluate(() => {
      setInterval(() => document.querySelector<HTMLElement>('.chip')?.focus(), 100);
    });
    await expect(hint).toHaveCount(0);
    await expect(async () => {
      await clickInto(sidebar, discoveryCall);
      await expect.poll(inPage).toBe(true);
      await expect(hint).toContainText(words.trouble['focus-taken'], { timeout: 100 });
    }).toPass();
    await expect(hint.getByRole('button', { name: words.writing.openSidePanel })).toBeVisible();
  });

  test('it shows the event in a modal dialog: the words lie above it, and go with it', async ({
    page,
    sandbox: { close, pages },
  }) => {
    const { discoveryCall } = close.events;
    const sidebar = await openCard(page, { pages }, discoveryCall);
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      dialog.style.cssText = 'width: 90vw; height: 90vh';
      document.body.append(dialog);
      const bubble = document.querySelector('.bubble');
      if (bubble) dialog.append(bubble);
      dialog.showModal();
    });
    const hint = hintOf(sidebar);
    await expect(hint).toContainText(words.trouble.inert);
    await expect(hint).toContainText(words.trouble.inPopup);
    await expect.poll(() => isSeen(sidebar)).toBe(true);
    await page.evaluate(() => document.querySelector('dialog')?.close());
    await page.evaluate((id) => {
      const bubble = document.querySelector('.bubble');
      if (bubble) document.body.append(bubble);
      window.standIn.openBubble(id);
    }, discoveryCall.linkId);
    await expect(hint).toHaveCount(0);
    await expectMeeting(sidebar, discoveryCall);
  });
});

test('nothing of ours is on paper', async ({ page, sandbox: { close } }) => {
  const { discoveryCall } = close.events;
  await page.goto(discoveryCall.url);
  await expectMeeting(await sidebarOf(page), discoveryCall);
  const paper = await printed(page);
  await expect(sidebarHost(page)).toBeVisible();
  await sidebarHost(page).evaluate((host) => host.remove());
  expect(paper).toEqual(await printed(page));
});

/** Google's grid with these events on it, the card of the first open by a press, and the panel beside it complete. */
async function openCard(
  page: Page,
  sandbox: Parameters<typeof placeOnGrid>[0],
  event: SandboxEvent,
  ...others: SandboxEvent[]
): Promise<Frame> {
  placeOnGrid(sandbox, 'google', [event, ...others]);
  await page.goto(gridUrls.google);
  await chip(page, event).click();
  const sidebar = await sidebarOf(page);
  await expectReady(sidebar, event);
  return sidebar;
}

/** What the panel says of the page. */
function hintOf(sidebar: Frame) {
  return sidebar.getByRole('note');
}

/**
 * The worker has been told of this event, null: of none. It is asked and not the page: to look into a page or frame is a gesture
 * of the user in it, by Playwright's way of asking, and those are what is waited to be over.
 */
async function expectTold(browser: Chromium, event: SandboxEvent | null): Promise<void> {
  const worker = await browser.worker();
  const told = () =>
    worker.evaluate(async () => {
      const stored = Object.entries(await chrome.storage.session.get(null));
      const records = stored.flatMap(([key, record]) => (/^tab:\d+$/.test(key) ? [JSON.stringify(record)] : []));
      return records.join('\n');
    });
  await expect.poll(told).toContain(event ? event.title : '"reference":null');
}

function chip(page: Page, { linkId }: SandboxEvent) {
  return page.locator(`.chip[data-eventid="${linkId}"]`);
}

/** Where nothing can be typed. */
async function clickInto(sidebar: Frame, { title }: SandboxEvent): Promise<void> {
  await sidebar.getByRole('heading', { level: 2, name: title, exact: true }).click();
}

/** The calendar's own keys from now on. */
async function recordKeys(page: Page): Promise<() => Promise<string[]>> {
  const record = await page.evaluateHandle(() => {
    const keys: string[] = [];
    addEventListener('keydown', ({ key }) => keys.push(key));
    return keys;
  });
  return () => record.jsonValue();
}

/** The card goes and is back after 300 ms, so many times. */
function blink(page: Page, { linkId }: SandboxEvent, times: number) {
  return page.evaluateHandle(
    ({ id, left }) => {
      const blinks = { left };
      const close = () => {
        window.standIn.closeBubble();
        setTimeout(open, 300);
      };
      const open = () => {
        window.standIn.openBubble(id);
        blinks.left -= 1;
        if (blinks.left > 0) setTimeout(close, 150);
      };
      close();
      return blinks;
    },
    { id: linkId, left: times },
  );
}

/** Whether nothing lies over the panel, by the browser's own word. */
function isSeen(sidebar: Frame): Promise<boolean> {
  return sidebar.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        const options = { trackVisibility: true, delay: 100, threshold: 0.98 };
        const observer = new IntersectionObserver(([entry]) => {
          observer.disconnect();
          resolve(entry !== undefined && Reflect.get(entry, 'isVisible') === true);
        }, options);
        observer.observe(document.body);
      }),
  );
}

/** What the printer gets of the page, but for the time of day. */
async function printed(page: Page): Promise<string> {
  const pdf = (await page.pdf()).toString('latin1');
  return pdf.replace(/\/(CreationDate|ModDate) \([^)]*\)/g, '');
}
