import type { Frame, JSHandle, Locator, Page } from '@playwright/test';
import { words } from '../../../src/words/words';
import { meetingOf } from '../../fakes/close-server/steps';
import { sandboxKeys } from '../../fakes/sample-data/organization';
import { kim } from '../../fakes/sample-data/people';
import type { Sandbox } from '../../fakes/sandbox';
import { connect, expect, test } from '../fixtures/connected';
import { headline, moveTo } from '../pages/panel';
import { accountRows, sectionOf } from '../pages/sections';
import { sidebarHost, sidebarOf } from '../pages/sidebar';
import { gridUrls, openBubble, placeOnGrid } from '../pages/stand-in';
import { draftHtmls, expectKept } from '../pages/writing';
import { covers, type HostileAct, recordAnimated, styles } from './hostile-acts';

test('while the page lays something over the panel nothing is written, by click or by key; without it the same click writes', async ({
  page,
  sandbox,
}) => {
  test.setTimeout(covers.length * 30_000);
  const { sidebar, sight } = await openPanel(page, sandbox);
  // In plain sight each round ends as well.
  await sight.waitFor('plain');
  for (const { what, act, reaches } of covers) {
    await test.step(what, async () => {
      sandbox.close.clearRequests();
      const add = await prepareTask(sidebar);

      const spot = await middleOf(add);
      const undo = await page.evaluateHandle(act, spot);
      await page.mouse.click(spot.x, spot.y);
      // A cover that takes the clicks itself need not last: the panel is put above a dialog, and takes no click there either.
      if (reaches) await expectRefused(sidebar, true);
      if (reaches) await sight.waitFor('covered');
      await press(page, add);
      if (reaches) await expectRefused(sidebar, true);

      if (reaches) await clickRightAfter(page, sandbox, { sidebar, sight }, { act, undo });
      else await undo.evaluate((takeBack) => takeBack());
      await sight.waitFor('plain');
      expect(writes(sandbox), what).toEqual([]);
      await press(page, add);
      await expectAdded(sidebar, sandbox, what);
    });
  }

  await test.step('keys', async () => {
    sandbox.close.clearRequests();
    const add = await prepareTask(sidebar);
    await add.focus();
    const undo = await coverFor(page, add);
    await page.keyboard.press('Enter');
    await expectRefused(sidebar, true);
    await sight.waitFor('covered');
    await page.keyboard.press('Enter');
    await expectRefused(sidebar, true);
    await undo();
    await sight.waitFor('plain');
    expect(writes(sandbox)).toEqual([]);
    await add.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => writes(sandbox)).toEqual(['POST /api/v1/task/']);
  });
});

test('no style that the page gives to <html> changes the panel, and no element gets above it but in the top layer; what is clicked is what is seen', async ({
  browserWithExtension,
  page,
  sandbox,
}) => {
  await stopClocks(page);
  const { sidebar, sight } = await openPanel(page, sandbox);
  await sight.waitFor('plain');
  const before = await pictureOf(page);
  const changed = async () => countDifferent(browserWithExtension.optionsPage, before, await pictureOf(page));
  for (const style of styles) {
    const undo = await setStyle(page, 'html', style);
    await expect.poll(changed, style).toBeLessThan(MOST_REDRAWN);
    await undo.evaluate((takeBack) => takeBack());
    await expect.poll(changed, `${style}, taken back`).toBeLessThan(MOST_REDRAWN);
  }
  const cover = await page.evaluateHandle(() => {
    const cover = document.createElement('div');
    cover.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647; background: gold';
    document.documentElement.append(cover);
    return cover;
  });
  expect(await changed(), 'an element above all others').toBeLessThan(MOST_REDRAWN);
  await cover.evaluate((element) => element.remove());

  const add = await prepareTask(sidebar);
  await expect.poll(changed, 'the measure itself').toBeGreaterThan(MOST_REDRAWN);
  const undo = await setStyle(page, 'html', 'opacity: 0.01');
  await sight.waitFor('plain');
  await press(page, add);
  await expectAdded(sidebar, sandbox, 'a click on what is seen');
  await undo.evaluate((takeBack) => takeBack());

  // The marks of extensions that darken pages are none of a page that lays hand on the panel.
  sandbox.close.clearRequests();
  await setStyle(page, 'sidecar-for-close', '--darkreader-inline-bgcolor: #181a1b');
  await prepareTask(sidebar);
  await sight.waitFor('plain');
  await press(page, add);
  await expectAdded(sidebar, sandbox, 'beside the marks of a darkener');
});

