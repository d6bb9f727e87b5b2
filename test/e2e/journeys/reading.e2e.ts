import { words } from '../../../src/words/words';
import type { SandboxEvent } from '../../fakes/sample-data/events';
import { expect, test } from '../fixtures/connected';
import { rowOf, sectionOf } from '../pages/sections';
import { expectMeeting, expectTitle, sidebarHost, sidebarOf } from '../pages/sidebar';

const { brief, noEvent, people, today } = words;

/** No clock of a machine that runs tests shows this time; its short name is an offset in every language. */
const zone = { name: 'Pacific/Chatham', short: /GMT\+1[23]:45/ };

test('beside an event: the brief in sidebar and popup, in the calendar’s time zone, and an address to copy', async ({
  browserWithExtension,
  page,
  sandbox,
}) => {
  const { discoveryCall } = sandbox.close.events;
  sandbox.pages.timeZone = zone.name;
  await page.goto(discoveryCall.url);
  const sidebar = await sidebarOf(page);
  const popup = await browserWithExtension.popup();
  for (const panel of [sidebar, popup]) {
    await expectMeeting(panel, discoveryCall);
    await expect(rowOf(sectionOf(panel, people.title), 'Dana Doe')).toContainText('CTO');
    await expect(sectionOf(panel, brief.note).getByRole('listitem')).toHaveText([
      'Ask who signs',
      'Bring the safety sheet',
    ]);
    await expect(sectionOf(panel, words.opportunity.title)).toContainText(words.opportunity.more(3));
    await expect(sectionOf(panel, brief.tasks)).toContainText(brief.overdue(3 + daysAhead(zone.name)));
    await expect(sectionOf(panel, words.story.sinceThen)).toContainText('Revised offer');
    await expect(panel.locator('article time')).toHaveText(zone.short);
    await expect(panel.locator('article time')).toHaveAttribute('title', /Chatham/);
  }
  const clock = new Intl.DateTimeFormat('en-US', { timeZone: zone.name, hour: 'numeric', minute: '2-digit' });
  await expect(sidebar.locator('article time')).toContainText(clock.format(discoveryCall.startsAt).replace(/\s.*/, ''));
  await popup.close();

  const copy = sidebar.getByRole('button', { name: people.copy('dana.doe@acme-robotics.example') });
  await copy.focus();
  await copy.press('Enter');
  await expect(sidebar.getByText(words.panel.copied).first()).toBeAttached();
  const place = page.locator('#xLocIn');
  // Where spelling is checked, Chromium fetches a dictionary.
  await place.evaluate((field: HTMLInputElement) => {
    field.spellcheck = false;
    field.value = '';
  });
  await place.focus();
  await place.press('ControlOrMeta+V');
  await expect(place).toHaveValue('dana.doe@acme-robotics.example');

  // A text that is no zone is none, and neither is what a page may put in the element's place.
  sandbox.pages.timeZone = '<form><input name="textContent"></form>';
  await page.goto(discoveryCall.url);
  const untold = await sidebarOf(page);
  await expectMeeting(untold, discoveryCall);
  await expect(untold.locator('article time')).not.toHaveText(zone.short);
});

/** By how many days the date there is ahead of the one here, where the sample's tasks were dated. */
function daysAhead(timeZone: string): number {
  // The form that `Date.parse` reads.
  const dateIn = (options: Intl.DateTimeFormatOptions) =>
    Date.parse(new Intl.DateTimeFormat('en-CA', options).format(Date.now()));
  return (dateIn({ timeZone }) - dateIn({})) / 86_400_000;
}

/** One address of each kind, with the event that it opens or what the popup says instead. */
const addresses: readonly (readonly [
  form: string,
  name: 'discoveryCall' | 'renewalReview' | 'handoverMoved' | 'weeklySync' | null,
  address: (event: SandboxEvent) => string,
])[] = [
  ['published link', 'discoveryCall', ({ linkId }) => `calendar.google.com/calendar/event?eid=${linkId}`],
  ['occurrence of a series', 'weeklySync', ({ url }) => url.replace('https://', '')],
  [noEvent['not-saved'].title, null, () => 'calendar.google.com/calendar/u/0/r/eventedit'],
  ['item of Outlook', 'renewalReview', ({ url }) => url.replace('https://', '')],
  [noEvent['nothing-open'].title, null, () => 'outlook.office.com/mail/'],
  [
    'link of Outlook',
    'handoverMoved',
    ({ linkId }) => `outlook.office365.com/owa/?itemid=${encodeURIComponent(linkId)}&exvsurl=1&path=/calendar/item`,
  ],
  [noEvent['nothing-open'].title, null, () => 'calendar.google.com/calendar/u/0/r/week'],
];

test('from address to address: sidebar and popup follow, and without an event the page has nothing of ours', async ({
  browserWithExtension,
  page,
  sandbox,
}) => {
  const { events } = sandbox.close;
  await page.goto(events.demoCanceled.url);
  const popup = await browserWithExtension.popup();
  await expectMeeting(popup, events.demoCanceled);
  for (const [form, name, address] of addresses) {
    await test.step(form, async () => {
      const event = events[name ?? 'discoveryCall'];
      await page.goto(`https://${address(event)}`);
      if (name !== null) {
        await expectMeeting(await sidebarOf(page), event);
        await expectMeeting(popup, event);
      } else {
        await expectTitle(popup, form);
        await expect(sidebarHost(page)).toBeHidden();
      }
    });
  }

  // Without an event the popup has the day. A click opens a meeting, and "Back" returns to the day.
  const row = popup.getByRole('listitem').filter({ hasText: events.discoveryCall.title }).getByRole('button');
  await row.click();
  await expectMeeting(popup, events.discoveryCall);
  await popup.getByRole('button', { name: words.panel.back }).click();
  await expect(row).toBeFocused();
  await expect(popup.getByRole('heading', { level: 2, name: today.title, exact: true })).toBeVisible();

  await page.goto(browserWithExtension.extensionUrl('src/options/index.html'));
  await popup.close();
  await expectTitle(await browserWithExtension.popup(), noEvent['not-a-calendar'].title);
});
