import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { words } from '../../../src/words/words';
import { encodeEid, googleInstanceId } from '../../fakes/calendar-ids';
import { defaultSettings, type SandboxSettings } from '../../fakes/close-server/settings';
import type { SandboxEvents } from '../../fakes/sample-data/sample-data';
import { expectCount, expectMeeting, expectTitle } from '../pages/panel';
import { createWorld } from '../world';

const day = 86_400_000;
const grid = 'https://calendar.google.com/calendar/u/0/r';
const { matchedBy } = words.panel;

/** The beginning of what is said when another occurrence than the opened one is shown. */
const notTheDay = words.meeting.nearest('').split(':')[0] ?? '';

/** Each occurrence with what the footer says of how it was found. The moved ones have ids of their own in any mode. */
const modes: readonly {
  settings: Partial<SandboxSettings>;
  occurrences: readonly (readonly [name: keyof SandboxEvents, found: 'event-id' | 'series-id' | null])[];
}[] = [
  {
    settings: { recurring: 'instance' },
    occurrences: [
      ['weeklySync', 'event-id'],
      ['weeklySyncLast', 'event-id'],
      ['weeklySyncMoved', 'event-id'],
      ['standup', 'event-id'],
      ['standupTomorrow', 'event-id'],
      ['onboarding', 'event-id'],
    ],
  },
  {
    settings: { recurring: 'series' },
    occurrences: [
      ['weeklySync', 'series-id'],
      ['weeklySyncLast', 'series-id'],
      ['weeklySyncMoved', 'event-id'],
      ['standup', 'series-id'],
      ['standupTomorrow', 'series-id'],
      ['onboarding', 'series-id'],
    ],
  },
  {
    settings: { microsoft: 'graph' },
    occurrences: [
      ['renewalReview', 'event-id'],
      ['handover', 'series-id'],
      ['handoverNext', 'series-id'],
      ['handoverMoved', 'event-id'],
    ],
  },
  {
    settings: { microsoft: 'ical' },
    occurrences: [
      ['renewalReview', null],
      ['handover', null],
      ['handoverMoved', null],
    ],
  },
];

for (const { settings, occurrences } of modes) {
  // One worker for all of them: which question found something before is remembered for good.
  test(`the opened occurrence shows, stored as ${JSON.stringify(settings)}`, async () => {
    const world = createWorld();
    Object.assign(world.close.settings, settings);
    await world.open(grid);
    for (const [name, found] of occurrences) {
      const event = world.close.events[name];
      await world.host.goTo(event.url);
      if (found === null) {
        await expectTitle(words.notFound.title);
        const { single, recurring } = words.notFound.asked.microsoft;
        const asked = event.seriesId === null ? single : recurring;
        await expect.element(page.getByText(asked, { exact: true })).toBeVisible();
      } else {
        await expectMeeting(event);
        await expect.element(page.getByText(matchedBy[found])).toBeVisible();
        await expectCount(page.getByText(notTheDay), 0);
      }
    }
  });
}

test('what found nothing before does not keep an occurrence from being found', async () => {
  const world = createWorld();
  const { weeklySync, weeklySyncLast, standup, handoverMoved, handover } = world.close.events;
  await world.open(grid);
  for (const [settings, event] of [
    [{ recurring: 'instance' }, weeklySync],
    [{ recurring: 'series' }, weeklySyncLast],
    [{ recurring: 'instance' }, standup],
    [{ microsoft: 'graph' }, handoverMoved],
    [{ microsoft: 'graph' }, handover],
  ] as const) {
    Object.assign(world.close.settings, defaultSettings(), settings);
    await world.host.goTo(event.url);
    await expectMeeting(event);
  }
});

test('an occurrence that Close does not know shows the nearest one, and says so', async () => {
  const world = createWorld();
  const { weeklySync, weeklySyncMoved } = world.close.events;
  const { calendarId, seriesId, startsAt } = weeklySync;
  world.close.settings.recurring = 'series';
  // Close knows six weeks ahead.
  const unknown = encodeEid(googleInstanceId(seriesId ?? '', startsAt + 12 * 7 * day), calendarId);
  await world.open(`${grid}/eventedit/${unknown}`);
  const last = startsAt + 6 * 7 * day;
  await expectMeeting({ ...weeklySync, startsAt: last });
  await expect.element(page.getByText(notTheDay)).toBeVisible();
  await expect.element(page.getByText(notTheDay)).toHaveTextContent(String(new Date(last).getDate()));

  await world.host.goTo(weeklySyncMoved.url);
  await expectMeeting(weeklySyncMoved);
  await expectCount(page.getByText(notTheDay), 0);
});
