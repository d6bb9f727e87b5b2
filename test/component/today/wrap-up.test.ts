import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { failureWords } from '../../../src/words/failure-words';
import { words } from '../../../src/words/words';
import type { FakeClose } from '../../fakes/close-server/close';
import type { WireRecord } from '../../fakes/close-server/records';
import { expectMeeting, press } from '../pages/panel';
import { chooseNow } from '../pages/writing';
import { createWorld, type World } from '../world';

const grid = 'https://calendar.google.com/calendar/u/0/r/week';

const region = () => page.getByRole('region', { name: words.wrapUp.region });
const heading = (text: string) => region().getByRole('heading', { name: text });
const names = () => region().getByRole('listitem').getByRole('button');
const row = (title: string) => region().getByRole('listitem').filter({ hasText: title });
const chip = (title: string, outcome: string) => row(title).getByRole('radio', { name: outcome, exact: true });
const menu = (title: string) => row(title).getByRole('combobox');

const listsOf = ({ requests }: FakeClose) => requests.filter(({ path }) => path === '/api/v1/activity/meeting/');
const record = ({ data }: FakeClose, title: string): Partial<WireRecord> =>
  data.meetings.find((meeting) => meeting.title === title) ?? {};

/** Close has of what is over these alone. */
function keepFinished({ data }: FakeClose, titles: readonly string[]): void {
  data.meetings = data.meetings.filter(({ status, title }) => status !== 'completed' || titles.includes(String(title)));
}

/** The popup without an event: an outcome and a note are missing, a suggestion waits, and one lacks its note alone. */
async function openThree(options: Parameters<World['open']>[1] = {}) {
  const world = createWorld();
  const { kickoffYesterday, autofilledYesterday, followUpYesterday, checkInToday } = world.close.events;
  keepFinished(
    world.close,
    [kickoffYesterday, autofilledYesterday, followUpYesterday, checkInToday].map(({ title }) => title),
  );
  Object.assign(record(world.close, followUpYesterday.title), {
    outcome_id: record(world.close, checkInToday.title).outcome_id,
    outcome_reason: 'user-selected',
  });
  await world.open(grid, { place: 'popup', ...options });
  await expect.element(heading(words.wrapUp.left(3))).toBeVisible();
  return { world, kickoff: kickoffYesterday, suggested: autofilledYesterday, noteless: followUpYesterday };
}

test('what is over and lacks outcome or note comes first, each with what it lacks; an outcome is chosen in its row and stays', async () => {
  const { world, kickoff, suggested, noteless } = await openThree();
  const before = names()
    .elements()
    .map(({ textContent }) => textContent);
  await expect.element(names().first()).toHaveTextContent(kickoff.title);
  await expect
    .element(row(kickoff.title))
    .toHaveTextContent(`Cobalt Logistics · ${words.wrapUp.yesterday}${words.wrapUp.note.missing}`);
  // It has its outcome: there is nothing to choose.
  await expect.element(row(noteless.title)).toHaveTextContent('Completed');
  await expect.element(menu(noteless.title)).not.toBeInTheDocument();
  await expect.element(chip(suggested.title, 'Qualified')).not.toBeChecked();

  await chooseNow('No show', menu(kickoff.title));
  await expect.element(row(kickoff.title)).toHaveTextContent(/Saved/);
  await expect.poll(() => record(world.close, kickoff.title).outcome_id).toBe(await outcomeId(world, 'No show'));
  // Nobody came, so no note is owed: it is done, and stays in its place.
  await expect.element(row(kickoff.title)).toHaveTextContent(words.wrapUp.note.notNeeded);
  await expect.element(heading(words.wrapUp.left(2))).toBeVisible();
  expect(
    names()
      .elements()
      .map(({ textContent }) => textContent?.slice(0, 10)),
  ).toEqual(before.map((text) => text?.slice(0, 10)));

  // What Close's AI has suggested is confirmed with one press, and its note is still missing.
  await chip(suggested.title, 'Qualified').click();
  await press(chip(suggested.title, 'Qualified'), '{Enter}');
  await expect.element(row(suggested.title)).toHaveTextContent(/Saved/);
  await expect.poll(() => record(world.close, suggested.title).outcome_reason).toBe('user-selected');
  await expect.element(row(suggested.title)).toHaveTextContent(words.wrapUp.note.missing);

  // Opened anew it is gone.
  world.reopen();
  await expect.element(heading(words.wrapUp.left(2))).toBeVisible();
  await expect.element(row(kickoff.title)).not.toBeInTheDocument();
});

