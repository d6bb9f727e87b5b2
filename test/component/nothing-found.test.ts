import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { NotFoundReason } from '../../src/domain/not-found-reason';
import { words } from '../../src/words/words';
import { encodeEid, googleInstanceId } from '../fakes/calendar-ids';
import type { FakeClose } from '../fakes/close-server/close';
import { meetingRecord, sandboxId } from '../fakes/close-server/records';
import type { SandboxSettings } from '../fakes/close-server/settings';
import type { SandboxEvent } from '../fakes/sample-data/events';
import { sampleLeads } from '../fakes/sample-data/leads';
import { northwind, robin } from '../fakes/sample-data/people';
import { expectCount, expectMeeting, expectTexts, expectTitle, textOf } from './pages/panel';
import { createWorld } from './world';

const { notFound } = words;
const day = 86_400_000;

type Events = FakeClose['events'];

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

test.for(cases)('$opened: $reasons', async ({ url, settings, countsDown, reasons }) => {
  const world = createWorld();
  Object.assign(world.close.settings, settings);
  await world.open(url(world.close.events));
  await expectReasons([
    ...(countsDown ? [/^Booked a moment ago\? Looking again in ([12]?\d|30) s$/] : []),
    ...reasons.map((reason) => notFound.why[reason]),
  ]);
});

test('without the list of synced calendars the other reasons stay', async () => {
  const world = createWorld();
  world.close.setFault('/connected_account/', { kind: 'status', status: 500 });
  await world.open(editor('0p1r2i3v4a5t6e7', 'robin.at.home@gmail.com'));
  await expectReasons([/^Booked a moment ago/, notFound.why['no-contact'], notFound.why.private]);
});

test('the one strong button is the one that helps: looking up the guests', async () => {
  const world = createWorld();
  await world.open(world.close.events.teamLunch);
  await expectTitle(notFound.title);
  const strong = [...document.querySelectorAll('main button')].filter(
    (button) => getComputedStyle(button).backgroundColor === accent(),
  );
  expect(strong.map(textOf)).toEqual([words.guests.look]);
});

test('"Look again" finds what was booked meanwhile', async () => {
  const world = createWorld();
  const { teamLunch } = world.close.events;
  await world.open(teamLunch);
  await expectTitle(notFound.title);
  book(world.close, teamLunch);
  await page.getByRole('main').getByRole('button', { name: notFound.look, exact: true }).click();
  await expectMeeting({ ...teamLunch, leads: [sampleLeads.beta] });
});

test('an event just booked is looked for again by itself after half a minute, and what is typed stays', async () => {
  const world = createWorld();
  const { close } = world;
  const { teamLunch } = close.events;
  await world.open(teamLunch);
  await expectTitle(notFound.title);
  const field = page.getByRole('textbox', { name: words.find.label });
  await field.fill('Dan');
  // The browser stops a worker that has nothing to do for as long as this.
  world.stopWorker();
  await world.turnClock(31_000);
  await expect.poll(() => searches(close)).toHaveLength(2);
  await expect.element(page.getByRole('timer')).toHaveTextContent(/Looking again in \d\d s$/);
  await expect.element(field).toHaveValue('Dan');
  const [first = 0, second = 0] = searches(close);
  expect(second - first).toBeGreaterThanOrEqual(30_000);

  book(close, teamLunch);
  await world.turnClock(31_000);
  await expectMeeting({ ...teamLunch, leads: [sampleLeads.beta] });
  expect(searches(close)).toHaveLength(3);
});

test('three more looks by itself are the most', async () => {
  const world = createWorld();
  await world.open(world.close.events.teamLunch);
  for (const looks of [1, 2, 3]) {
    await expect.poll(() => searches(world.close)).toHaveLength(looks);
    // The one that has just been set: what is left of the one before has a single digit.
    await expect.element(page.getByRole('timer')).toHaveTextContent(/Looking again in \d\d s$/);
    await world.turnClock(31_000);
  }
  await expect.poll(() => searches(world.close)).toHaveLength(4);
  const atTheEnd = [notFound.why['no-contact'], notFound.why['just-booked'], notFound.why.private];
  await expectReasons(atTheEnd);
  // With the last answer it goes: a panel that still waited for one would ask once more by itself.
  await expectCount(page.getByRole('timer'), 0);
  await world.turnClock(120_000);
  await expectReasons(atTheEnd);
  await expectCount(page.getByRole('timer'), 0);
  expect(searches(world.close)).toHaveLength(4);
});

/** The product's one strong colour, as the browser writes it. */
function accent(): string {
  const probe = document.createElement('i');
  probe.style.color = 'var(--accent)';
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

async function expectReasons(texts: readonly (string | RegExp)[]): Promise<void> {
  await expectTitle(notFound.title);
  await expectTexts(page.getSection(notFound.whyTitle).getByRole('listitem'), texts);
}

function editor(eventId: string, calendarId: string): string {
  return `https://calendar.google.com/calendar/u/0/r/eventedit/${encodeEid(eventId, calendarId)}`;
}

/** When Close was asked for meetings, milliseconds since 1970. */
function searches({ requests }: FakeClose): number[] {
  return requests.filter(({ path }) => path === '/api/v1/activity/meeting/').map(({ time }) => time);
}

/** Close has synced the event now. */
function book({ data }: FakeClose, { title, startsAt, endsAt, eventId, calendarId }: SandboxEvent): void {
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
