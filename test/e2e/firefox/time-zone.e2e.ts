import { test } from '@playwright/test';
import { words } from '../../../src/words/words';
import { enterApiKeyInFirefox } from '../../browsers/connect';
import { launchFirefox, sidebarText } from '../../browsers/firefox';
import { sandboxKeys } from '../../fakes/sample-data/organization';
import { createSandbox } from '../../fakes/sandbox';
import { expect, firefoxBuild } from '../fixtures/own-browser';

/** No clock of a machine that runs tests shows this time; its short name is an offset in every language. */
const zone = { name: 'Pacific/Chatham', short: /GMT\+1[23]:45/ };

test('a Firefox that keeps its zone to itself: times name UTC, or are the calendar’s', async () => {
  const sandbox = await createSandbox();
  const { optionsPage, newPage, close } = await launchFirefox({
    sandbox,
    extensionPath: firefoxBuild,
    resistFingerprinting: true,
  });
  try {
    await enterApiKeyInFirefox(optionsPage, sandboxKeys.robin);
    await expect.poll(() => optionsPage.evaluate(() => document.body.textContent)).toContain('Northwind Sales');
    const { discoveryCall } = sandbox.close.events;
    const calendar = await newPage();
    const shown = async () => {
      const text = await sidebarText(calendar);
      return text.includes(words.brief.lastActivity) ? text : '';
    };
    await calendar.goto(discoveryCall.url);
    await expect.poll(shown).toMatch(/\d\s[AP]M\s(UTC|GMT)/);

    sandbox.pages.timeZone = zone.name;
    await calendar.goto(discoveryCall.url);
    await expect.poll(shown).toMatch(zone.short);
  } finally {
    await close();
    await sandbox.stop();
  }
});
