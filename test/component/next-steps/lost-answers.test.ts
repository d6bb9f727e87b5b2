import { expect, test } from 'vitest';
import { words } from '../../../src/words/words';
import type { FakeClose } from '../../fakes/close-server/close';
import { writesOf } from '../../fakes/close-server/steps';
import { draftWords, leadNote, newTask, openAcme } from '../pages/next-steps';
import { expectReady, refusalOf } from '../pages/writing';
import type { World } from '../world';
import { askClose, creations, expectSaved } from './steps';

/** The answer to a new task and to a new note is lost: both are in Close, and nobody has heard of it. */

const { nextSteps, writing } = words;

test('Close shows them at once: saved, without a word', async () => {
  const { close } = await lose();
  for (const step of creations) {
    await expectSaved(close, step);
    await expect.element(step.part().getPart('uncertain')).not.toBeInTheDocument();
  }
  expectOne(close);
});

test('Close cannot be asked just then: “Ask Close” finds them later', async () => {
  const { close } = await lose(({ close: busy }) => {
    for (const { path } of creations) busy.setFault(path, { kind: 'status', status: 503 }, { method: 'GET' });
  });
  for (const step of creations) {
    await expect.element(step.part()).toHaveTextContent(step.uncertain);
    await askClose(step);
    await expect.element(refusalOf(step.part())).toHaveTextContent(writing.refused['close-down'].text);
    await expect.element(step.part()).toHaveTextContent(step.uncertain);
  }
  close.clearFaults();
  for (const step of creations) {
    await askClose(step);
    await expectSaved(close, step);
    await expect.element(step.part().getPart('uncertain')).not.toBeInTheDocument();
  }
  expectOne(close);
});

test('Close’s lists lag behind: missing first, then found, also in another panel by another worker', async () => {
  const world = await lose(lag);
  const { close } = world;
  for (const step of creations) {
    await expect.element(step.part()).toHaveTextContent(step.uncertain);
    await askClose(step);
    await expect.element(step.part()).toHaveTextContent(step.missing);
    await expect.element(step.part().getByRole('button', { name: step.again })).toBeVisible();
  }
  world.stopWorker();
  close.clearFaults();
  world.reopen();
  await expectReady(close.events.discoveryCall);
  for (const step of creations) {
    await step.expectKept();
    await expect.element(step.part()).toHaveTextContent(step.uncertain);
  }
  expectOne(close);
  close.settings.searchLag = 0;
  for (const step of creations) {
    await askClose(step);
    await expectSaved(close, step);
  }
  expectOne(close);
  expect(await draftWords(world)).toEqual([]);
});

test('“Add again” looks once more before it sends: no second one', async () => {
  const { close } = await lose(lag);
  for (const step of creations) {
    await askClose(step);
    await expect.element(step.part()).toHaveTextContent(step.missing);
  }
  close.clearFaults();
  close.settings.searchLag = 0;
  for (const step of creations) {
    await step.part().getByRole('button', { name: step.again }).click();
    await expectSaved(close, step);
  }
  expectOne(close);
});

test('what the user does not want any more goes with a click, and nothing more is sent', async () => {
  const world = await lose(lag);
  for (const step of creations) {
    await askClose(step);
    await step.part().getByRole('button', { name: nextSteps.discard }).click();
    await expect.element(step.part().getPart('uncertain')).not.toBeInTheDocument();
  }
  await expect.poll(() => draftWords(world)).toEqual([]);
  await expect.element(newTask.text()).toHaveValue('');
  expectOne(world.close);
});

test('what is deleted to the last letter is no draft', async () => {
  const world = await openTyped();
  await expect.poll(() => draftWords(world)).toHaveLength(2);
  await newTask.text().fill('');
  await leadNote.text().fill('');
  await expect.poll(() => draftWords(world)).toEqual([]);
});

/** Types both, and loses the answer to each. `before`: how Close is by then. */
async function lose(before: (world: World) => void = () => {}): Promise<World> {
  const world = await openTyped();
  before(world);
  for (const { path, press } of creations) {
    world.close.setFault(path, { kind: 'lost-answer' }, { method: 'POST' });
    await press();
  }
  return world;
}

/** Close's lists do not show yet what was made. */
function lag({ close }: World): void {
  close.settings.searchLag = 3600;
}

/** Acme's panel with a task and a note on the lead that are typed and not sent. */
async function openTyped(): Promise<World> {
  const world = await openAcme();
  for (const step of creations) await step.prepare();
  return world;
}

/** Both are there, once, and were sent once. */
function expectOne(close: FakeClose): void {
  expect(creations.map(({ count }) => count(close))).toEqual([1, 1]);
  expect(writesOf(close).sort()).toEqual(['POST /activity/note/', 'POST /task/']);
}
