import type { Frame, Page } from 'puppeteer-core';
import { words } from '../../../src/words/words';
import { sidebarText } from '../../browsers/firefox';
import { test as base, expect } from '../fixtures/shared-firefox';
import { gridUrls, placeOnGrid } from '../pages/stand-in';
import { expectInPage } from './views';

/** The sidebar while the user is in it, in Firefox, where it reads and searches only. */

/** Google's grid with the card of one event open, and the panel beside it. */
const test = base.extend({
  calendar: async ({ calendar, sandbox }, use) => {
    const { discoveryCall } = sandbox.close.events;
    placeOnGrid(sandbox, 'google', [discoveryCall]);
    await calendar.goto(gridUrls.google);
    await calendar.locator(`.chip[data-eventid="${discoveryCall.linkId}"]`).click();
    await expectInPage(calendar, discoveryCall.title);
    await use(calendar);
  },
});

test('a card that blinks while the user types: each letter arrives; collapsing gives the focus back', async ({
  calendar,
  sandbox: { close },
}) => {
  const letters = 'abcdefghijklmnopqrstuvwxyz'.repeat(2);
  await press(calendar, words.panel.search);
  await expect.poll(() => searched(calendar), 'the search field').toBe('');
  // The frame lives in another process than the page, which learns of the click a moment later.
  await expect
    .poll(() => calendar.evaluate(() => document.activeElement?.localName), 'the page’s focus')
    .toBe('sidecar-for-close');
  const blinks = await calendar.evaluateHandle((id) => {
    const blinks = { left: 5 };
    const shut = () => {
      window.standIn.closeBubble();
      setTimeout(open, 300);
    };
    const open = () => {
      window.standIn.openBubble(id);
      blinks.left -= 1;
      if (blinks.left > 0) setTimeout(shut, 150);
    };
    shut();
    return blinks;
  }, close.events.discoveryCall.linkId);
  await calendar.keyboard.type(letters, { delay: 60 });
  await expect.poll(() => blinks.jsonValue(), 'the card has blinked').toEqual({ left: 0 });
  expect(await searched(calendar)).toBe(letters);

  const keys = await calendar.evaluateHandle(() => {
    const keys: string[] = [];
    addEventListener('keydown', ({ key }) => keys.push(key));
    return keys;
  });
  await press(calendar, words.panel.collapse);
  await expect
    .poll(() => calendar.evaluate(() => document.activeElement?.className), 'the page’s focus')
    .toContain('chip');
  await calendar.keyboard.press('j');
  expect(await keys.jsonValue()).toEqual(['j']);
});

test('a modal dialog of the page is named, for as long as it is open; nothing of ours is on paper', async ({
  calendar,
}) => {
  await calendar.evaluate(() => {
    const dialog = document.createElement('dialog');
    document.body.append(dialog);
    dialog.showModal();
  });
  await expectInPage(calendar, words.trouble.inert);
  expect(await sidebarText(calendar)).toContain(words.trouble.inPopup);
  await calendar.evaluate(() => document.querySelector('dialog')?.remove());
  const hints = () => inSidebar(calendar, () => document.querySelectorAll('[role=note]').length, '');
  await expect.poll(hints, 'hints that are left').toBe(0);

  const atPrint = await calendar.evaluateHandle(() => {
    const displays: (string | undefined)[] = [];
    const host = document.querySelector('sidecar-for-close');
    for (const type of ['beforeprint', 'afterprint'])
      addEventListener(type, () => displays.push(host ? getComputedStyle(host).display : undefined));
    return displays;
  });
  await calendar.pdf();
  await expect.poll(() => atPrint.jsonValue(), 'the sidebar while printing, and after it').toEqual(['none', 'block']);
});

/** Clicks a button of the panel where it stands on the screen. */
async function press(calendar: Page, name: string): Promise<void> {
  const spot = await inSidebar(
    calendar,
    (label) => {
      const buttons = [...document.querySelectorAll('button')];
      const box = buttons.find((button) => button.getAttribute('aria-label') === label)?.getBoundingClientRect();
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    },
    name,
  );
  const host = await calendar.evaluate(() => {
    const { x, y } = document.querySelector('sidecar-for-close')?.getBoundingClientRect() ?? new DOMRect();
    return { x, y };
  });
  if (!spot) throw new Error(`The panel has no “${name}”.`);
  await calendar.mouse.click(host.x + spot.x, host.y + spot.y);
}

/** What stands in the search field; null while it is not there. */
function searched(calendar: Page): Promise<string | null> {
  return inSidebar(calendar, () => document.querySelector<HTMLInputElement>('input[name="text"]')?.value ?? null, '');
}

async function inSidebar<T>(calendar: Page, run: (argument: string) => T, argument: string): Promise<T | null> {
  const isOurs = (frame: Frame) =>
    frame.evaluate(() => location.pathname.startsWith('/src/sidebar/')).catch(() => false);
  for (const frame of calendar.frames()) if (await isOurs(frame)) return (await frame.evaluate(run, argument)) as T;
  return null;
}
