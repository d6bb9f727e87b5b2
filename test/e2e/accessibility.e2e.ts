import type { Frame, Page } from '@playwright/test';
import { words } from '../../src/words/words';
import { sandboxKeys } from '../fakes/sample-data-organization';
import { expectAccessible } from './accessibility-check';
import { connect, test as connected, expect } from './connected';
import { sidebarIframe } from './content-world';
import { test as fresh } from './fixtures';
import { focused } from './focused';
import { holdNextRequest } from './hold-request';
import { foldedTab, headline } from './panel';
import { sectionOf } from './sections';
import { sidebarHost, sidebarOf } from './sidebar';

connected.describe('the sidebar, by axe in light and dark', () => {
  connected('loading, then a meeting, then the folded tab', async ({ page, sandbox }) => {
    const search = holdNextRequest(sandbox.close, '/activity/meeting/');
    await page.goto(sandbox.close.events.discoveryCall.url);
    const sidebar = await sidebarOf(page);
    await search.arrived();
    await expect(foldedTab(sidebar)).toHaveAccessibleName(words.folded.loading);
    await expectAccessible(page, sidebar);
    await foldedTab(sidebar).click();
    await expect(headline(sidebar)).toHaveText(words.loading.title);
    await expectAccessible(page, sidebar);
    search.release();
    await expect(headline(sidebar)).toHaveText('Acme Robotics GmbH');
    await expectAccessible(page, sidebar);
    await sidebar.getByRole('button', { name: words.panel.fold }).click();
    await expect(foldedTab(sidebar)).toHaveAccessibleName(words.folded.found(1));
    await expectAccessible(page, sidebar);
    await foldedTab(sidebar).click();
    await expect(headline(sidebar)).toBeVisible();
  });

  connected('several leads, each of them shown', async ({ page, sandbox }) => {
    await page.goto(sandbox.close.events.jointWorkshop.url);
    const sidebar = await sidebarOf(page);
    await expect(sidebar.getByRole('tab')).toHaveCount(3);
    for (const tab of await sidebar.getByRole('tab').all()) {
      await tab.click();
      await expectAccessible(page, sidebar);
    }
  });

  connected('nothing found, and what went wrong', async ({ page, sandbox }) => {
    await page.goto(sandbox.close.events.teamLunch.url);
    const sidebar = await sidebarOf(page);
    await foldedTab(sidebar).click();
    await expect(headline(sidebar)).toHaveText(words.notFound.title);
    await expectAccessible(page, sidebar);
    for (const [status, reason] of [
      [500, 'close-down'],
      [403, 'not-allowed'],
      [429, 'rate-limited'],
    ] as const) {
      sandbox.close.setFault('/activity/meeting/', { kind: 'status', status });
      await sidebar.getByRole('button', { name: words.panel.look }).first().click();
      await expect(headline(sidebar)).toHaveText(words.failed[reason].title);
      await expectAccessible(page, sidebar);
    }
  });
});

fresh(
  'the sidebar without a key, and the options page from first run to connected, by axe',
  async ({ browserWithExtension, page, sandbox }) => {
    const { optionsPage } = browserWithExtension;
    await page.goto(sandbox.close.events.discoveryCall.url);
    const sidebar = await sidebarOf(page);
    await expect(headline(sidebar)).toHaveText(words.needsKey.title);
    await expectAccessible(page, sidebar);

    await optionsPage.bringToFront();
    const { label, button, failure } = words.options.connect;
    await expect(optionsPage.getByLabel(label)).toBeVisible();
    await expectAccessible(optionsPage);
    await optionsPage.getByLabel(label).fill('api_mistyped');
    await optionsPage.getByRole('button', { name: button, exact: true }).click();
    await expect(optionsPage.getByText(failure['key-rejected'])).toBeVisible();
    await expectAccessible(optionsPage);
    await connect(browserWithExtension, sandboxKeys.robin);
    await expectAccessible(optionsPage);
    await optionsPage.getByRole('button', { name: words.options.forget.button }).click();
    await expect(optionsPage.getByText(words.options.forget.question(0))).toBeVisible();
    await expectAccessible(optionsPage);
  },
);

connected('the popup, by axe', async ({ browserWithExtension, page, sandbox }) => {
  await page.goto(sandbox.close.events.jointWorkshop.url);
  const popup = await browserWithExtension.popup();
  await expect(popup.getByRole('tab')).toHaveCount(3);
  await expectAccessible(popup);
});

