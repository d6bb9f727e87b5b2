import type { Frame, Page } from '@playwright/test';
import type { NotFoundReason } from '../../src/lookup/panel-state';
import { words } from '../../src/words/words';
import { encodeEid, googleInstanceId } from '../fakes/calendar-ids';
import type { CloseSandbox } from '../fakes/close-server';
import { meetingRecord, sandboxId } from '../fakes/close-server-records';
import type { SandboxSettings } from '../fakes/close-server-settings';
import type { SandboxEvent } from '../fakes/sample-data-events';
import { sampleLeads } from '../fakes/sample-data-leads';
import { sandboxKeys } from '../fakes/sample-data-organization';
import { northwind, robin } from '../fakes/sample-data-people';
import { connect, test as connected, expect } from './connected';
import { test as fresh } from './fixtures';
import { expectMeeting, expectTitle, sidebarOf } from './sidebar';

const { notFound } = words;
const day = 86_400_000;
const search = '/api/v1/activity/meeting/';

type Events = CloseSandbox['events'];

/** What is open, and every reason that is then given, in this order. The first stands as a countdown where it is just-booked. */
const cases: readonly {
  opened: string;
  url: (events: Events) => string;
  settings?: Partial<SandboxSettings>;
  /** Whether the countdown to the next look stands before the reasons. */
  countsDown: boolean;
  reasons: readonly NotFoundReason[];
}[] = [
  {
    opened: 'an event nobody of which is a contact, or that is private, or just booked',
    url: ({ teamLunch }) => teamLunch.url,
    countsDown: true,
    reasons: ['no-contact', 'private'],
  },
  {
    opened: 'a holiday',
    url: () => editor('20260101_bank0holiday', 'en.usa#holiday@group.v.calendar.google.com'),
    countsDown: false,
    reasons: ['never-synced'],
  },
  {
    opened: 'a birthday',
    url: () => editor('20260101_birthday', 'addressbook#contacts@group.v.calendar.google.com'),
    countsDown: false,
    reasons: ['never-synced'],
  },
  {
    opened: 'an event of a calendar that nobody syncs',
    url: () => editor('0p1r2i3v4a5t6e7', 'robin.at.home@gmail.com'),
    countsDown: true,
    reasons: ['calendar-not-connected', 'no-contact', 'private'],
  },
  {
    opened: 'an occurrence that lasts all day',
    url: ({ teamLunch }) => editor('0a1l2l3d4a5y6_20990310', teamLunch.calendarId),
    countsDown: false,
    reasons: ['all-day'],
  },
  {
    opened: 'an all-day occurrence of a calendar that nobody syncs',
    url: () => editor('0a1l2l3d4a5y6_20990310', 'robin.at.home@gmail.com'),
    countsDown: false,
    reasons: ['all-day', 'calendar-not-connected'],
  },
  {
    opened: 'an occurrence of last week, which was not booked just now',
    url: ({ teamLunch }) => editor(googleInstanceId('0p1a2s3t4', Date.now() - 7 * day), teamLunch.calendarId),
    countsDown: false,
    reasons: ['no-contact', 'private'],
  },
  {
    opened: 'an Outlook event that Close has under another id',
    url: ({ renewalReview }) => renewalReview.url,
    settings: { microsoft: 'ical' },
    countsDown: true,
    reasons: ['no-contact', 'newer-outlook-id', 'private'],
  },
];

for (const { opened, url, settings, countsDown, reasons } of cases) {
  connected(`${opened}: ${reasons.join(', ')}`, async ({ page, sandbox: { close } }) => {
    Object.assign(close.settings, settings);
    await page.goto(url(close.events));
    const sidebar = await openFolded(page);
    const given = sidebar.locator('.reasons').getByRole('listitem');
    await expect(given).toHaveText([
      ...(countsDown ? [/^Booked a moment ago\? Looking again in ([12]?\d|30) s$/] : []),
      ...reasons.map((reason) => notFound.why[reason]),
    ]);
  });
}

