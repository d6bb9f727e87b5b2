import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { words } from '../../src/words/words';
import type { SandboxEvent } from '../fakes/sample-data/events';
import { people, robin } from '../fakes/sample-data/people';
import { expectMeeting, find } from './pages/panel';
import { createWorld, type World } from './world';

const grid = 'https://calendar.google.com/calendar/u/0/r/week';

const field = () => page.getByRole('textbox', { name: words.find.label, exact: true });
const results = () => page.getPart('find-results');

/** The searches for meetings by an event's id, as parameters. */
const meetingSearches = ({ close }: World) =>
  close.requests
    .filter(({ params }) => params.has('provider_calendar_event_id'))
    .map(({ params }) => Object.fromEntries([...params].filter(([name]) => !name.startsWith('_'))));

const byPeople = [
  ['an e-mail', people.ines.email, 'Beta Optics Ltd', people.ines.name],
  ['an e-mail in capitals, with blanks', `  ${people.ines.email.toUpperCase()} `, 'Beta Optics Ltd', people.ines.name],
  ['a contact’s name', people.dana.name, 'Acme Robotics GmbH', people.dana.name],
  ['the beginning of a company', 'cobal', 'Cobalt Logistics', null],
] as const;
for (const [what, text, lead, because] of byPeople) {
  test(`a lead by ${what}`, async () => {
    const world = createWorld();
    await world.open(grid, { place: 'popup' });
    await find(text);
    const found = results();
    await expect.element(found.getByText(words.find.leads(1))).toBeVisible();
    const link = found.getByRole('link', { name: lead });
    const id = world.close.data.leads.find(({ name }) => name === lead)?.id;
    await expect.element(link).toHaveAttribute('href', `https://app.close.com/lead/${id}/`);
    if (because !== null) await expect.element(found.getByText(because)).toBeVisible();
    const asked = world.close.requests.filter(({ path }) => path === '/api/v1/data/search/');
    expect(asked).toHaveLength(1);
    expect(asked[0]?.body.toLowerCase()).toContain(JSON.stringify(text.trim().toLowerCase()).slice(1, -1));
  });
}

type Links = readonly (readonly [what: string, link: (event: SandboxEvent) => string])[];

const googleLinks: Links = [
  ['the editor', ({ url }) => url],
  ['a published event', ({ linkId }) => `https://calendar.google.com/calendar/event?eid=${linkId}`],
  ['Google’s API', ({ linkId }) => `https://www.google.com/calendar/event?eid=${linkId}`],
  [
    'an invitation, in its sentence',
    ({ linkId }) => `Join us: <https://calendar.google.com/calendar/event?eid=${linkId}>.`,
  ],
  ['an address without its scheme', ({ linkId }) => `calendar.google.com/calendar/event?eid=${linkId}`],
  ['the eid alone', ({ linkId }) => linkId],
  ['the bare id', ({ eventId }) => eventId],
];
const outlookLinks: Links = [
  ['an item', ({ url }) => url],
  ['outlook.live.com', ({ linkId }) => `https://outlook.live.com/calendar/0/item/${encodeURIComponent(linkId)}`],
  [
    'outlook.office365.com, as the API gives it',
    ({ linkId }) =>
      `https://outlook.office365.com/owa/?itemid=${encodeURIComponent(linkId)}&exvsurl=1&path=/calendar/item`,
  ],
  [
    'outlook.cloud.microsoft',
    ({ linkId }) => `https://outlook.cloud.microsoft/calendar/item/${encodeURIComponent(linkId)}`,
  ],
  ['Teams', ({ linkId }) => `https://teams.microsoft.com/l/meeting/details?eventId=${encodeURIComponent(linkId)}`],
  ['the bare id', ({ eventId }) => eventId],
];

