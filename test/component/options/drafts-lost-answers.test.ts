import { expect, test } from 'vitest';
import { words } from '../../../src/words/words';
import { expectAccessible } from '../pages/accessible';
import { expectCount } from '../pages/panel';
import { button, expectRows, expectSavedFromList, keep, openDrafts, rows, taskDraft, tasksNamed } from './drafts';

const { drafts: text, nextSteps } = words;
const proposal = 'Send the proposal';

test('the answer is lost and Close does not show it: asked first, sent again by the user alone', async () => {
  const world = await openDrafts();
  await keep(world, taskDraft(world, proposal));
  world.close.setFault('/task/', { kind: 'reset-before' }, { method: 'POST', times: 1 });
  await button(text.save).click();
  await expect.element(rows().getByText(nextSteps.uncertain.task)).toBeVisible();
  await expectCount(button(text.again), 0);
  // As it is found on another day.
  await world.closeOptions();
  world.stopWorker();
  await world.openOptions('drafts');
  await expect.element(rows().getByText(nextSteps.uncertain.task)).toBeVisible();
  await button(text.check).click();
  await expect.element(rows().getByText(nextSteps.missing.task)).toBeVisible();
  expect(tasksNamed(world, proposal)).toBe(0);
  await expectAccessible();
  await button(text.again).click();
  await expectRows(0);
  expect(tasksNamed(world, proposal)).toBe(1);
});

test('the answer is lost, and Close has it: that is found out, and nothing is sent again', async () => {
  const world = await openDrafts();
  const { settings } = world.close;
  await keep(world, taskDraft(world, proposal));
  settings.searchLag = 3600;
  settings.staleReads = 3600;
  world.close.setFault('/task/', { kind: 'lost-answer' }, { method: 'POST', times: 1 });
  await button(text.save).click();
  await expect.element(rows().getByText(nextSteps.uncertain.task)).toBeVisible();
  settings.searchLag = 0;
  settings.staleReads = 0;
  await button(text.check).click();
  await expectRows(0);
  await expectSavedFromList();
  expect(tasksNamed(world, proposal)).toBe(1);
});
