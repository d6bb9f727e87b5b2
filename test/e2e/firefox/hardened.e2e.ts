import { words } from '../../../src/words/words';
import { enterApiKeyInFirefox } from '../../browsers/connect';
import { launchFirefox, sidebarText } from '../../browsers/firefox';
import { sandboxKeys } from '../../fakes/sample-data/organization';
import { expect, firefoxBuild, test } from '../fixtures/own-browser';
import { ask } from '../fixtures/own-page';
import { clickFor, expectShown, heldBy, typeIn } from './views';

/** Who hardens Firefox does both: "Never remember history", where an extension stores nothing for good, and a zone that no page is told. */

const { keeping } = words.options;
/** No clock of a machine that runs tests shows this time; its short name is an offset in every language. */
const zone = { name: 'Pacific/Chatham', short: /GMT\+1[23]:45/ };

test('a hardened Firefox: the main path works, times name UTC or are the calendar’s, what is typed is kept while it runs, and it is said that it goes then', async ({
  sandbox,
}) => {
  const { discoveryCall, demoCanceled } = sandbox.close.events;
  const firefox = await launchFirefox({
    sandbox,
    extensionPath: firefoxBuild,
    privateWindows: 'always',
    resistFingerprinting: true,
  });
  try {
    const { optionsPage } = firefox;
    const optionsText = () => optionsPage.evaluate(() => document.body.textContent);
    await expect.poll(optionsText).toContain(keeping.forgets.title);
    await enterApiKeyInFirefox(optionsPage, sandboxKeys.robin);
    await expect.poll(optionsText).toContain('Northwind Sales');

    const calendar = await firefox.newPage();
    await calendar.goto(discoveryCall.url);
    const text = () => sidebarText(calendar);
    for (const shown of [discoveryCall.title, 'Dana Doe', words.story.sinceThen]) {
      await expect.poll(text).toContain(shown);
    }
    await expect.poll(text).toMatch(/\d\s[AP]M\s(UTC|GMT)/);

    sandbox.pages.timeZone = zone.name;
    await calendar.goto(demoCanceled.url);
    for (const shown of [demoCanceled.title, words.story.sinceThen]) await expect.poll(text).toContain(shown);
    await expect.poll(text).toMatch(zone.short);

    await clickFor(optionsPage, { what: 'open-sidebar', beside: demoCanceled.url });
    await expectShown(optionsPage, 'sidebar', demoCanceled.title);
    await typeIn(optionsPage, 'sidebar', words.nextSteps.task.new, 'Half a task');
    await expect
      .poll(async () => (await ask(optionsPage, 'getDrafts', null)).map(({ content }) => content))
      .toMatchObject([{ kind: 'task', text: 'Half a task' }]);
    await clickFor(optionsPage, { what: 'close-sidebar' });
    await clickFor(optionsPage, { what: 'open-sidebar', beside: demoCanceled.url });
    await expect.poll(() => heldBy(optionsPage, 'sidebar', words.nextSteps.task.new)).toBe('Half a task');

    // Nothing lies where a content script could read it.
    const local = await optionsPage.evaluate(() => chrome.storage.local.get(null));
    expect(JSON.stringify(local)).not.toContain(sandboxKeys.robin);
  } finally {
    await firefox.close();
  }
});
