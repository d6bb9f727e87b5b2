import type { Frame, Page } from '@playwright/test';
import { words } from '../../../src/words/words';
import { encodeEid, googleInstanceId } from '../../fakes/calendar-ids';
import type { SandboxEvent } from '../../fakes/sample-data/events';
import { people as contacts, robin } from '../../fakes/sample-data/people';
import type { Sandbox } from '../../fakes/sandbox';
import { expect, test } from '../fixtures/connected';
import { contentWorld } from '../fixtures/content-world';
import { rowOf, sectionOf } from '../pages/sections';
import { expectMeeting, expectTitle, type Panel, sidebarOf } from '../pages/sidebar';
import { gridUrls, openBubble, openEditor, placeOnGrid } from '../pages/stand-in';

const { guests } = words;
const dataSearch = '/api/v1/data/search/';

test('the guests of Google’s bubble and editor: read at the click and not before, and none that the page has hidden', async ({
  page,
  sandbox,
}) => {
  const { teamLunch, discoveryCall } = sandbox.close.events;
  placeOnGrid(sandbox, 'google', [teamLunch, discoveryCall]);
  invite(sandbox, teamLunch, [contacts.dana.email]);
  await page.goto(gridUrls.google);
  await openBubble(page, teamLunch);
  const heard = await hearContentScript(page);
  const sidebar = await openCollapsed(page);
  const section = sectionOf(sidebar, guests.title);
  await expect(section).toContainText(guests.text);
  await expect(section.getByRole('listitem')).toHaveCount(0);
  expect(await heard()).not.toContain('readGuests');
  expect(paths(sandbox)).not.toContain(dataSearch);

  await lookUp(sidebar);
  await expect(rowOf(section, 'Dana Doe')).toContainText(guests.titledContactOf('CTO', 'Acme Robotics GmbH'));
  await expect(section.getByRole('listitem')).toHaveCount(1);
  expect((await heard()).filter((name) => name === 'readGuests')).toEqual(['readGuests']);
  expect(paths(sandbox).filter((path) => path === dataSearch)).toEqual([dataSearch]);

  // Ten addresses, in the editor of an event that is at the time of another.
  const linkId = encodeEid(googleInstanceId('0u1n2k3n4o5w6n7', discoveryCall.startsAt), teamLunch.calendarId);
  const unknown = Array.from({ length: 6 }, (_, index) => `guest${index}@nobody.example`);
  const invited = [...unknown, ...Object.values(contacts).map(({ email }) => email)];
  const [event] = sandbox.pages.events.google;
  if (!event) throw new Error('The page has no event.');
  sandbox.pages.events.google.push({ ...event, id: linkId, guests: invited });
  await page.goto(`https://calendar.google.com/calendar/u/0/r/eventedit/${linkId}`);
  const editor = await openCollapsed(page);
  await lookUp(editor);
  await expect(editor.getByRole('status')).toHaveText(guests.found(4, 10));

  // The bubble of another event is still in the page, unseen.
  sandbox.pages.bubble = 'invisible';
  invite(sandbox, teamLunch, []);
  await page.goto(gridUrls.google);
  await openBubble(page, discoveryCall);
  await expectMeeting(await sidebarOf(page), discoveryCall);
  await expect(page.locator('#xDetDlg [data-email]')).not.toHaveCount(0);
  await page.evaluate(() => window.standIn.closeBubble());
  await openEditor(page, teamLunch);
  const hidden = await openCollapsed(page);
  await lookUp(hidden);
  await expect(sectionOf(hidden, guests.title)).toContainText(guests.nobody);
});

test('the guests of Outlook’s card and form', async ({ page, sandbox }) => {
  const { renewalReview } = sandbox.close.events;
  sandbox.close.settings.microsoft = 'ical';
  placeOnGrid(sandbox, 'outlook', [renewalReview]);
  for (const place of ['card', 'form'] as const) {
    await page.goto(place === 'card' ? gridUrls.outlook : renewalReview.url);
    if (place === 'card') await page.locator(`[data-calitemid="${renewalReview.linkId}"]`).getByRole('button').click();
    // What was opened once stays open on its site.
    const sidebar = place === 'card' ? await openCollapsed(page) : await sidebarOf(page);
    await lookUp(sidebar);
    const section = sectionOf(sidebar, guests.title);
    await expect(rowOf(section, contacts.ines.name)).toContainText(guests.titledContactOf('CTO', 'Beta Optics Ltd'));
    await expect(rowOf(section, robin.email)).toContainText(guests.notInClose);
    await expect(section.getByRole('listitem')).toHaveCount(2);
  }
});

/** For what Close does not have the sidebar stays a tab. */
async function openCollapsed(page: Page): Promise<Frame> {
  const sidebar = await sidebarOf(page);
  await sidebar.getByRole('button', { name: words.collapsed.notFound }).click();
  await expectTitle(sidebar, words.notFound.title);
  return sidebar;
}

async function lookUp(panel: Panel): Promise<void> {
  await panel.getByRole('button', { name: guests.look }).click();
}

/** The page shows these guests on the event; Close knows nothing of it. */
function invite({ pages }: Sandbox, { linkId }: SandboxEvent, emails: readonly string[]): void {
  for (const event of pages.events.google) if (event.id === linkId) event.guests = [...emails];
}

function paths({ close }: Sandbox): string[] {
  return close.requests.map(({ path }) => path);
}

declare global {
  var heardMessages: unknown[] | undefined;
}

/** The names of all messages that come to the content script from now on. */
async function hearContentScript(page: Page): Promise<() => Promise<unknown[]>> {
  const inContent = await contentWorld(page);
  await inContent(() => {
    const heard: unknown[] = [];
    globalThis.heardMessages = heard;
    chrome.runtime.onMessage.addListener((message) => {
      heard.push(message.name);
    });
  });
  return () => inContent(() => globalThis.heardMessages ?? []);
}