test('a page that lays hand on the host, or moves it into an element of its own, loses the sidebar, and gets no click of it', async ({
  page,
  sandbox,
}) => {
  const few = ['opacity: 0.01', 'transform: scale(0.2)', 'translate: -200px 40px', 'width: 30px', 'display: none'];
  test.setTimeout(few.length * 60_000);
  let panel = await openPanel(page, sandbox);
  await panel.sight.waitFor('plain');
  /** The next event brings a new one, with the words that were typed; and there the click counts. */
  const comeBack = async (what: string) => {
    await moveTo(page, gridUrls.google);
    await expect(sidebarHost(page).filter({ visible: true })).toHaveCount(0);
    await moveTo(page, sandbox.close.events.discoveryCall.url);
    panel = await panelOf(page);
    const add = await prepareTask(panel.sidebar);
    await panel.sight.waitFor('plain');
    expect(writes(sandbox), what).toEqual([]);
    await press(page, add);
    await expectAdded(panel.sidebar, sandbox, what);
  };
  for (const style of few) {
    await test.step(style, async () => {
      sandbox.close.clearRequests();
      const spot = await middleOf(await prepareTask(panel.sidebar));
      const undo = await setStyle(page, 'sidecar-for-close', style);
      await page.mouse.click(spot.x, spot.y);
      await expect(sidebarHost(page), style).toHaveCount(0);
      await undo.evaluate((takeBack) => takeBack());
      await page.mouse.click(spot.x, spot.y);
      expect(writes(sandbox), style).toEqual([]);
      await comeBack(style);
    });
  }

  await test.step('into an element of the page', async () => {
    sandbox.close.clearRequests();
    const spot = await middleOf(await prepareTask(panel.sidebar));
    await page.evaluate(() => {
      const trap = document.createElement('div');
      trap.style.cssText = 'mask-image: linear-gradient(transparent, transparent)';
      const host = document.querySelector('sidecar-for-close');
      if (host) trap.append(host);
      document.body.append(trap);
    });
    await page.mouse.click(spot.x, spot.y);
    await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('body');
    expect(writes(sandbox)).toEqual([]);
    await comeBack('into an element of the page');
    await expect.poll(() => sidebarHost(page).evaluate((host) => host.parentElement?.localName)).toBe('html');
  });
});

test('a bubble that drives the panel under the pointer: the click counts for nothing', async ({ page, sandbox }) => {
  const { discoveryCall } = sandbox.close.events;
  placeOnGrid(sandbox, 'google', [discoveryCall]);
  await page.goto(gridUrls.google);
  await openBubble(page, discoveryCall);
  const { sidebar, sight } = await panelOf(page);
  const add = await lureUntilInTime(page, sandbox, { sidebar, sight });
  await expectRefused(sidebar, true);
  await expectWrittenOnlyNow(page, sandbox, sight, add);
});