connected.describe('by keyboard alone', () => {
  connected(
    'everything in the sidebar is reached, in the order it stands there, and shows that it is',
    async ({ page, sandbox }) => {
      await page.goto(sandbox.close.events.jointWorkshop.url);
      const sidebar = await sidebarOf(page);
      await expect(headline(sidebar)).toHaveText('Acme Robotics GmbH');
      // From the last thing that the page itself has.
      await page.locator('[contenteditable]').last().focus();
      const expected = [
        words.panel.search,
        words.panel.look,
        words.panel.settings,
        words.panel.dock,
        words.panel.fold,
        'Acme Robotics GmbH',
        words.nextSteps.status.label,
        'Acme Robotics GmbH',
      ];
      const reached: string[] = [];
      const next = async () => {
        await page.keyboard.press('Tab');
        const { name, visible, inView } = await focused(sidebar);
        reached.push(name);
        expect({ name, visible, inView }).toEqual({ name, visible: true, inView: true });
      };
      for (const _ of expected) await next();
      expect(reached).toEqual(expected);
      // Then what the brief has to press, and last the link to Close.
      while (reached.at(-1) !== words.panel.openInClose) await next();
      // No trap: the next one leaves the sidebar.
      await page.keyboard.press('Tab');
      await expect.poll(() => sidebar.evaluate(() => document.hasFocus())).toBe(false);
    },
  );

  connected('the arrows, Home and End go through the leads and show each at once', async ({ page, sandbox }) => {
    await page.goto(sandbox.close.events.jointWorkshop.url);
    const sidebar = await sidebarOf(page);
    await expect(headline(sidebar)).toHaveText('Acme Robotics GmbH');
    await sidebar.getByRole('tab').first().focus();
    for (const [key, lead] of [
      ['ArrowRight', 'Beta Optics Ltd'],
      ['ArrowRight', words.lead.goneName],
      ['ArrowRight', 'Acme Robotics GmbH'],
      ['ArrowLeft', words.lead.goneName],
      ['Home', 'Acme Robotics GmbH'],
      ['End', words.lead.goneName],
    ] as const) {
      await page.keyboard.press(key);
      await expect(headline(sidebar)).toHaveText(lead);
      const selected = sidebar.getByRole('tab', { selected: true });
      await expect(selected).toHaveText(lead);
      await expect(selected).toBeFocused();
      await expect(sidebar.getByRole('tabpanel')).toHaveAccessibleName(lead);
    }
  });

  connected('folding and opening keep the focus where the eye is', async ({ page, sandbox }) => {
    await page.goto(sandbox.close.events.discoveryCall.url);
    const sidebar = await sidebarOf(page);
    await expect(headline(sidebar)).toHaveText('Acme Robotics GmbH');
    await sidebar.getByRole('button', { name: words.panel.fold }).focus();
    await page.keyboard.press('Enter');
    await expect(foldedTab(sidebar)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(sidebar.getByRole('button', { name: words.panel.fold })).toBeFocused();
    await expect(headline(sidebar)).toBeVisible();
  });

  connected('the options page is reached whole', async ({ browserWithExtension, page }) => {
    const options = await page.context().newPage();
    await options.goto(browserWithExtension.extensionUrl('src/options/index.html'));
    await expect(options.getByRole('heading', { name: words.options.connected.title })).toBeVisible();
    const names: string[] = [];
    while (names.at(-1) !== words.options.forget.button) {
      await options.keyboard.press('Tab');
      const { name, visible, inView } = await focused(options);
      names.push(name);
      expect({ name, visible, inView }).toEqual({ name, visible: true, inView: true });
    }
    const landmarks = [
      words.options.accounts.add,
      words.noEvent.googleCalendar,
      words.noEvent.outlook,
      words.options.forget.button,
    ];
    expect(names.filter((name) => landmarks.includes(name))).toEqual(landmarks);
    await options.close();
  });
});

connected('the frame has a name, and so has what is in it', async ({ page, sandbox }) => {
  await page.goto(sandbox.close.events.discoveryCall.url);
  const sidebar = await sidebarOf(page);
  expect(await sidebarIframe(page)).toMatchObject({ title: words.fullProduct });
  expect(await sidebar.title()).toBe(words.fullProduct);
  expect(await sidebar.locator('html').getAttribute('lang')).toBe('en');
});

connected(
  'with forced colours nothing is lost, and the chosen lead can be told from the others',
  async ({ page, sandbox }) => {
    await page.goto(sandbox.close.events.jointWorkshop.url);
    const sidebar = await sidebarOf(page);
    await expect(headline(sidebar)).toHaveText('Acme Robotics GmbH');
    // The last of it to arrive: from here on the texts stay what they are.
    await expect(sectionOf(sidebar, words.brief.lastActivity)).toHaveAttribute('aria-busy', 'false');
    const texts = await visibleTexts(sidebar);
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await expectAccessible(page, sidebar);
    expect(await visibleTexts(sidebar)).toEqual(texts);
    const background = (selected: boolean) =>
      sidebar
        .getByRole('tab', { selected })
        .first()
        .evaluate((tab) => getComputedStyle(tab).backgroundColor);
    expect(await background(true)).not.toBe(await background(false));
  },
);

connected('nothing moves for who asked to be spared it', async ({ page, sandbox }) => {
  const search = holdNextRequest(sandbox.close, '/activity/meeting/');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(sandbox.close.events.discoveryCall.url);
  const sidebar = await sidebarOf(page);
  await search.arrived();
  await foldedTab(sidebar).click();
  await expect(headline(sidebar)).toHaveText(words.loading.title);
  const moving = () => sidebar.evaluate(() => document.getAnimations().length);
  expect(await moving()).toBe(0);
  await expect(sidebar.locator('.bone').first()).toBeVisible();
  // The skeleton breathes for all others.
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await expect.poll(moving).toBeGreaterThan(0);
  search.release();
  await expect(headline(sidebar)).toHaveText('Acme Robotics GmbH');
});

connected.describe('at twice the size', () => {
  connected('the sidebar reads without sideways scrolling, whatever it shows', async ({ page, sandbox }) => {
    const { discoveryCall, jointWorkshop, hostileMarkup, teamLunch } = sandbox.close.events;
    for (const event of [discoveryCall, jointWorkshop, hostileMarkup, teamLunch]) {
      await page.goto(event.url);
      const sidebar = await sidebarOf(page);
      if (event === teamLunch) await foldedTab(sidebar).click();
      await expect(headline(sidebar)).toHaveText(event.leads[0]?.name ?? words.notFound.title);
      await expect(headline(sidebar)).toBeVisible();
      // 360 px wide, so that 180 px are left.
      await sidebar.evaluate(() => Object.assign(document.documentElement.style, { zoom: '2' }));
      expect(await overflowing(sidebar), event.title.slice(0, 30)).toEqual([]);
    }
    sandbox.close.setFault('/activity/meeting/', { kind: 'status', status: 429 });
    await page.goto(sandbox.close.events.demoCanceled.url);
    const sidebar = await sidebarOf(page);
    await expect(headline(sidebar)).toHaveText(words.failed['rate-limited'].title);
    await sidebar.evaluate(() => Object.assign(document.documentElement.style, { zoom: '2' }));
    expect(await overflowing(sidebar)).toEqual([]);
  });

  connected(
    'so do the calendar’s tab and the options page in the browser’s own zoom',
    async ({ browserWithExtension, page, sandbox }) => {
      const worker = await browserWithExtension.worker();
      const zoom = (url: string, factor: number) =>
        worker.evaluate(
          async ({ url, factor }) => {
            const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
            if (tab?.id === undefined) throw new Error(`No tab at ${url}`);
            await chrome.tabs.setZoom(tab.id, factor);
          },
          { url, factor },
        );
      await page.goto(sandbox.close.events.jointWorkshop.url);
      const sidebar = await sidebarOf(page);
      await expect(headline(sidebar)).toHaveText('Acme Robotics GmbH');
      for (const factor of [2, 4]) {
        await zoom(page.url(), factor);
        await expect.poll(() => page.evaluate(() => innerWidth)).toBe(1280 / factor);
        // Too narrow for a panel of its own accord, and whoever opens it can read all of it. What was opened stays open.
        if (factor === 2) await foldedTab(sidebar).click();
        await expect(headline(sidebar)).toBeVisible();
        expect(await overflowing(sidebar)).toEqual([]);
        const box = await sidebarHost(page).evaluate((host) => host.getBoundingClientRect().toJSON());
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.bottom).toBeLessThanOrEqual(800 / factor);
      }
      await zoom(page.url(), 1);

      const options = await page.context().newPage();
      await options.goto(browserWithExtension.extensionUrl('src/options/index.html'));
      await expect(options.getByRole('heading', { name: words.options.connected.title })).toBeVisible();
      for (const factor of [2, 4]) {
        await zoom(options.url(), factor);
        await expect.poll(() => options.evaluate(() => innerWidth)).toBe(1280 / factor);
        expect(await overflowing(options)).toEqual([]);
      }
      await zoom(options.url(), 1);
      await options.close();
    },
  );
});

/** Every text that is drawn, in the order of the document. */
async function visibleTexts(document: Frame | Page): Promise<string[]> {
  return document.evaluate(() => {
    const walker = window.document.createTreeWalker(window.document.body, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      if (parentElement?.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
        texts.push(textContent ?? '');
    }
    return texts.filter((text) => text.trim() !== '');
  });
}

/** The elements that are wider than they show, or stick out of the window. */
async function overflowing(document: Frame | Page): Promise<string[]> {
  return document.evaluate(() => {
    const inner = [...window.document.querySelectorAll('.panel, .body, main, .page')];
    return [window.document.documentElement, ...inner]
      .filter((element) => element.scrollWidth > element.clientWidth && element.checkVisibility())
      .map((element) => `${element.tagName}.${element.className}: ${element.scrollWidth} > ${element.clientWidth}`);
  });
}
