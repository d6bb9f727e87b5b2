import { words } from '../../src/words/words';
import { faults } from '../fakes/close-server-fault';
import type { SandboxSettings } from '../fakes/close-server-settings';
import { midnight } from '../fakes/sample-data-meetings';
import { robin } from '../fakes/sample-data-people';
import type { Sandbox } from '../fakes/sandbox';
import { expect, test } from './connected';
import { headline } from './panel';
import { expectMeeting, type Panel } from './sidebar';

/** Rows of the day: title and, below it, the lead. */
const titles = (panel: Panel, section: string) =>
  panel.locator('section', { has: sectionName(panel, section) }).locator('.today-row .choice-title');

const sectionName = (panel: Panel, name: string) =>
  (panel as { getByRole: Panel['getByRole'] }).getByRole('heading', { level: 2, name, exact: true });

const row = (panel: Panel, title: string) =>
  panel.getByRole('listitem').filter({ has: (panel as Panel).locator('.choice-title', { hasText: title }) });

/** Robin's meetings of the day of this test, in order, whatever its hour. */
function robinsDay({ close }: Sandbox): string[] {
  const { checkInToday, introToday, discoveryCall, renewalReview, standup } = close.events;
  const now = Date.now();
  return [checkInToday, introToday, discoveryCall, renewalReview, standup]
    .filter(({ startsAt }) => startsAt >= midnight(now) && startsAt < midnight(now, 1))
    .sort((a, b) => a.startsAt - b.startsAt)
    .map(({ title }) => title);
}

const meetingLists = ({ close }: Sandbox) => close.requests.filter(({ path }) => path === '/api/v1/activity/meeting/');

test('the popup without an event shows the day in order, what is next, and what yesterday owes', async ({
  browserWithExtension,
  page,
  sandbox,
}) => {
  await page.goto('https://calendar.google.com/calendar/u/0/r/week');
  const { discoveryCall, kickoffYesterday, followUpYesterday } = sandbox.close.events;
  const popup = await browserWithExtension.popup();
  await expect(headline(popup)).toHaveText(words.noEvent['nothing-open'].title);
  await expect(titles(popup, words.today.title)).toHaveText(robinsDay(sandbox));
  await expect(titles(popup, words.today.unfinished)).toHaveText(
    [followUpYesterday, kickoffYesterday].sort((a, b) => a.startsAt - b.startsAt).map(({ title }) => title),
  );

  const next = row(popup, discoveryCall.title);
  await expect(next).toContainText(/next, in 1\d min/);
  await expect(next).toContainText('Acme Robotics GmbH');
  await expect(popup.getByText(/^next, /)).toHaveCount(1);
  const join = next.getByRole('link', { name: 'Join Zoom: zoom.us' });
  await expect(join).toHaveAttribute('href', 'https://zoom.us/j/90000000001');

  // The whole day and the day before come with one question, for one user and one span.
  const [list, ...more] = meetingLists(sandbox);
  expect(more).toEqual([]);
  expect(list?.params.get('user_id')).toBe(robin.id);
  expect(Date.parse(list?.params.get('activity_at__gte') ?? '')).toBe(midnight(Date.now(), -1));
  expect(Date.parse(list?.params.get('activity_at__lt') ?? '')).toBe(midnight(Date.now(), 1));
  expect(sandbox.close.requests.filter(({ path }) => path === '/api/v1/lead/').length).toBeLessThanOrEqual(1);
});

test('a meeting that is on is marked so', async ({ browserWithExtension, page, sandbox }) => {
  const { discoveryCall } = sandbox.close.events;
  const tenMinutesAgo = new Date(Date.now() - 10 * 60_000).toISOString();
  sandbox.close.setFault('/activity/meeting/', {
    kind: 'edit',
    edit: (body) =>
      editRecords(body, (record) =>
        record.title === discoveryCall.title
          ? { ...record, starts_at: tenMinutesAgo, activity_at: tenMinutesAgo, status: 'in-progress' }
          : record,
      ),
  });
  await page.goto('https://calendar.google.com/calendar/u/0/r/week');
  const popup = await browserWithExtension.popup();
  await expect(row(popup, discoveryCall.title).getByText(words.today.now, { exact: true })).toBeVisible();
});

