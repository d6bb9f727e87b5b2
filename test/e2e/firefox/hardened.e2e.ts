import { words } from '../../../src/words/words';
import { enterApiKeyInFirefox } from '../../browsers/connect';
import { sandboxKeys } from '../../fakes/sample-data/organization';
import { expect, test } from '../fixtures/own-firefox';
import { ask } from '../fixtures/own-page';
import { clickFor, expectInPage, expectShown, heldBy, typeIn } from './views';

/** Who hardens Firefox does both: "Never remember history", where an extension stores nothing for good, and a zone that no page is told. */

const { keeping } = words.options;
/** No clock of a machine that runs tests shows this time; its short name is an offset in every language. */
const zone = { name: 'Pacific/Chatham', short: /GMT\+1[23]:45/ };

test('a hardened Firefox: the main path works, times name UTC or are the calendar’s, what is typed is kept while it runs, and it is said that it goes then', async ({
  sandbox,
  startFirefox,
}) => {
  const { discoveryCall, demoCanceled } = sandbox.close.events;
  const firefox = await startFirefox({ privateWindows: 'always', resistFingerprinting: true });
  const { optionsPage } = firefox;

  await test.step('the key is entered, and it is said that it goes', async () => {
    const optionsText = () => optionsPage.evaluate(() => document.body.textContent);
    await expect.poll(optionsText, 'the options page says that it forgets').toContain(keeping.forgets.title);
    await enterApiKeyInFirefox(optionsPage, sandboxKeys.robin);
    await expect.poll(optionsText, 'the options page has the account').toContain('Northwind Sales');
  });

  const calendar = await firefox.newPage();
  await test.step('times name UTC, where no page is told the zone', async () => {
    await calendar.goto(discoveryCall.url);
    await expectInPage(calendar, discoveryCall.title, 'Dana Doe', words.story.sinceThen, /\d\s[AP]M\s(UTC|GMT)/);
  });

  await test.step('or are the calendar’s', async () => {
    sandbox.pages.timeZone = zone.name;
    await calendar.goto(demoCanceled.url);
    await expectInPage(calendar, demoCanceled.title, words.story.sinceThen, zone.short);
  });

  await test.step('what is typed is kept, and nothing lies where a content script could read it', async () => {
    await clickFor(optionsPage, { what: 'open-sidebar', beside: demoCanceled.url });
    await expectShown(optionsPage, 'sidebar', demoCanceled.title);
    await typeIn(optionsPage, 'sidebar', words.nextSteps.task.new, 'Half a task');
    const drafts = async () => (await ask(optionsPage, 'getDrafts', null)).map(({ content }) => content);
    await expect.poll(drafts, 'drafts that are kept').toMatchObject([{ kind: 'task', text: 'Half a task' }]);
    await clickFor(optionsPage, { what: 'close-sidebar' });
    await clickFor(optionsPage, { what: 'open-sidebar', beside: demoCanceled.url });
    const held = () => heldBy(optionsPage, 'sidebar', words.nextSteps.task.new);
    await expect.poll(held, 'the field for a task').toBe('Half a task');

    const local = await optionsPage.evaluate(() => chrome.storage.local.get(null));
    expect(JSON.stringify(local)).not.toContain(sandboxKeys.robin);
  });
});
