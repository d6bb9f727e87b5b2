import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { words } from '../../../src/words/words';
import {
  encodeEid,
  googleInstanceId,
  googleSplitId,
  outlookItemBytes,
  outlookItemId,
  toEwsForm,
} from '../../fakes/calendar-ids';
import type { FakeClose } from '../../fakes/close-server/close';
import { expectCount, expectMeeting, expectTexts, expectTitle } from '../pages/panel';
import { createWorld } from '../world';

const day = 86_400_000;
const mailbox = { mailbox: '5e1f0a2b-3c4d-4e5f-8a9b-0c1d2e3f4a5b', item: outlookItemBytes(0x02cb23aa01) };
const editor = 'https://calendar.google.com/calendar/u/0/r/eventedit';

test('of two meetings that could be the one, none is shown as it before it is chosen', async () => {
  const world = createWorld();
  const starts = addDailySeries(world.close);
  const date = new Date(starts[3] ?? 0).toISOString().slice(0, 10);
  const linkId = toEwsForm(outlookItemId({ ...mailbox, occurrence: date }));
  await world.open(`https://outlook.office.com/calendar/item/${encodeURIComponent(linkId)}`);
  await expectTitle(words.candidates.title(2));
  const choices = page.getByRole('main').getByRole('listitem').getByRole('button');
  await expectCount(choices, 2);
  await expectTexts(
    choices.getByRole('time'),
    [starts[3], starts[4]].map((start) => new RegExp(`\\b${new Date(start ?? 0).getDate()}\\b`)),
  );
  const note = page.getByRole('heading', { name: words.brief.note });
  await expectCount(note, 0);

  await choices.nth(1).click();
  await expect.element(page.getByText(words.panel.cameFrom.series, { exact: true }).first()).toBeVisible();
  await expect.element(page.getByRole('heading', { level: 2, name: 'Tokyo stand-up' })).toBeVisible();
  await expect.element(note).toBeVisible();
  await page.getByRole('button', { name: words.panel.back }).click();
  await expectCount(choices, 2);
});

// Close has one id for all of the series, or one for each occurrence.
test.for(['series', 'instance'] as const)(
  'a series that was split after Close had synced it is found by the %s before',
  async (recurring) => {
    const world = createWorld();
    const { weeklySync } = world.close.events;
    world.close.settings.recurring = recurring;
    const split = googleSplitId(weeklySync.seriesId ?? '', weeklySync.startsAt);
    for (const id of [
      googleInstanceId(split, weeklySync.startsAt),
      googleInstanceId(split, weeklySync.startsAt).toLowerCase(),
    ]) {
      await world.open(`${editor}/${encodeEid(id, weeklySync.calendarId)}`);
      await expectMeeting(weeklySync);
      await expectCount(page.getByRole('button', { name: words.meeting.writeAnyway }), 0);
    }
  },
);

test('a split that cannot be read shows its series, and writes only when the user says so', async () => {
  const world = createWorld();
  const { weeklySync } = world.close.events;
  world.close.settings.recurring = 'series';
  await world.open(`${editor}/${encodeEid(`${weeklySync.seriesId}_Zk3-x9Q`, weeklySync.calendarId)}`);
  const add = page.getByRole('button', { name: words.nextSteps.note.open });
  await expect.element(page.getByText(words.story.sinceThen)).toBeVisible();
  await expectCount(add, 0);
  await page.getByRole('button', { name: words.meeting.writeAnyway }).click();
  await expect.element(add).toBeVisible();
});

/** Adds a daily series of Outlook, at midnight of UTC: nine in the morning in Tokyo. Gives its starts. */
function addDailySeries({ data: { meetings } }: FakeClose): number[] {
  const today = Math.floor(Date.now() / day) * day;
  const starts = [-2, -1, 0, 1, 2, 3].map((days) => today + days * day);
  const [pattern] = meetings;
  if (!pattern) throw new Error('no sample');
  const series = starts.map((start, index) => ({
    ...pattern,
    id: `acti_Daily${index}`,
    title: 'Tokyo stand-up',
    starts_at: new Date(start).toISOString(),
    ends_at: new Date(start + day / 48).toISOString(),
    is_recurring: true,
    user_note_html: null,
    provider_calendar_type: 'microsoft',
    provider_calendar_event_id: outlookItemId(mailbox),
  }));
  meetings.push(...series);
  return starts;
}