for (const [provider, name, links] of [
  ['Google', 'discoveryCall', googleLinks],
  ['Outlook', 'renewalReview', outlookLinks],
] as const) {
  test(`the meeting of a link of ${provider}, pasted: its brief opens, and "Back" leads to the result`, async () => {
    const world = createWorld();
    const event = world.close.events[name];
    await world.open(grid, { place: 'popup' });
    for (const [, link] of links) {
      world.close.clearRequests();
      await find(link(event));
      const result = results().getByRole('button', { name: event.title });
      await expect.element(result).toHaveTextContent(event.leads[0]?.name ?? '');
      expect(meetingSearches(world)).toEqual([{ provider_calendar_event_id: event.eventId }]);
    }
    await results().getByRole('button', { name: event.title }).click();
    await expectMeeting(event);
    await expect.element(page.getByText(words.story.sinceThen)).toBeVisible();
    await page.getByRole('button', { name: words.panel.back }).click();
    await expect.element(results().getByRole('button', { name: event.title })).toHaveFocus();
  });
}

test('an occurrence by its link, the series by its id, and the range under "More" says which of them', async () => {
  const world = createWorld();
  world.close.settings.recurring = 'series';
  const { weeklySync, weeklySyncLast } = world.close.events;
  await world.open(grid, { place: 'popup' });
  await find(weeklySync.url);
  await expect.element(results().getByText(words.find.meetings(1))).toBeVisible();

  await page.getByRole('button', { name: words.find.more }).click();
  const hour = 3_600_000;
  await page.getByLabelText(words.find.from, { exact: true }).fill(local(weeklySyncLast.startsAt - hour));
  await page.getByLabelText(words.find.to, { exact: true }).fill(local(weeklySyncLast.startsAt + hour));
  world.close.clearRequests();
  await find(weeklySync.seriesId ?? '');
  await expect.element(results().getByText(words.find.meetings(1))).toBeVisible();
  expect(meetingSearches(world)).toEqual([
    {
      provider_calendar_event_id: weeklySync.seriesId,
      starts_at__gte: utc(weeklySyncLast.startsAt - hour),
      starts_at__lt: utc(weeklySyncLast.startsAt + hour),
    },
  ]);
  await results().getByRole('button', { name: weeklySync.title }).click();
  await expectMeeting(weeklySyncLast);
});

test('every field under "More" reaches Close’s search; hidden ones do not', async () => {
  const world = createWorld();
  const { discoveryCall } = world.close.events;
  const leadId = discoveryCall.leads[0]?.id ?? '';
  await world.open(grid, { place: 'popup' });
  const more = page.getByRole('button', { name: words.find.more });
  await expect.element(page.getByLabelText(words.find.calendarId)).not.toBeVisible();
  await more.click();
  await page.getByLabelText(words.find.calendarId).fill(robin.email);
  await page.getByLabelText(words.find.calendarType).selectOptions(words.find.google);
  const start = page.getByLabelText(words.find.start, { exact: true });
  await start.fill('some day');
  await find(discoveryCall.eventId);
  await expect.element(start).toHaveFocus();
  expect(meetingSearches(world)).toEqual([]);
  await start.fill(local(discoveryCall.startsAt));
  await page.getByLabelText(words.find.leadId).fill(leadId);
  await find(discoveryCall.eventId);
  await expect.element(results().getByRole('button', { name: discoveryCall.title })).toBeVisible();
  expect(meetingSearches(world)).toEqual([
    {
      provider_calendar_event_id: discoveryCall.eventId,
      provider_calendar_id: robin.email,
      provider_calendar_type: 'google',
      starts_at: utc(discoveryCall.startsAt),
      lead_id: leadId,
    },
  ]);

  // The same with Outlook as the type: Close is asked, and there is none.
  world.close.clearRequests();
  await page.getByLabelText(words.find.calendarType).selectOptions(words.find.outlook);
  await find(discoveryCall.eventId);
  await expect.element(results().getByText(words.find.noMeeting)).toBeVisible();
  expect(meetingSearches(world)).toMatchObject([{ provider_calendar_type: 'microsoft' }]);

  world.close.clearRequests();
  await more.click();
  await find(discoveryCall.eventId);
  await expect.element(results().getByRole('button', { name: discoveryCall.title })).toBeVisible();
  expect(meetingSearches(world)).toEqual([{ provider_calendar_event_id: discoveryCall.eventId }]);
});

