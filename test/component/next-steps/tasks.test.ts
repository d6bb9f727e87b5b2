import { expect, test } from 'vitest';
import { words } from '../../../src/words/words';
import { lastBody, writesOf } from '../../fakes/close-server/steps';
import { localDate } from '../../fakes/sample-data/meetings';
import { kim, robin } from '../../fakes/sample-data/people';
import {
  checkNow,
  checkOf,
  dayButton,
  dayPattern,
  draftWords,
  newTask,
  openAcme,
  openAnew,
  promised,
  rowOf,
  taskNamed,
  tasksNamed,
  undoOf,
} from '../pages/next-steps';
import { expectCount, press } from '../pages/panel';
import { expectReady, expectSavedMark, openEvent } from '../pages/writing';
import { createWorld, type Shown } from '../world';

/** The lead's tasks: done, undone, postponed, added. */

const { task: taskWords } = words.nextSteps;

test('a task is done: one request, struck through, with a way back', async () => {
  const world = await openAcme();
  const { close } = world;
  const task = taskNamed(close, promised);
  await checkNow(promised);
  await expectSavedMark(rowOf(promised));
  await expect.element(checkOf(promised)).toBeChecked();
  await expect
    .element(rowOf(promised).getByText(promised, { exact: true }))
    .toHaveStyle({ textDecorationLine: 'line-through' });
  expect(writesOf(close)).toEqual(['PUT /task/task_…/']);
  expect(lastBody(close, 'PUT', '/task/')).toEqual({ is_complete: true });
  expect(task.is_complete).toBe(true);

  await undoOf(promised).click();
  await expect.element(undoOf(promised)).not.toBeInTheDocument();
  await expectSavedMark(rowOf(promised));
  await expect.element(checkOf(promised)).not.toBeChecked();
  expect(writesOf(close)).toHaveLength(2);
  expect(lastBody(close, 'PUT', '/task/')).toEqual({ is_complete: false });
  expect(task.is_complete).toBe(false);
  await openAnew(world);
  await expect.element(checkOf(promised)).not.toBeChecked();

  await checkNow(promised);
  await expectSavedMark(rowOf(promised));
  await openAnew(world);
  await expect.element(checkOf('Check in with purchasing')).toBeVisible();
  await expect.element(rowOf(promised)).not.toBeInTheDocument();
});

const dayField = () => rowOf(promised).getByLabelText(taskWords.day, { exact: true });
const postponements: { what: string; dayOf(now: number): string; choose(day: string): Promise<unknown> }[] = [
  {
    what: taskWords.tomorrow,
    dayOf: (now) => localDate(now, 1),
    choose: () => rowOf(promised).getByRole('button', { name: taskWords.tomorrow }).click(),
  },
  {
    what: taskWords.nextWeek,
    dayOf: (now) => localDate(now, (8 - new Date(now).getDay()) % 7 || 7),
    choose: () => rowOf(promised).getByRole('button', { name: taskWords.nextWeek }).click(),
  },
  {
    what: 'a date',
    dayOf: (now) => localDate(now, 5),
    async choose(day) {
      await dayField().fill(day);
      await rowOf(promised).getByRole('button', { name: taskWords.set }).click();
    },
  },
  {
    what: 'a date, with Enter',
    dayOf: (now) => localDate(now, 4),
    async choose(day) {
      await dayField().fill(day);
      await press(dayField(), '{Enter}');
    },
  },
];
test.for(postponements)('a task is postponed: $what', async ({ dayOf, choose }) => {
  const world = await openAcme();
  const { close } = world;
  const day = dayOf(Date.now());
  await expect.element(dayButton(promised)).toHaveTextContent(words.brief.overdue(3));
  await dayButton(promised).click();
  await choose(day);
  await expectSavedMark(rowOf(promised));
  await expect.element(dayButton(promised)).toHaveTextContent(dayPattern(day));
  await expect.element(dayButton(promised)).toHaveFocus();
  expect(writesOf(close)).toEqual(['PUT /task/task_…/']);
  expect(lastBody(close, 'PUT', '/task/')).toEqual({ date: day });
  expect(taskNamed(close, promised).date).toBe(day);
  await openAnew(world);
  await expect.element(dayButton(promised)).toHaveTextContent(dayPattern(day));
});

