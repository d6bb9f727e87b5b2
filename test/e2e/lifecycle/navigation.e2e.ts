import type { Page } from '@playwright/test';
import { words } from '../../../src/words/words';
import type { SandboxEvent } from '../../fakes/sample-data/events';
import { expect, test } from '../fixtures/connected';
import { holdAnswers } from '../fixtures/hold-answers';
import { expectMeeting, expectTitle, recordTexts, sidebarHost, sidebarOf } from '../pages/sidebar';
import { openEditor } from '../pages/stand-in';

const grid = '/calendar/u/0/r/week';

test('the sidebar follows from event to event by pushState, replaceState, back and forward, and over a load anew; leaving for the grid hides it, the next event shows it', async ({
  page,
  sandbox,
}) => {
  const { discoveryCall, demoCanceled, weeklySync } = sandbox.close.events;
  await page.goto(discoveryCall.url);
  const sidebar = await sidebarOf(page);
  await expectMeeting(sidebar, discoveryCall);
  for (const how of ['pushState', 'replaceState'] as const) {
    for (const event of [demoCanceled, weeklySync, discoveryCall]) {
      await page.evaluate(([method, url]) => history[method](null, '', url), [how, event.url] as const);
      await expectMeeting(sidebar, event);
    }
  }

  await openEditor(page, demoCanceled);
  await expectMeeting(sidebar, demoCanceled);
  await page.goBack();
  await expectMeeting(sidebar, discoveryCall);
  await page.goForward();
  await expectMeeting(sidebar, demoCanceled);

  await expect(sidebarHost(page)).toBeVisible();
  await page.getByRole('button', { name: 'Cancel event editing' }).click();
  await expect(sidebarHost(page)).toBeHidden();
  await openEditor(page, discoveryCall);
  await expect(sidebarHost(page)).toBeVisible();
  await expectMeeting(await sidebarOf(page), discoveryCall);

  await page.reload();
  await expect(sidebarHost(page)).toBeVisible();
  await expectMeeting(await sidebarOf(page), discoveryCall);
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

test('before the first event one element of ours waits on the page, hidden; Close is asked nothing, and the event finds it loaded', async ({
  page,
  sandbox,
}) => {
  const { discoveryCall } = sandbox.close.events;
  await page.addInitScript(recordAdded);
  await page.goto(`https://calendar.google.com${grid}`);
  const sidebar = await sidebarOf(page);
  // All of its code has run, and all its questions are answered.
  await expect(sidebar.locator('h1', { hasText: words.noEvent['nothing-open'].title })).toHaveCount(1);
  await expect(sidebarHost(page)).toBeHidden();
  expect((await added(page)).filter((name) => /iframe|sidecar/.test(name))).toEqual(['sidecar-for-close']);
  expect(sandbox.close.requests).toEqual([]);

  const loadedAt = await sidebar.evaluate(() => performance.timeOrigin);
  await openEditor(page, discoveryCall);
  await expectMeeting(sidebar, discoveryCall);
  expect(await sidebar.evaluate(() => performance.timeOrigin)).toBe(loadedAt);
});

test('on a page of Outlook that is no calendar there is nothing of ours', async ({ browserWithExtension, page }) => {
  await page.addInitScript(recordAdded);
  await page.goto('https://outlook.office.com/mail/');
  // So the content script has run: without its word the popup would ask to reload the tab.
  await expectTitle(await browserWithExtension.popup(), words.noEvent['nothing-open'].title);
  await page.evaluate(atRest);
  expect(await added(page)).not.toContain('sidecar-for-close');
});

/** From now on the names of all elements that come to the page are written down. */
function recordAdded() {
  const names: string[] = [];
  Object.assign(window, { names });
  new MutationObserver((records) => {
    for (const node of records.flatMap((record) => [...record.addedNodes])) names.push(node.nodeName.toLowerCase());
  }).observe(document, { childList: true, subtree: true });
}

function added(page: Page): Promise<string[]> {
  return page.evaluate(() => Reflect.get(window, 'names') as string[]);
}

/** Whoever waited for the page to rest had a turn before. */
function atRest(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestIdleCallback(() => resolve()));
  });
}