test('normal clicks are never refused; those that the page makes up, and those on a panel that has just moved or grown, count for nothing', async ({
  page,
  sandbox,
}) => {
  test.slow();
  const { sidebar, sight } = await openPanel(page, sandbox);
  await sight.waitFor('plain');

  await test.step('ten in a row, each right after the words', async () => {
    for (let count = 1; count <= 10; count += 1) {
      const add = await prepareTask(sidebar);
      await add.click();
      await expect.poll(() => writes(sandbox).length).toBe(count);
      await expect(sidebar.getByRole('textbox', { name: words.nextSteps.task.new })).toHaveValue('');
    }
    await expectRefused(sidebar, false);
  });

  await test.step('events that the page makes up never come to the panel', async () => {
    sandbox.close.clearRequests();
    const add = await prepareTask(sidebar);
    await page.evaluate(makeUpEvents, await middleOf(add));
    // Nor do those that our own page makes up, as any script in it could.
    await add.evaluate((button: HTMLElement) =>
      button.closest('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })),
    );
    await expectRefused(sidebar, true);
    expect(writes(sandbox)).toEqual([]);
    await press(page, add);
    await expectAdded(sidebar, sandbox, 'a real click');
  });

  await test.step('a zoom of the page just before the click: the panel does not grow or shrink', async () => {
    sandbox.close.clearRequests();
    const add = await prepareTask(sidebar);
    await sight.waitFor('plain');
    const spot = await middleOf(add);
    const undo = await setStyle(page, 'html', 'zoom: 0.3');
    // It may also fall beside the panel, which for the length of one frame is as small as the page makes it.
    await page.mouse.click(spot.x, spot.y);
    await undo.evaluate((takeBack) => takeBack());
    await sight.waitFor('plain');
    expect(writes(sandbox)).toEqual([]);
    await center(add);
    await press(page, add);
    await expectAdded(sidebar, sandbox, 'a click later');
    // What was said of the first click would be taken for a word on the next one.
    if (await sidebar.getByRole('note').isVisible()) await expectRefused(sidebar, true);
  });

  await test.step('a window that a script has moved under the pointer', async () => {
    sandbox.close.clearRequests();
    const add = await prepareTask(sidebar);
    await sight.waitFor('plain');
    const browser = await page.context().newCDPSession(page);
    const { windowId, bounds } = await browser.send('Browser.getWindowForTarget');
    const { left = 0 } = bounds;
    await browser.send('Browser.setWindowBounds', { windowId, bounds: { left: left + 40 } });
    await press(page, add);
    await expectRefused(sidebar, true);
    await expectWrittenOnlyNow(page, sandbox, sight, add);
    await browser.send('Browser.setWindowBounds', { windowId, bounds: { left } });
  });
});

test.describe('a page that defines an element of the host’s name', () => {
  const define = () => {
    if (window !== window.top) return;
    class Trap extends HTMLElement {
      readonly internals = this.attachInternals();
    }
    customElements.define('sidecar-for-close', Trap);
  };
  const rootOf = (host: Element) => String(Reflect.get(host, 'internals')?.shadowRoot ?? null);

  test('before: there is no sidebar, and the popup shows the event', async ({
    browserWithExtension,
    page,
    sandbox,
  }) => {
    await page.addInitScript(define);
    await page.goto(sandbox.close.events.discoveryCall.url);
    await expect(headline(await browserWithExtension.popup())).toHaveText('Acme Robotics GmbH');
    await expect(sidebarHost(page)).toHaveCount(0);
  });

  test('afterwards: it gets no hold of what is inside', async ({ page, sandbox }) => {
    await openPanel(page, sandbox);
    await page.evaluate(define);
    expect(await sidebarHost(page).evaluate(rootOf)).toBe('null');

    // The frame is animated for a moment whenever it has moved.
    const animated = await page.evaluateHandle(recordAnimated);
    await page.setViewportSize({ width: 1200, height: 800 });
    await expect.poll(async () => (await sidebarHost(page).boundingBox())?.x).toBe(824);
    await expect.poll(() => animated.jsonValue()).toEqual(['p']);
  });
});

test('note and outcome go through the same gate, and so do both “Discard”, “Keep theirs” and the choice of another organization', async ({
  browserWithExtension,
  page,
  sandbox,
}) => {
  test.slow();
  const { close } = sandbox;
  const { optionsPage } = browserWithExtension;
  await optionsPage.getByRole('button', { name: words.options.accounts.add }).click();
  await connect(browserWithExtension, sandboxKeys.noor);
  await expect(accountRows(optionsPage)).toHaveCount(2);
  await accountRows(optionsPage)
    .filter({ hasText: 'Northwind Sales' })
    .getByRole('button', { name: words.options.accounts.useFirst })
    .click();
  await page.bringToFront();
  const { sidebar, sight } = await openPanel(page, sandbox);
  const { note, conflict } = words.writing;
  const named = (name: string) => sidebar.getByRole('button', { name, exact: true });
  const noteBox = sidebar.getByRole('textbox', { name: note.title });

  await test.step('the note, and the outcome', async () => {
    await noteBox.click();
    await page.keyboard.type('Covered words. ');
    const save = named(note.save);
    await expect(save).toBeEnabled();
    await center(save);
    await sight.waitFor('plain');
    const undo = await coverFor(page, save);
    await sight.waitFor('covered');
    await press(page, save);
    await expectRefused(sidebar, true);
    const outcome = sidebar.getByRole('combobox', { name: words.writing.outcome.title });
    await outcome.selectOption({ index: 1 });
    await expectRefused(sidebar, true);
    await undo();
    await sight.waitFor('plain');
    expect(writes(sandbox)).toEqual([]);
    await press(page, save);
    await expect.poll(() => writes(sandbox).length).toBe(1);
    // It is judged as it is chosen: what covers the panel afterwards takes nothing back.
    await outcome.selectOption({ index: 1 });
    const { held, saved, outcome: outcomeWords } = words.writing;
    await expect(sectionOf(sidebar, outcomeWords.title)).toContainText(new RegExp(`${held}|${saved}`));
    // The note's button goes once it is saved.
    const uncover = await coverFor(page, outcome);
    await outcome.press('Enter');
    await expect.poll(() => writes(sandbox).length).toBe(2);
    await uncover();
  });

  await test.step('what loses words', async () => {
    close.clearRequests();
    await sidebar.getByRole('button', { name: words.nextSteps.note.open }).click();
    await sidebar.getByRole('textbox', { name: words.nextSteps.note.label }).fill('Words on the lead.');
    const discardOnLead = sectionOf(sidebar, words.story.sinceThen).getByRole('button', {
      name: words.nextSteps.discard,
    });
    await onlyInPlainSight(page, sight, sidebar, discardOnLead, {
      before: () => expectKept(browserWithExtension, 'Words on the lead.'),
      after: () => expect.poll(() => draftHtmls(optionsPage)).toEqual([]),
    });

    await noteBox.click();
    await page.keyboard.type('Mine. ');
    await named(note.discard).click();
    await onlyInPlainSight(page, sight, sidebar, named(note.discardYes), {
      before: () => expectKept(browserWithExtension, 'Mine. '),
      after: () => expect.poll(() => draftHtmls(optionsPage)).toEqual([]),
    });

    await page.keyboard.type('Mine again. ');
    await expectKept(browserWithExtension, 'Mine again. ');
    const { id } = meetingOf(close, close.events.discoveryCall);
    close.editNoteAs(kim.id, String(id), '<body><p>Theirs.</p></body>');
    await sight.waitFor('plain');
    await named(note.save).click();
    await named(conflict.keepTheirs).click();
    await onlyInPlainSight(page, sight, sidebar, named(conflict.yes), {
      before: () => expectKept(browserWithExtension, 'Mine again. '),
      after: () => expect.poll(() => draftHtmls(optionsPage)).toEqual([]),
    });
    expect(writes(sandbox)).toEqual([]);
  });

  await test.step('another organization', async () => {
    const menu = sidebar.getByRole('combobox', { name: words.panel.organization, exact: true });
    await sight.waitFor('plain');
    const undo = await coverFor(page, menu);
    await sight.waitFor('covered');
    await menu.selectOption('Lakeside Partners');
    await expectRefused(sidebar, true);
    await expect(menu.locator('option:checked')).toHaveText('Northwind Sales');
    await expect(headline(sidebar)).toHaveText('Acme Robotics GmbH');
    await undo();
    await sight.waitFor('plain');
    await menu.selectOption('Lakeside Partners');
    await expect(sidebar.getByRole('button', { name: words.collapsed.notFound })).toBeVisible();
  });
});

/** Runs in the page: whatever a press of the user brings, sent to our element by a script. */
function makeUpEvents({ x, y }: { x: number; y: number }): void {
  const host = document.querySelector('sidecar-for-close');
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'submit', 'change'])
    host?.dispatchEvent(
      new MouseEvent(type, { bubbles: true, composed: true, clientX: x, clientY: y, screenX: x, screenY: y }),
    );
  for (const type of ['keydown', 'keyup'])
    host?.dispatchEvent(new KeyboardEvent(type, { key: 'Enter', bubbles: true, composed: true }));
}