test('Escape closes the days of a task, and nothing is sent', async () => {
  const { close } = await openAcme();
  const tomorrow = rowOf(promised).getByRole('button', { name: taskWords.tomorrow });
  await press(dayButton(promised), '{Enter}');
  await expect.element(tomorrow).toBeVisible();
  await press(tomorrow, '{Escape}');
  await expect.element(tomorrow).not.toBeInTheDocument();
  await expect.element(dayButton(promised)).toHaveFocus();
  expect(writesOf(close)).toEqual([]);
});

test('a new task, by Enter: it is mine and has no day', async () => {
  const world = createWorld();
  const { close } = world;
  const { demoCanceled } = close.events;
  await openEvent(world, demoCanceled);
  await newTask.text().fill('Ask for the drawings');
  await press(newTask.text(), '{Enter}');
  await expectSavedMark(newTask.form());
  await expectCount(rowOf('Ask for the drawings'), 1);
  await expect.element(newTask.text()).toHaveValue('');
  await expect.element(newTask.text()).toHaveFocus();
  expect(writesOf(close)).toEqual(['POST /task/']);
  expect(lastBody(close, 'POST', '/task/')).toMatchObject({ text: 'Ask for the drawings', assigned_to: robin.id });
  expect(tasksNamed(close, 'Ask for the drawings')).toMatchObject([
    { lead_id: demoCanceled.leads[0]?.id, date: null, is_complete: false, assigned_to: robin.id },
  ]);
  await openEvent(world, demoCanceled);
  await expectCount(rowOf('Ask for the drawings'), 1);
});

test('a new task, by the button: with a day, for a colleague', async () => {
  const world = await openAcme();
  const { close } = world;
  const day = localDate(Date.now(), 1);
  await newTask.text().fill('Ship the sensor kit');
  await expect.element(newTask.assignee()).toHaveDisplayValue(taskWords.me);
  await newTask.chip(taskWords.otherDay).click();
  await newTask.day().fill(day);
  await newTask.assignee().selectOptions(kim.name);
  await newTask.add().click();
  const row = rowOf('Ship the sensor kit');
  await expectCount(row, 1);
  await expect.element(row).toHaveTextContent(kim.name);
  await expect.element(dayButton('Ship the sensor kit')).toHaveTextContent(dayPattern(day));
  expect(writesOf(close)).toEqual(['POST /task/']);
  expect(tasksNamed(close, 'Ship the sensor kit')).toMatchObject([{ date: day, assigned_to: kim.id }]);
  await openAnew(world);
  await expect.element(row).toHaveTextContent(kim.name);
});

test('a double click on “Add task” makes one task; no words, none', async () => {
  const { close } = await openAcme();
  await press(newTask.text(), '{Enter}');
  await expect.element(newTask.form().getByRole('alert')).toHaveTextContent(taskWords.empty);
  expect(writesOf(close)).toEqual([]);
  await newTask.text().fill('Only once');
  await newTask.add().dblClick();
  await expectSavedMark(newTask.form());
  await expectCount(rowOf('Only once'), 1);
  expect(tasksNamed(close, 'Only once')).toHaveLength(1);
  expect(writesOf(close)).toEqual(['POST /task/']);
});

test('the same words in two panels become one task: where it was not sent they go, and Enter there adds none', async () => {
  const world = createWorld();
  const { close } = world;
  const { demoCanceled } = close.events;
  const sidebar = await world.open(demoCanceled);
  await expectReady(demoCanceled);
  await newTask.text().fill('Only once');
  await expect.poll(() => draftWords(world)).toEqual(['Only once']);
  const popup = world.beside('popup');
  const field = ({ panel }: Shown) => panel.getByRole('textbox', { name: taskWords.new });
  const row = ({ panel }: Shown) => panel.getSection(words.brief.tasks).getRow('Only once');
  await expect.element(field(popup)).toHaveValue('Only once');
  await press(field(sidebar), '{Enter}');
  await expect.element(row(popup)).toBeVisible();
  await expect.element(field(popup)).toHaveValue('');
  await press(field(popup), '{Enter}');
  await expectCount(row(sidebar), 1);
  expect(writesOf(close)).toEqual(['POST /task/']);
  expect(tasksNamed(close, 'Only once')).toHaveLength(1);
});