test.for(['always', 'never'] as const)(
  'a click leads to the note, and what was written counts on the way back: kept %s',
  async (keeping) => {
    const { world, noteless } = await openThree({ keeping });
    world.close.clearRequests();
    await row(noteless.title).getByRole('button').click();
    await expectMeeting(noteless);
    const note = page.getByRole('textbox', { name: words.brief.note });
    await expect.element(note).toHaveFocus();
    await note.fill('They buy in May.');
    await page.getByRole('button', { name: words.writing.note.save }).click();
    await expect.element(page.getPart('saved')).toBeVisible();
    await page.getByRole('button', { name: words.panel.back }).click();
    await expect.element(row(noteless.title)).toHaveTextContent(words.wrapUp.note.saved);
    await expect.element(heading(words.wrapUp.left(2))).toBeVisible();
    await expect.element(row(noteless.title).getByRole('button')).toHaveFocus();
    expect(listsOf(world.close)).toHaveLength(keeping === 'always' ? 0 : 1);
  },
);

test('without a network it comes from memory; a choice is refused with words, and goes when the network is back', async () => {
  const { world, kickoff } = await openThree({ keeping: 'always' });
  await expect.element(menu(kickoff.title).getByRole('option', { name: 'Qualified' })).toBeInTheDocument();
  world.host.setOnline(false);
  world.reopen();
  await expect.element(heading(words.wrapUp.left(3))).toBeVisible();
  await expect.element(page.getByRole('note')).toHaveTextContent(words.unchecked.title(failureWords('offline').title));
  await chooseNow('Qualified', menu(kickoff.title));
  await expect.element(row(kickoff.title)).toHaveTextContent(words.writing.refused.offline.text);
  world.host.setOnline(true);
  await row(kickoff.title)
    .getByRole('button', { name: words.writing.refused.offline.action ?? '' })
    .click();
  await expect.element(row(kickoff.title)).toHaveTextContent(/Saved/);
});

test('a long list ends after five rows, titles of outsiders stay text, and who may only read has nothing to choose', async () => {
  const world = createWorld();
  const { close } = world;
  const hostile = '<img src=x onerror="window.hacked=1"> \u202egnp.exe '.repeat(20);
  close.data.meetings = close.data.meetings
    .filter(({ title }) => title === close.events.kickoffYesterday.title)
    .flatMap((meeting) =>
      [0, 1, 2, 3, 4, 5, 6].map((index) => ({ ...meeting, id: `${String(meeting.id)}${index}`, title: hostile })),
    );
  await world.open(grid, { place: 'popup' });
  await expect.element(heading(words.wrapUp.left(7))).toBeVisible();
  await expect.poll(() => names().elements().length).toBe(5);
  await region()
    .getByRole('button', { name: words.wrapUp.showAll(7) })
    .click();
  await expect.poll(() => names().elements().length).toBe(7);
  await expect.poll(() => region().getByRole('combobox').elements().length).toBe(7);
  world.host.settings.policy = { readOnly: true };
  world.host.applySettings();
  await expect.poll(() => region().getByRole('combobox').elements().length).toBe(0);
  expect(region().element().querySelector('img')).toBeNull();
  const { right } = region().element().getBoundingClientRect();
  for (const item of region().getByRole('listitem').elements())
    for (const part of item.querySelectorAll('bdi, time, select, label'))
      expect(part.getBoundingClientRect().right).toBeLessThanOrEqual(right);
});

async function outcomeId({ close }: World, name: string): Promise<unknown> {
  return close.data.outcomes.find((outcome) => outcome.name === name)?.id;
}