/**
 * The page moves its bubble, after which the panel comes, under the pointer, and the user clicks. On a busy machine the click may come when
 * the panel has stood there for so long that it was seen: it shows nothing then, and the page lures again. Resolves to the
 * button that was clicked.
 */
async function lureUntilInTime(
  page: Page,
  sandbox: Sandbox,
  { sidebar, sight }: Awaited<ReturnType<typeof panelOf>>,
): Promise<Locator> {
  const places = { before: 16, bait: 904 };
  const pressed = await recordPress(sidebar);
  const bubble = page.getByRole('dialog');
  const style = (await bubble.getAttribute('style')) ?? '';
  for (;;) {
    await expect.poll(async () => (await sidebarHost(page).boundingBox())?.x).toBe(places.before);
    const add = await prepareTask(sidebar);
    await sight.waitFor('plain');
    const { x, y } = await middleOf(add);
    const bait = { x: x + places.bait - places.before, y };
    await page.mouse.move(bait.x, bait.y);
    const cameAt = await page.evaluate(driveUnderPointer, places.bait);
    await page.mouse.click(bait.x, bait.y);
    // A click that was too early fell on the page, which closes its bubble; the guard asks for half a second.
    const late = (await pressed.jsonValue()).at - cameAt;
    if (late > 0 && late < 400) return add;
    if (late > 0) await expectAdded(sidebar, sandbox, 'the click that came too late');
    sandbox.close.clearRequests();
    if (late < 0) await openBubble(page, sandbox.close.events.discoveryCall);
    await bubble.evaluate((element, before) => element.setAttribute('style', before), style);
  }
}