const nothing = [
  ['an address that nobody has', 'nobody@nowhere.example', words.find.noLead, words.find.noLeadHint],
  ['a name that nobody has', 'Zyxwvut', words.find.noLead, words.find.noLeadHint],
  ['a link that Close has no meeting for', 'teamLunch', words.find.noMeeting, words.find.noMeetingHint],
] as const;
for (const [what, text, title, hint] of nothing) {
  test(`nothing found has its words: ${what}`, async () => {
    const world = createWorld();
    await world.open(grid, { place: 'popup' });
    await find(text === 'teamLunch' ? world.close.events.teamLunch.url : text);
    await expect.element(results().getByText(title)).toBeVisible();
    await expect.element(results().getByText(hint)).toBeVisible();
  });
}

test('a link inside of another is read; one without an event is named, and no piece of it reaches Close', async () => {
  const world = createWorld();
  const { discoveryCall } = world.close.events;
  const safeLink = (link: string) =>
    `https://eur03.safelinks.protection.outlook.com/?url=${encodeURIComponent(link)}&data=05%7C02%7Crep%40acme.example`;
  await world.open(grid, { place: 'popup' });
  for (const [link, why] of [
    ['https://calendar.app.google/SecretToken1', 'short-link'],
    [safeLink('https://acme.example/SecretToken2'), 'other-site'],
    ['the call: https://acme.zoom.us/j/1?pwd=SecretToken3', 'call'],
  ] as const) {
    await find(link);
    await expect.element(results().getByText(words.find.unreadable[why].title)).toBeVisible();
    await expect.element(results().getByText(words.find.unreadable[why].hint)).toBeVisible();
  }
  await find(safeLink(`https://www.google.com/url?q=${encodeURIComponent(discoveryCall.url)}&sa=D`));
  await expect.element(results().getByRole('button', { name: discoveryCall.title })).toBeVisible();
  expect(meetingSearches(world)).toEqual([{ provider_calendar_event_id: discoveryCall.eventId }]);
  for (const { body, params } of world.close.requests)
    expect(`${body} ${params}`).not.toMatch(/SecretToken|safelinks/i);
});

test('a whole mail around a link is read in its beginning, not refused', async () => {
  const world = createWorld();
  const { discoveryCall } = world.close.events;
  await world.open(grid, { place: 'popup' });
  await find(`Hello, please come: ${discoveryCall.url} ${'and so on '.repeat(20_000)}`);
  await expect.element(results().getByRole('button', { name: discoveryCall.title })).toBeVisible();
});

test('an empty field asks nothing and says what it is for', async () => {
  const world = createWorld();
  await world.open(grid, { place: 'popup' });
  await expect.element(page.getByText(words.today.title, { exact: true })).toBeVisible();
  await find('   ');
  await expect.element(page.getByRole('alert').filter({ hasText: words.find.empty })).toBeVisible();
  await expect.element(field()).toHaveFocus();
  expect(world.close.requests.filter(({ path }) => path.includes('search'))).toEqual([]);
});

test('a search that fails says why, and asks again at a click', async () => {
  const world = createWorld();
  world.close.setFault('/data/search/', { kind: 'status', status: 500 });
  await world.open(grid, { place: 'popup' });
  await find('Cobalt');
  await expect.element(results().getByText(words.failed['close-down'].title)).toBeVisible();
  world.close.clearFaults();
  await results().getByRole('button', { name: words.failed['close-down'].action }).click();
  await expect.element(results().getByRole('link', { name: 'Cobalt Logistics' })).toBeVisible();
});

test('beside an open event the search is one click away, and "Back" returns to the meeting', async () => {
  const world = createWorld();
  const { discoveryCall, renewalReview } = world.close.events;
  await world.open(discoveryCall);
  await expectMeeting(discoveryCall);
  await page.getByRole('button', { name: words.panel.search, exact: true }).click();
  await expect.element(field()).toHaveFocus();
  await find(renewalReview.url);
  const result = results().getByRole('button', { name: renewalReview.title });
  await result.click();
  await expectMeeting(renewalReview);
  const back = page.getByRole('button', { name: words.panel.back });
  await back.click();
  await expect.element(result).toBeVisible();
  await back.click();
  await expectMeeting(discoveryCall);
});

/** As one may type it, in the zone of this machine, which is the browser's too. */
function local(instant: number): string {
  const date = new Date(instant);
  return new Date(instant - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** As Close's parameters have it. */
function utc(instant: number): string {
  return new Date(instant).toISOString().slice(0, 19);
}
