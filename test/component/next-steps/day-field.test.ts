import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { words } from '../../../src/words/words';
import { lastBody, writesOf } from '../../fakes/close-server/steps';
import { newTask } from '../pages/next-steps';
import { expectCount, expectTitle, press } from '../pages/panel';
import { createWorld, type World } from '../world';

const text = words.nextSteps.task;
const opener = () => newTask.form().getByRole('button', { name: text.chooseDay(text.date) });
const month = () => page.getByRole('group', { name: text.chooseDay(text.date) });
const day = 86_400_000;

test('a day is typed as one says it, and stands there as the panel writes days', async () => {
  const world = await openNewTask();
  await newTask.day().fill('tomorrow');
  await press(newTask.day(), '{Tab}');
  const tomorrow = localDay(Date.now() + day);
  await expect.element(newTask.day()).toHaveValue(written(tomorrow));
  await press(newTask.text(), '{Enter}');
  await expect.poll(() => lastBody(world.close, 'POST', '/task/')).toMatchObject({ date: tomorrow });
});

test('what is no day is said to be none, and no task is made of it', async () => {
  const world = await openNewTask();
  await newTask.day().fill('soonish');
  await press(newTask.day(), '{Enter}');
  await expect.element(newTask.day()).toHaveAttribute('aria-invalid', 'true');
  await expect.element(newTask.form().getByText(/Type a day like/)).toBeVisible();
  await press(newTask.text(), '{Enter}');
  await expect.element(newTask.day()).toHaveFocus();
  expect(writesOf(world.close)).toEqual([]);
  await newTask.day().fill('');
  await expectCount(newTask.form().getByText(/Type a day like/), 0);
});

test('the month is walked by keys; Enter chooses, Escape leaves it as it was', async () => {
  await openNewTask();
  await press(opener(), '{Enter}');
  await expect.element(month()).toBeVisible();
  await expect.element(named(localDay(Date.now()))).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}{ArrowRight}');
  const later = localDay(Date.now() + 8 * day);
  await expect.element(named(later)).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expectCount(month(), 0);
  await expect.element(opener()).toHaveFocus();
  await expect.element(newTask.day()).toHaveValue('');

  await userEvent.keyboard('{Enter}');
  await expect.element(named(localDay(Date.now()))).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}{ArrowRight}{Enter}');
  await expectCount(month(), 0);
  await expect.element(opener()).toHaveFocus();
  await expect.element(newTask.day()).toHaveValue(written(later));
  await press(opener(), '{Enter}');
  await expect.element(named(later)).toHaveAttribute('aria-pressed', 'true');
  expect(month().element().getBoundingClientRect().right).toBeLessThanOrEqual(innerWidth);
});

async function openNewTask(): Promise<World> {
  const world = createWorld();
  await world.open(world.close.events.demoCanceled);
  await expectTitle('Beta Optics Ltd');
  await newTask.text().fill('Ask for the drawings');
  await newTask.chip(text.otherDay).click();
  await expect.element(newTask.day()).toBeVisible();
  return world;
}

/** The button of a day in the month. */
function named(iso: string) {
  const name = new Intl.DateTimeFormat('en-US', { dateStyle: 'full', timeZone: 'UTC' }).format(Date.parse(iso));
  return month().getByRole('button', { name, exact: true });
}

function localDay(instant: number): string {
  return new Intl.DateTimeFormat('en-CA').format(instant);
}

function written(iso: string): string {
  const [year] = localDay(Date.now()).split('-');
  const parts = { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' } as const;
  const long = iso.startsWith(`${year}-`) ? parts : { ...parts, year: 'numeric' as const };
  return new Intl.DateTimeFormat('en-US', long).format(Date.parse(iso));
}