/** When the panel was pressed last, ms since 1970. */
function recordPress(sidebar: Frame) {
  return sidebar.evaluateHandle(() => {
    const last = { at: 0 };
    addEventListener(
      'pointerdown',
      () => Object.assign(last, { at: performance.timeOrigin + performance.now() }),
      true,
    );
    return last;
  });
}

/**
 * The page takes away its cover, which has lain there for long, and the user's click on the button right after it counts for nothing. On a busy machine it may come so late that
 * the panel was seen by then: then it counts, and the page covers the panel again.
 */
async function clickRightAfter(
  page: Page,
  sandbox: Sandbox,
  { sidebar, sight }: Awaited<ReturnType<typeof panelOf>>,
  { act, undo }: { act: HostileAct; undo: JSHandle<() => void> },
): Promise<void> {
  const pressed = await recordPress(sidebar);
  const hint = sidebar.getByRole('note');
  const add = sidebar.getByRole('button', { name: words.nextSteps.task.add, exact: true });
  for (let cover = undo; ; ) {
    const spot = await middleOf(add);
    const uncoveredAt = await cover.evaluate((takeBack) => {
      takeBack();
      return performance.timeOrigin + performance.now();
    });
    await page.mouse.click(spot.x, spot.y);
    // The guard asks for half a second.
    const isInTime = (await pressed.jsonValue()).at - uncoveredAt < 400;
    if (!isInTime) await expect.poll(async () => (await hint.isVisible()) || writes(sandbox).length > 0).toBe(true);
    if (isInTime || (await hint.isVisible())) return expectRefused(sidebar, true);
    await expectAdded(sidebar, sandbox, 'the click that came too late');
    sandbox.close.clearRequests();
    await prepareTask(sidebar);
    await sight.waitFor('plain');
    cover = await page.evaluateHandle(act, await middleOf(add));
    await sight.waitFor('covered');
  }
}

/** Runs in the page: puts the bubble where the panel leaves it for the other side. Resolves to when that was, ms since 1970. */
function driveUnderPointer(wanted: number): Promise<number> {
  const bubble = document.querySelector<HTMLElement>('[role=dialog]');
  bubble?.style.setProperty('position', 'fixed');
  bubble?.style.setProperty('inset', '100px auto auto 100px');
  bubble?.style.setProperty('width', '300px');
  return new Promise((resolve) => {
    const look = () => {
      const there = document.querySelector('sidecar-for-close')?.getBoundingClientRect().x === wanted;
      if (!there) return requestAnimationFrame(look);
      const cameAt = performance.timeOrigin + performance.now();
      // A click is the frame's only when it is drawn there, with the second frame from now.
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(cameAt)));
    };
    look();
  });
}

