import { test as base } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import { words } from '../../src/words/words';
import { enterApiKeyInFirefox } from '../browsers/connect';
import { type Firefox, launchFirefox, sidebarText } from '../browsers/firefox';
import type { SandboxEvent } from '../fakes/sample-data-events';
import { sandboxKeys } from '../fakes/sample-data-organization';
import { createSandbox, type Sandbox } from '../fakes/sandbox';
import { clickFor, type View, viewText } from './firefox-views';
import { expect, firefoxBuild } from './fixtures';

const test = base.extend<{ sandbox: Sandbox; firefox: Firefox }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern.
  sandbox: async ({}, use) => {
    const sandbox = await createSandbox();
    await use(sandbox);
    await sandbox.stop();
    expect(sandbox.escapes, 'hosts asked that are neither a calendar nor Close').toEqual([]);
  },
  firefox: async ({ sandbox }, use) => {
    const firefox = await launchFirefox({ sandbox, extensionPath: firefoxBuild });
    await use(firefox);
    await firefox.close();
  },
});

test('the main path in Firefox: connect, Google editor, bubble, Outlook item', async ({ firefox, sandbox }) => {
  const { discoveryCall, jointWorkshop, renewalReview } = sandbox.close.events;

  await enterApiKeyInFirefox(firefox.optionsPage, sandboxKeys.robin);
  await expect.poll(() => firefox.optionsPage.evaluate(() => document.body.textContent)).toContain('Northwind Sales');

  const page = await firefox.newPage();
  const shown = async ({ title, leads }: SandboxEvent) => {
    await expect.poll(() => sidebarText(page)).toContain(title);
    await expect.poll(() => sidebarText(page)).toContain(leads[0]?.name);
  };

  await page.goto(discoveryCall.url);
  await shown(discoveryCall);

  await page.goto('https://calendar.google.com/calendar/u/0/r/week');
  await page.locator(`.chip[data-eventid="${jointWorkshop.linkId}"]`).click();
  await shown(jointWorkshop);

  await page.goto(renewalReview.url);
  await shown(renewalReview);
});

test('the brief beside the event, with what the lead’s own requests add', async ({ firefox, sandbox }) => {
  await enterApiKeyInFirefox(firefox.optionsPage, sandboxKeys.robin);
  await expect.poll(() => firefox.optionsPage.evaluate(() => document.body.textContent)).toContain('Northwind Sales');
  const page = await firefox.newPage();
  await page.goto(sandbox.close.events.discoveryCall.url);
  for (const text of [
    'Dana Doe',
    '$12,345 annually',
    'Send the revised proposal',
    words.brief.lastActivity,
    'Munich',
  ]) {
    await expect.poll(() => sidebarText(page)).toContain(text);
  }
});

test('the real sidebar_action and the real popup: the event in front, the day, and a pasted link', async ({
  firefox,
  sandbox,
}) => {
  const { discoveryCall, renewalReview } = sandbox.close.events;
  const { optionsPage } = firefox;
  await enterApiKeyInFirefox(optionsPage, sandboxKeys.robin);
  await expect.poll(() => optionsPage.evaluate(() => document.body.textContent)).toContain('Northwind Sales');
  const page = await firefox.newPage();
  await page.goto(discoveryCall.url);
  await expect.poll(() => sidebarText(page)).toContain(discoveryCall.title);
  expect(await isOnPage(page)).toBe(true);

  await optionsPage.bringToFront();
  await clickFor(optionsPage, { what: 'open-sidebar' });
  await expect.poll(() => viewText(optionsPage, 'sidebar')).toContain(words.noEvent['not-a-calendar'].title);
  await expect.poll(() => viewText(optionsPage, 'sidebar')).toContain(renewalReview.title);
  await page.bringToFront();
  await expect.poll(() => viewText(optionsPage, 'sidebar')).toContain('$12,345 annually');
  await expect.poll(() => isOnPage(page)).toBe(false);

  await optionsPage.bringToFront();
  await clickFor(optionsPage, { what: 'close-sidebar' });
  await expect.poll(() => viewText(optionsPage, 'sidebar')).toBe('');
  await expect.poll(() => isOnPage(page)).toBe(true);

  await clickFor(optionsPage, { what: 'open-popup' });
  await expect.poll(() => viewText(optionsPage, 'popup')).toContain(words.find.label);
  await findInView(optionsPage, 'popup', renewalReview.url);
  await expect.poll(() => viewText(optionsPage, 'popup')).toContain(words.find.meetings(1));
});

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

/** Whether the sidebar takes any room on the page. */
function isOnPage(page: Page): Promise<boolean> {
  return page.evaluate(
    () => document.querySelector('sidecar-for-close')?.checkVisibility({ visibilityProperty: true }) ?? false,
  );
}
