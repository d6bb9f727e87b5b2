import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { words } from '../../../src/words/words';
import type { FakeClose } from '../../fakes/close-server/close';
import { faults } from '../../fakes/close-server/fault';
import type { SandboxSettings } from '../../fakes/close-server/settings';
import { midnight } from '../../fakes/sample-data/meetings';
import { robin } from '../../fakes/sample-data/people';
import { expectCount, expectMeeting, expectTitle, textOf } from '../pages/panel';
import { resize } from '../screen';
import { createWorld } from '../world';

const grid = 'https://calendar.google.com/calendar/u/0/r/week';

const row = (title: string) => page.getByRole('listitem').filter({ has: page.getByText(title, { exact: true }) });

const wrapUp = () => page.getByRole('region', { name: words.wrapUp.region });

const meetingLists = ({ requests }: FakeClose) => requests.filter(({ path }) => path === '/api/v1/activity/meeting/');

test('a panel that a reminder has opened shows that meeting’s brief, and the day behind it', async () => {
  const world = createWorld();
  const { discoveryCall } = world.close.events;
  await world.open(grid, { place: 'popup' });
  await expectTitle(words.noEvent['nothing-open'].title);
  const meeting = world.close.data.meetings.find(({ title }) => title === discoveryCall.title);
  world.host.panelHost.openFirst = String(meeting?.id);
  world.reopen();
  await expectMeeting(discoveryCall);
  await page.getByRole('button', { name: words.panel.back }).click();
  await expectTitle(words.noEvent['nothing-open'].title);
});

test('without an event the popup shows what comes next, in order, and the days around it behind folds', async () => {
  const world = createWorld();
  const { close } = world;
  const { discoveryCall, jointWorkshop, checkInToday } = close.events;
  await world.open(grid, { place: 'popup' });
  await expectTitle(words.noEvent['nothing-open'].title);
  await expectRows(words.today.title, comingToday(close));

  const next = row(discoveryCall.title);
  await expect.element(next).toHaveTextContent(/in 1\d min/);
  await expect.element(next).toHaveTextContent('Acme Robotics GmbH');
  await expectCount(page.getByText(/^in \d+ min$/), 1);
  await expect
    .element(next.getByRole('link', { name: 'Join Zoom: zoom.us' }))
    .toHaveAttribute('href', 'https://zoom.us/j/90000000001');

  const inDay = page.getSection(words.today.title);
  await expect.element(inDay.getByText(checkInToday.title)).not.toBeVisible();
  await inDay.getByText(words.today.earlier).click();
  await expect.element(inDay.getByText(checkInToday.title)).toBeVisible();
  await inDay.getByText(/^Tomorrow, /).click();
  await expect.element(inDay.getByText(jointWorkshop.title).first()).toBeVisible();

  // All of it comes with one question, for one user and one span.
  const [list, ...more] = meetingLists(close);
  expect(more).toEqual([]);
  expect(list?.params.get('user_id')).toBe(robin.id);
  expect(Date.parse(list?.params.get('activity_at__gte') ?? '')).toBe(midnight(Date.now(), -7));
  expect(Date.parse(list?.params.get('activity_at__lt') ?? '')).toBe(midnight(Date.now(), 8));
  expect(close.requests.filter(({ path }) => path === '/api/v1/lead/').length).toBeLessThanOrEqual(1);
});

test('a meeting that is on is marked so', async () => {
  const world = createWorld();
  const { discoveryCall } = world.close.events;
  const tenMinutesAgo = new Date(Date.now() - 10 * 60_000).toISOString();
  const record = world.close.data.meetings.find(({ title }) => title === discoveryCall.title);
  Object.assign(record ?? {}, { starts_at: tenMinutesAgo, activity_at: tenMinutesAgo, status: 'in-progress' });
  await world.open(grid, { place: 'popup' });
  await expect.element(row(discoveryCall.title).getByText(words.today.now, { exact: true })).toBeVisible();
});

test('a click opens the brief, and "Back" returns to the day', async () => {
  const world = createWorld();
  const { discoveryCall } = world.close.events;
  await world.open(grid, { place: 'popup' });
  await row(discoveryCall.title).getByRole('button').click();
  await expectMeeting(discoveryCall);
  await expect.element(page.getPart('money')).toBeVisible();
  await expect.element(page.getByText(words.panel.cameFrom.today, { exact: true })).toBeVisible();
  await page.getByRole('button', { name: words.panel.back }).click();
  await expectRows(words.today.title, comingToday(world.close));
  await expect.element(row(discoveryCall.title).getByRole('button')).toHaveFocus();
  expect(meetingLists(world.close)).toHaveLength(1);
});

