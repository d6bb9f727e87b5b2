import { words } from '../../../src/words/words';
import type { SandboxEvent } from '../../fakes/sample-data/events';
import { expect, test } from '../fixtures/connected';
import { holdAnswers } from '../fixtures/hold-answers';
import { expectMeeting, expectTitle, recordTexts, sidebarHost, sidebarOf } from '../pages/sidebar';
import { openEditor } from '../pages/stand-in';

const grid = '/calendar/u/0/r/week';

for (const how of ['pushState', 'replaceState'] as const) {
  test(`the sidebar follows ${how} from event to event`, async ({ page, sandbox }) => {
    const { discoveryCall, demoCanceled, weeklySync } = sandbox.close.events;
    await page.goto(discoveryCall.url);
    const sidebar = await sidebarOf(page);
    await expectMeeting(sidebar, discoveryCall);
    for (const event of [demoCanceled, weeklySync, discoveryCall]) {
      await page.evaluate(([method, url]) => history[method](null, '', url), [how, event.url] as const);
      await expectMeeting(sidebar, event);
    }
  });
}

test('the sidebar follows back and forward', async ({ page, sandbox }) => {
  const { discoveryCall, demoCanceled } = sandbox.close.events;
  await page.goto(discoveryCall.url);
  const sidebar = await sidebarOf(page);
  await openEditor(page, demoCanceled);
  await expectMeeting(sidebar, demoCanceled);
  await page.goBack();
  await expectMeeting(sidebar, discoveryCall);
  await page.goForward();
  await expectMeeting(sidebar, demoCanceled);
});

test('of three events in quick succession the last one stays; nothing is waited for that nobody looks at any more', async ({
  page,
  sandbox,
}) => {
  const { discoveryCall, demoCanceled, weeklySync } = sandbox.close.events;
  const late = holdAnswers(sandbox.close, [discoveryCall.eventId, demoCanceled.eventId]);
  await page.goto(`https://calendar.google.com${grid}`);
  await page.evaluate(
    (ids) => {
      for (const id of ids) window.standIn.openEditor(id);
    },
    [discoveryCall, demoCanceled, weeklySync].map(({ linkId }) => linkId),
  );
  const sidebar = await sidebarOf(page);
  const titles = await recordTexts(sidebar, 'article h2');
  await expectMeeting(sidebar, weeklySync);

  // The first was called off, if a busy worker had come to ask for it at all; the second was passed by before its turn came.
  await expect.poll(() => late.waiting() - late.calledOff()).toBe(0);
  const asked = late.waiting();
  expect(asked).toBeLessThanOrEqual(1);
  const open = ({ linkId }: SandboxEvent) => page.evaluate((id) => window.standIn.openEditor(id), linkId);
  await open(discoveryCall);
  await expect.poll(late.waiting).toBe(asked + 1);
  await open(weeklySync);
  await expect.poll(late.calledOff).toBe(asked + 1);
  await expectMeeting(sidebar, weeklySync);
  await late.release();
  await open(demoCanceled);
  await expectMeeting(sidebar, demoCanceled);
  expect(await titles()).toEqual([weeklySync.title, demoCanceled.title]);
});

test('leaving for the grid hides the sidebar, the next event shows it', async ({ page, sandbox }) => {
  const { discoveryCall, demoCanceled } = sandbox.close.events;
  await page.goto(discoveryCall.url);
  await expectMeeting(await sidebarOf(page), discoveryCall);
  await expect(sidebarHost(page)).toBeVisible();
  await page.getByRole('button', { name: 'Cancel event editing' }).click();
  await expect(sidebarHost(page)).toBeHidden();
  await openEditor(page, demoCanceled);
  await expect(sidebarHost(page)).toBeVisible();
  await expectMeeting(await sidebarOf(page), demoCanceled);
});

test('a load of the page anew shows the event again', async ({ page, sandbox }) => {
  const { discoveryCall } = sandbox.close.events;
  await page.goto(discoveryCall.url);
  await expectMeeting(await sidebarOf(page), discoveryCall);
  await page.reload();
  await expect(sidebarHost(page)).toBeVisible();
  await expectMeeting(await sidebarOf(page), discoveryCall);
});

test('before the first event the page has no element of ours', async ({ browserWithExtension, page, sandbox }) => {
  await page.addInitScript(() => {
    const added: string[] = [];
    Object.assign(window, { added });
    new MutationObserver((records) => {
      for (const node of records.flatMap((record) => [...record.addedNodes])) added.push(node.nodeName.toLowerCase());
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(`https://calendar.google.com${grid}`);
  const popup = await browserWithExtension.popup();
  // So the content script has run: without its word the popup would ask to reload the tab.
  await expectTitle(popup, words.noEvent['nothing-open'].title);
  const added = () => page.evaluate(() => ('added' in window ? window.added : null));
  expect(await added()).not.toContain('iframe');
  expect(await added()).not.toContain('sidecar-for-close');
  await openEditor(page, sandbox.close.events.discoveryCall);
  await expect.poll(added).toContain('sidecar-for-close');
});
