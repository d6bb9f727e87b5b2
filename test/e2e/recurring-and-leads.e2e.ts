import { words } from '../../src/words/words';
import { encodeEid, googleInstanceId } from '../fakes/calendar-ids';
import { defaultSettings, type SandboxSettings } from '../fakes/close-server-settings';
import type { SandboxEvents } from '../fakes/sample-data';
import { sandboxKeys } from '../fakes/sample-data-organization';
import { connect, test as connected, expect } from './connected';
import { test as fresh } from './fixtures';
import { expectMeeting, expectTitle, sidebarOf } from './sidebar';

const day = 86_400_000;
const { matchedBy } = words.panel;

/** Each occurrence with what the footer says of how it was found. The moved ones have ids of their own in any mode. */
const modes: readonly {
  settings: Partial<SandboxSettings>;
  occurrences: readonly { name: keyof SandboxEvents; found: 'event-id' | 'series-id' | null }[];
}[] = [
  {
    settings: { recurring: 'instance' },
    occurrences: [
      { name: 'weeklySync', found: 'event-id' },
      { name: 'weeklySyncLast', found: 'event-id' },
      { name: 'weeklySyncMoved', found: 'event-id' },
      { name: 'standup', found: 'event-id' },
      { name: 'standupTomorrow', found: 'event-id' },
      { name: 'onboarding', found: 'event-id' },
    ],
  },
  {
    settings: { recurring: 'series' },
    occurrences: [
      { name: 'weeklySync', found: 'series-id' },
      { name: 'weeklySyncLast', found: 'series-id' },
      { name: 'weeklySyncMoved', found: 'event-id' },
      { name: 'standup', found: 'series-id' },
      { name: 'standupTomorrow', found: 'series-id' },
      { name: 'onboarding', found: 'series-id' },
    ],
  },
  {
    settings: { microsoft: 'graph' },
    occurrences: [
      { name: 'renewalReview', found: 'event-id' },
      { name: 'handover', found: 'series-id' },
      { name: 'handoverNext', found: 'series-id' },
      { name: 'handoverMoved', found: 'event-id' },
    ],
  },
  {
    settings: { microsoft: 'ical' },
    occurrences: [
      { name: 'renewalReview', found: null },
      { name: 'handover', found: null },
      { name: 'handoverMoved', found: null },
    ],
  },
];

for (const { settings, occurrences } of modes) {
  // A browser of its own: which question found something before is remembered for good.
  fresh(
    `the opened occurrence shows, stored as ${JSON.stringify(settings)}`,
    async ({ browserWithExtension, page, sandbox }) => {
      fresh.slow();
      Object.assign(sandbox.close.settings, settings);
      await connect(browserWithExtension, sandboxKeys.robin);
      for (const { name, found } of occurrences) {
        const event = sandbox.close.events[name];
        await fresh.step(name, async () => {
          await page.goto(event.url);
          const sidebar = await sidebarOf(page);
          if (found === null) {
            await sidebar.getByRole('button', { name: words.folded.notFound }).click();
            await expectTitle(sidebar, words.notFound.title);
            const { single, recurring } = words.notFound.asked.microsoft;
            await expect(
              sidebar.getByText(event.seriesId === null ? single : recurring, { exact: true }),
            ).toBeVisible();
          } else {
            await expectMeeting(sidebar, event);
            await expect(sidebar.getByText(matchedBy[found])).toBeVisible();
            await expect(sidebar.getByText(notTheDay)).toHaveCount(0);
          }
        });
      }
    },
  );
}

connected('what found nothing before does not keep an occurrence from being found', async ({ page, sandbox }) => {
  const { weeklySync, weeklySyncLast, standup, handoverMoved, handover } = sandbox.close.events;
  const change = (settings: Partial<SandboxSettings>) =>
    Object.assign(sandbox.close.settings, defaultSettings(), settings);
  for (const [settings, event] of [
    [{ recurring: 'instance' }, weeklySync],
    [{ recurring: 'series' }, weeklySyncLast],
    [{ recurring: 'instance' }, standup],
    [{ microsoft: 'graph' }, handoverMoved],
    [{ microsoft: 'graph' }, handover],
  ] as const) {
    change(settings);
    await page.goto(event.url);
    await expectMeeting(await sidebarOf(page), event);
  }
});

