import { test as base } from '@playwright/test';
import { enterApiKeyInFirefox } from '../browsers/connect';
import { type Firefox, launchFirefox, sidebarText } from '../browsers/firefox';
import type { SandboxEvent } from '../fakes/sample-data-events';
import { sandboxKeys } from '../fakes/sample-data-organization';
import { createSandbox, type Sandbox } from '../fakes/sandbox';
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