/** The button does nothing while the page covers it, and does it once it is in plain sight. */
async function onlyInPlainSight(
  page: Page,
  sight: Awaited<ReturnType<typeof watchSight>>,
  sidebar: Frame,
  button: Locator,
  { before, after }: { before: () => Promise<void>; after: () => Promise<void> },
): Promise<void> {
  await expect(button).toBeVisible();
  await before();
  await center(button);
  await sight.waitFor('plain');
  const undo = await coverFor(page, button);
  await sight.waitFor('covered');
  await press(page, button);
  await expectRefused(sidebar, true);
  await before();
  await undo();
  await sight.waitFor('plain');
  await press(page, button);
  await after();
}

/** Lays something over it that lets clicks through. Resolves to what takes it away. */
async function coverFor(page: Page, control: Locator): Promise<() => Promise<void>> {
  const cover = covers.find(({ reaches }) => reaches);
  if (!cover) throw new Error('No cover.');
  const undo = await page.evaluateHandle(cover.act, await middleOf(control));
  return () => undo.evaluate((takeBack) => takeBack());
}

/** Requests that change something in Close; its search is a POST that does not. */
function writes({ close }: Sandbox): string[] {
  return close.requests
    .filter(({ method, path }) => method !== 'GET' && path !== '/api/v1/data/search/')
    .map(({ method, path }) => `${method} ${path}`);
}

async function openPanel(page: Page, sandbox: Sandbox) {
  await page.goto(sandbox.close.events.discoveryCall.url);
  return panelOf(page);
}

async function panelOf(page: Page) {
  const sidebar = await sidebarOf(page);
  await expect(headline(sidebar)).toHaveText('Acme Robotics GmbH');
  // All of it is here, so that nothing moves any more.
  await expect(sidebar.getByRole('textbox', { name: words.nextSteps.task.new })).toBeVisible();
  await expect(sidebar.getByRole('combobox', { name: words.writing.outcome.title })).toBeVisible();
  return { sidebar, sight: await watchSight(sidebar) };
}

/** Writes a task down; its button is in the middle of the panel, far from every edge. */
async function prepareTask(sidebar: Frame): Promise<Locator> {
  await sidebar.getByRole('textbox', { name: words.nextSteps.task.new }).fill('Call Dana');
  const add = sidebar.getByRole('button', { name: words.nextSteps.task.add, exact: true });
  await center(add);
  return add;
}

/** Nothing of the panel's own lies over it there, whatever else comes up. */
async function center(control: Locator): Promise<void> {
  await control.evaluate((element) => element.scrollIntoView({ block: 'center' }));
}

/** The task is in Close, and the field is free for another. */
async function expectAdded(sidebar: Frame, sandbox: Sandbox, what: string): Promise<void> {
  await expect.poll(() => writes(sandbox), what).toEqual(['POST /api/v1/task/']);
  await expect(sidebar.getByRole('textbox', { name: words.nextSteps.task.new })).toHaveValue('');
}