/** The beginning of what is said when another occurrence than the opened one is shown. */
const notTheDay = words.meeting.nearest('').split(':')[0] ?? '';

connected('an occurrence that Close does not know shows the nearest one, and says so', async ({ page, sandbox }) => {
  const { weeklySync, weeklySyncMoved } = sandbox.close.events;
  const { calendarId, seriesId, startsAt } = weeklySync;
  sandbox.close.settings.recurring = 'series';
  // Close knows six weeks ahead.
  const unknown = encodeEid(googleInstanceId(seriesId ?? '', startsAt + 12 * 7 * day), calendarId);
  await page.goto(`https://calendar.google.com/calendar/u/0/r/eventedit/${unknown}`);
  const sidebar = await sidebarOf(page);
  const last = startsAt + 6 * 7 * day;
  await expectMeeting(sidebar, { ...weeklySync, startsAt: last });
  const notice = sidebar.getByText(notTheDay);
  await expect(notice).toBeVisible();
  await expect(notice).toContainText(String(new Date(last).getDate()));

  await page.goto(weeklySyncMoved.url);
  await expectMeeting(await sidebarOf(page), weeklySyncMoved);
  await expect((await sidebarOf(page)).getByText(notTheDay)).toHaveCount(0);
});

connected(
  'several leads are tabs under their names, with arrow keys; a deleted one has its own words',
  async ({ page, sandbox }) => {
    const { jointWorkshop } = sandbox.close.events;
    await page.goto(jointWorkshop.url);
    const sidebar = await sidebarOf(page);
    const leads = sidebar.getByRole('tablist', { name: words.lead.tabs });
    const [acme = '', beta = ''] = jointWorkshop.leads.map(({ name }) => name ?? '');
    await expect(leads.getByRole('tab')).toHaveText([acme, beta, words.lead.goneName]);

    const shows = async (name: string, texts: readonly string[]) => {
      await expect(leads.getByRole('tab', { name, selected: true })).toBeVisible();
      await expect(leads.getByRole('tab', { selected: true })).toHaveCount(1);
      const panel = sidebar.getByRole('tabpanel', { name });
      await expect(panel.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
      await expect(panel.getByRole('heading', { level: 2, name: jointWorkshop.title, exact: true })).toBeVisible();
      for (const text of texts) await expect(panel.getByText(text, { exact: true })).toBeVisible();
    };
    const { status } = words.meeting;

    await shows(acme, [words.lead.shared(3)]);
    await leads.getByRole('tab', { name: acme }).focus();
    await page.keyboard.press('ArrowRight');
    await shows(beta, [status['declined-by-lead']]);
    await page.keyboard.press('ArrowRight');
    await shows(words.lead.goneName, [status.canceled, words.lead.gone]);
    await expect(leads.getByRole('tab', { name: words.lead.goneName })).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await shows(acme, []);
    await page.keyboard.press('ArrowLeft');
    await shows(words.lead.goneName, []);
    await page.keyboard.press('Home');
    await shows(acme, []);
    await page.keyboard.press('End');
    await shows(words.lead.goneName, []);
    await leads.getByRole('tab', { name: beta }).click();
    await shows(beta, []);
  },
);

connected('a canceled meeting says so in words', async ({ page, sandbox }) => {
  const { demoCanceled, discoveryCall } = sandbox.close.events;
  const canceled = words.meeting.status.canceled;
  await page.goto(demoCanceled.url);
  const sidebar = await sidebarOf(page);
  await expectMeeting(sidebar, demoCanceled);
  await expect(sidebar.getByText(canceled, { exact: true })).toBeVisible();
  await page.goto(discoveryCall.url);
  await expectMeeting(await sidebarOf(page), discoveryCall);
  await expect((await sidebarOf(page)).getByText(canceled, { exact: true })).toHaveCount(0);
});