connected('without the list of synced calendars the other reasons stand', async ({ page, sandbox: { close } }) => {
  close.setFault('/connected_account/', { kind: 'status', status: 500 });
  await page.goto(editor('0p1r2i3v4a5t6e7', 'robin.at.home@gmail.com'));
  const sidebar = await openFolded(page);
  await expect(sidebar.locator('.reasons').getByRole('listitem')).toHaveText([
    /^Booked a moment ago/,
    notFound.why['no-contact'],
    notFound.why.private,
  ]);
});

connected('"Look again" finds what was booked meanwhile', async ({ page, sandbox: { close } }) => {
  const { teamLunch } = close.events;
  await page.goto(teamLunch.url);
  const sidebar = await openFolded(page);
  book(close, teamLunch);
  try {
    await sidebar.getByRole('main').getByRole('button', { name: notFound.look, exact: true }).click();
    await expectMeeting(sidebar, { ...teamLunch, leads: [sampleLeads.beta] });
  } finally {
    close.data.meetings.pop();
  }
});

fresh(
  'an event just booked is looked for again by itself after half a minute, and what is typed stays',
  async ({ browserWithExtension, page, sandbox: { close } }) => {
    // The half minute is real: page and worker count it, each by its own clock.
    fresh.slow();
    const { teamLunch } = close.events;
    await connect(browserWithExtension, sandboxKeys.robin);
    close.clearRequests();
    await page.goto(teamLunch.url);
    const sidebar = await openFolded(page);
    const field = sidebar.getByRole('textbox', { name: words.find.label });
    await field.fill('Dan');
    // The browser stops a worker that has nothing to do for as long as this.
    await browserWithExtension.stopWorkers();
    await expect.poll(() => searches(close).length, { timeout: 45_000 }).toBe(2);
    await expect(sidebar.getByRole('timer')).toHaveText(/Looking again in (2\d|30) s$/);
    await expect(field).toHaveValue('Dan');
    const [first = 0, second = 0] = searches(close);
    expect(second - first).toBeGreaterThanOrEqual(30_000);

    book(close, teamLunch);
    await expect(sidebar.getByRole('heading', { level: 2, name: teamLunch.title })).toBeVisible({ timeout: 45_000 });
    expect(searches(close)).toHaveLength(3);
  },
);

fresh('three more looks by itself are the most', async ({ browserWithExtension, page, sandbox: { close } }) => {
  await connect(browserWithExtension, sandboxKeys.robin);
  close.clearRequests();
  await page.clock.install();
  await page.goto(close.events.teamLunch.url);
  const sidebar = await openFolded(page);
  const given = sidebar.locator('.reasons').getByRole('listitem');
  const atTheEnd = [notFound.why['no-contact'], notFound.why['just-booked'], notFound.why.private];
  // The page's clock runs ahead of the worker's, so how far it must go for each look is not known.
  await expect(async () => {
    await page.clock.runFor(32_000);
    await expect(given).toHaveText(atTheEnd, { timeout: 1000 });
  }).toPass();
  expect(searches(close)).toHaveLength(4);
  await page.clock.runFor(120_000);
  await expect(given).toHaveText(atTheEnd);
  await expect(sidebar.getByRole('timer')).toHaveCount(0);
  expect(searches(close)).toHaveLength(4);
});

function editor(eventId: string, calendarId: string): string {
  return `https://calendar.google.com/calendar/u/0/r/eventedit/${encodeEid(eventId, calendarId)}`;
}

/** For what Close does not have the sidebar stays a tab. */
async function openFolded(page: Page): Promise<Frame> {
  const sidebar = await sidebarOf(page);
  await sidebar.getByRole('button', { name: words.folded.notFound }).click();
  await expectTitle(sidebar, notFound.title);
  return sidebar;
}

/** When Close was asked for meetings, milliseconds since 1970. */
function searches({ requests }: CloseSandbox): number[] {
  return requests.filter(({ path }) => path === search).map(({ time }) => time);
}

/** Close has synced the event now. */
function book({ data }: CloseSandbox, { title, startsAt, endsAt, eventId, calendarId }: SandboxEvent): void {
  data.meetings.push(
    meetingRecord({
      id: sandboxId('acti', 'JustBooked'),
      organizationId: northwind,
      leadId: sampleLeads.beta.id,
      title,
      startsAt,
      endsAt,
      status: 'upcoming',
      provider: 'google',
      eventId,
      calendarId,
      user: robin,
    }),
  );
}