test('a click opens the brief, and "Back" returns to the day', async ({ browserWithExtension, page, sandbox }) => {
  const { discoveryCall } = sandbox.close.events;
  await page.goto('https://calendar.google.com/calendar/u/0/r/week');
  const popup = await browserWithExtension.popup();
  await row(popup, discoveryCall.title).getByRole('button').click();
  await expectMeeting(popup, discoveryCall);
  await expect(popup.getByText('$12,345 annually')).toBeVisible();
  await expect(popup.getByText(words.panel.cameFrom.today, { exact: true })).toBeVisible();
  await popup.getByRole('button', { name: words.panel.back }).click();
  await expect(titles(popup, words.today.title)).toHaveText(robinsDay(sandbox));
  await expect(row(popup, discoveryCall.title).getByRole('button')).toBeFocused();
  expect(meetingLists(sandbox)).toHaveLength(1);
});

const ways: [what: string, activityTimes: SandboxSettings['activityTimes']][] = [
  ['ignores the times', 'ignored'],
  ['refuses the times', 'refused'],
];
for (const [what, activityTimes] of ways) {
  test(`a Close that ${what} leads to the same day`, async ({ browserWithExtension, page, sandbox }) => {
    sandbox.close.settings.activityTimes = activityTimes;
    await page.goto('https://calendar.google.com/calendar/u/0/r/week');
    const popup = await browserWithExtension.popup();
    await expect(titles(popup, words.today.title)).toHaveText(robinsDay(sandbox));
    await expect(titles(popup, words.today.unfinished)).toHaveCount(2);
    expect(meetingLists(sandbox)).toHaveLength(activityTimes === 'refused' ? 2 : 1);
  });
}

test('an empty day says so', async ({ browserWithExtension, page, sandbox }) => {
  sandbox.close.setFault('/activity/meeting/', { kind: 'edit', edit: () => ({ data: [], has_more: false }) });
  await page.goto('https://calendar.google.com/calendar/u/0/r/week');
  const popup = await browserWithExtension.popup();
  await expect(popup.getByText(words.today.none)).toBeVisible();
  await expect(sectionName(popup, words.today.unfinished)).toHaveCount(0);
  // Without a meeting there is no lead to ask for.
  expect(sandbox.close.requests.map(({ path }) => path)).toEqual(['/api/v1/activity/meeting/']);
});

test('without the leads the meetings are still the day', async ({ browserWithExtension, page, sandbox }) => {
  await browserWithExtension.optionsPage.evaluate(() => chrome.storage.session.clear());
  sandbox.close.setFault('/lead/', { kind: 'status', status: 500 });
  await page.goto('https://calendar.google.com/calendar/u/0/r/week');
  const popup = await browserWithExtension.popup();
  await expect(titles(popup, words.today.title)).toHaveText(robinsDay(sandbox));
  await expect(popup.getByText('Acme Robotics GmbH')).toHaveCount(0);
});

const failures = [
  ['close-down', { kind: 'status', status: 500 }],
  ['rate-limited', faults.rateLimited],
  ['not-close', { kind: 'html' }],
  ['unexpected', { kind: 'edit', edit: () => ({ surprise: true }) }],
] as const;
for (const [reason, fault] of failures) {
  test(`a day that fails has its words, and the search stays: ${reason}`, async ({
    browserWithExtension,
    page,
    sandbox,
  }) => {
    sandbox.close.setFault('/activity/meeting/', fault);
    await page.goto('https://calendar.google.com/calendar/u/0/r/week');
    const popup = await browserWithExtension.popup();
    await expect(popup.getByText(words.failed[reason].title)).toBeVisible();
    await expect(popup.getByText(words.failed[reason].text)).toBeVisible();
    await expect(popup.getByRole('textbox', { name: 'Find in Close' })).toBeVisible();
    sandbox.close.clearFaults();
    await popup.getByRole('button', { name: words.failed[reason].action }).click();
    await expect(titles(popup, words.today.title)).toHaveText(robinsDay(sandbox));
  });
}

/** The answer with each of its records changed. */
function editRecords(body: unknown, edit: (record: Record<string, unknown>) => Record<string, unknown>): unknown {
  if (typeof body !== 'object' || body === null || !('data' in body) || !Array.isArray(body.data)) return body;
  return { ...body, data: body.data.map(edit) };
}