async function middleOf(control: Locator): Promise<{ x: number; y: number }> {
  const box = await control.boundingBox();
  if (!box) throw new Error('The control is not on the screen.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** A real click where the control is, whatever lies there: without Playwright's own look for what is in the way. */
async function press(page: Page, control: Locator): Promise<void> {
  const { x, y } = await middleOf(control);
  await page.mouse.click(x, y);
}

/** The panel says that a click did not count, once; the words are taken away again. */
async function expectRefused(sidebar: Frame, refused: boolean): Promise<void> {
  const hint = sidebar.getByRole('note');
  if (!refused) return expect(hint).toBeHidden();
  await expect(hint).toBeVisible();
  await hint.getByRole('button', { name: words.writing.closeHint }).evaluate((button: HTMLElement) => button.click());
  await expect(hint).toBeHidden();
}

/**
 * What the browser says of the panel, by observers of the test's own. They have the rhythms of the guard's, but not its beat: the
 * guard may hear of a change a beat and a slow frame later. So `plain` is for half a second longer than the guard asks for; and so is
 * `covered`, for the guard refuses what comes right after any change, whether the panel is covered or not.
 */
async function watchSight(sidebar: Frame) {
  const seen = await sidebar.evaluateHandle(() => {
    const rhythms = [100, 117, 131];
    const sight = { plain: rhythms.map(() => false), since: 0 };
    for (const [index, delay] of rhythms.entries()) {
      const options = { trackVisibility: true, delay, threshold: 1 };
      const observer = new IntersectionObserver((entries) => {
        for (const entry of entries) sight.plain[index] = Reflect.get(entry, 'isVisible') === true;
        sight.since = performance.now();
      }, options);
      observer.observe(document.body);
    }
    addEventListener('resize', () => {
      sight.since = performance.now();
    });
    return sight;
  });
  return {
    async waitFor(wanted: 'plain' | 'covered') {
      // The frame looks by itself: to be asked twenty times a second costs more than all else that a test here does.
      await seen.evaluate(
        (sight, wish) =>
          new Promise<void>((resolve, reject) => {
            // What the page has just done may not have come to the frame yet, so it is waited for from now on.
            const start = performance.now();
            sight.since = start;
            const look = () => {
              const { plain, since } = sight;
              const now = performance.now();
              const isSo = wish === 'plain' ? plain.every(Boolean) : !plain.some(Boolean);
              if (isSo && now - since > 1000) resolve();
              else if (now - start > 15_000) reject(new Error(`The panel is not ${wish}: ${plain}`));
              else setTimeout(look, 50);
            };
            look();
          }),
        wanted,
      );
    },
  };
}

/** Sets one declaration, important. Resolves to what takes it back. */
function setStyle(page: Page, target: string, style: string) {
  const [property = '', value = ''] = style.split(': ');
  return page.evaluateHandle(
    ({ target, property, value }) => {
      const element = document.querySelector<HTMLElement>(target);
      const before = element?.style.getPropertyValue(property) ?? '';
      const priority = element?.style.getPropertyPriority(property) ?? '';
      element?.style.setProperty(property, value, 'important');
      return () => element?.style.setProperty(property, before, priority);
    },
    { target, property, value },
  );
}

/** Every page and frame opened from now on stays in this minute: "in 19 min" would be another picture a minute later. */
async function stopClocks(page: Page): Promise<void> {
  await page.addInitScript((now) => {
    Date.now = () => now;
  }, Date.now());
}

/** The panel as it is on the screen, without its rounded corners, through which the page shows. */
function pictureOf(page: Page): Promise<Buffer> {
  return page.screenshot({ clip: { x: 904 + 14, y: 72 + 14, width: 360 - 28, height: 704 - 28 } });
}

/**
 * Pixels. What the browser draws anew after a change of size it may round otherwise: 26 pixels on the edges of two icons were seen. Each of
 * the styles, where it takes hold, changes thousands.
 */
const MOST_REDRAWN = 100;

/** How many pixels of two pictures differ, counted in a page of ours. */
function countDifferent(counter: Page, ...pictures: [Buffer, Buffer]): Promise<number> {
  return counter.evaluate(
    async (pictures) => {
      const pixelsOf = async (base64: string) => {
        const png = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([png]));
        const { width, height } = bitmap;
        const canvas = new OffscreenCanvas(width, height).getContext('2d');
        canvas?.drawImage(bitmap, 0, 0);
        return new Uint32Array(canvas?.getImageData(0, 0, width, height).data.buffer ?? new ArrayBuffer(0));
      };
      const [one = new Uint32Array(), other = new Uint32Array()] = await Promise.all(pictures.map(pixelsOf));
      return Math.abs(one.length - other.length) + one.filter((pixel, index) => pixel !== other[index]).length;
    },
    pictures.map((picture) => picture.toString('base64')),
  );
}

/** The button has written nothing so far, and does once it is in plain sight again. */
async function expectWrittenOnlyNow(
  page: Page,
  sandbox: Sandbox,
  sight: Awaited<ReturnType<typeof watchSight>>,
  add: Locator,
): Promise<void> {
  await sight.waitFor('plain');
  expect(writes(sandbox)).toEqual([]);
  await press(page, add);
  await expect.poll(() => writes(sandbox)).toEqual(['POST /api/v1/task/']);
}