const ways: [what: string, activityTimes: SandboxSettings['activityTimes'], lists: number][] = [
  ['ignores the times', 'ignored', 1],
  ['refuses the times', 'refused', 2],
];
test.for(ways)('a Close that %s leads to the same day', async ([, activityTimes, lists]) => {
  const world = createWorld();
  world.close.settings.activityTimes = activityTimes;
  await world.open(grid, { place: 'popup' });
  await expectRows(words.today.title, comingToday(world.close));
  await expect.element(wrapUp().getByText(world.close.events.kickoffYesterday.title)).toBeVisible();
  expect(meetingLists(world.close)).toHaveLength(lists);
});

test('an empty day says so', async () => {
  const world = createWorld();
  world.close.data.meetings = [];
  await world.open(grid, { place: 'popup' });
  await expect.element(page.getByText(words.today.none)).toBeVisible();
  await expect.element(wrapUp().getByRole('heading', { name: words.wrapUp.nothing })).toBeVisible();
  // Without a meeting there is no lead to ask for.
  expect(world.close.requests.map(({ path }) => path)).not.toContain('/api/v1/lead/');
});

test('without the leads the meetings are still the day', async () => {
  const world = createWorld();
  world.close.setFault('/lead/', { kind: 'status', status: 500 });
  await world.open(grid, { place: 'popup' });
  await expectRows(words.today.title, comingToday(world.close));
  await expectCount(page.getByText('Acme Robotics GmbH'), 0);
});

const failures = [
  ['close-down', { kind: 'status', status: 500 }],
  ['rate-limited', faults.rateLimited],
  ['not-close', { kind: 'html' }],
  ['unexpected', { kind: 'edit', edit: () => ({ surprise: true }) }],
] as const;
test.for(failures)('a day that fails has its words, and the search stays: %s', async ([reason, fault]) => {
  const world = createWorld();
  world.close.setFault('/activity/meeting/', fault);
  await world.open(grid, { place: 'popup' });
  await expect.element(page.getByText(words.failed[reason].title)).toBeVisible();
  await expect.element(page.getByText(words.failed[reason].text)).toBeVisible();
  await expect.element(page.getByRole('textbox', { name: words.find.label })).toBeVisible();
  world.close.clearFaults();
  // While Close has asked for a pause, the button asks nothing.
  if (reason === 'rate-limited') await world.turnClock(60_000);
  await page.getByRole('button', { name: words.failed[reason].action }).click();
  await expectRows(words.today.title, comingToday(world.close));
});

test('titles begin at one edge whatever the hour, and a lead without a name has none', async () => {
  const world = createWorld();
  await world.open(grid, { place: 'popup' });
  const { introToday, kickoffYesterday } = world.close.events;
  await expect.element(row(kickoffYesterday.title)).toBeVisible();
  for (const fold of document.querySelectorAll('details')) fold.open = true;
  const titles = [...document.querySelectorAll('[data-standing] time + *')];
  expect(new Set(titles.map((title) => title.getBoundingClientRect().left)).size).toBe(1);
  const widths = [...document.querySelectorAll('[data-standing] time')].map(
    (time) => time.getBoundingClientRect().width,
  );
  expect(Math.min(...widths)).toBeGreaterThanOrEqual(widthOf('12:30 PM'));
  await expect.element(row(introToday.title).first()).not.toHaveTextContent('Untitled');
});

test('on a low screen, search and footer end with the popup’s window', async () => {
  await resize({ width: 380, height: 510 });
  const world = createWorld();
  await world.open(grid, { place: 'popup' });
  await expectRows(words.today.title, comingToday(world.close));
  const field = page.getByRole('textbox', { name: words.find.label });
  for (const part of [field, page.getByRole('contentinfo')]) {
    const { top, bottom } = part.element().getBoundingClientRect();
    expect([top >= 0, bottom <= innerHeight]).toEqual([true, true]);
  }
});

/** Of a text as a row's time is written. */
function widthOf(text: string): number {
  const like = document.querySelector('[data-standing] time');
  const probe = document.createElement('span');
  probe.textContent = text;
  probe.style.cssText = 'font-variant-numeric: tabular-nums';
  like?.parentElement?.append(probe);
  const { width } = probe.getBoundingClientRect();
  probe.remove();
  return width;
}

function rows(section: string) {
  return page.getSection(section).getByRole('listitem');
}

/** Rows of the day: each begins with its title. */
async function expectRows(section: string, titles: readonly string[]): Promise<void> {
  const begins = () =>
    rows(section)
      .elements()
      .map((element, index) => textOf(element).includes(titles[index] ?? '\n'));
  await expect.poll(begins).toEqual(titles.map(() => true));
}

/** Robin's meetings that are on or still to come on the day of this test, in order, whatever its hour. */
function comingToday({ events }: FakeClose): string[] {
  const { discoveryCall, renewalReview, standup } = events;
  return inOrder([discoveryCall, renewalReview, standup].filter(({ startsAt }) => startsAt < midnight(Date.now(), 1)));
}

function inOrder(events: readonly { title: string; startsAt: number }[]): string[] {
  return events.toSorted((a, b) => a.startsAt - b.startsAt).map(({ title }) => title);
}
