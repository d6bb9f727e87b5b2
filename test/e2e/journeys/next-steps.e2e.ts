import type { Frame, Locator } from '@playwright/test';
import { words } from '../../../src/words/words';
import { closeAsUser } from '../../browsers/close-as-user';
import { writesOf } from '../../fakes/close-server/steps';
import { allTasks } from '../../fakes/close-server/store';
import { localDate } from '../../fakes/sample-data/meetings';
import { kim } from '../../fakes/sample-data/people';
import { expect, test } from '../fixtures/connected';
import { ask } from '../fixtures/own-page';
import { sectionOf } from '../pages/sections';
import { beginWriting, openEvent } from '../pages/writing';

/** What is done about the lead after the call, through tabs and workers that end. Everything else is in test/component/next-steps. */

const { brief, nextSteps } = words;
const { task: taskWords, note: noteWords } = nextSteps;
const typed = { task: 'Call Mikael about the second offer', note: 'Signed off by purchasing' };

test('a task and a note that were begun outlive the tab and the worker; then they, the status and a task that is done are saved', async ({
  browserWithExtension,
  context,
  page,
  sandbox: { close },
}) => {
  beginWriting(close);
  const day = localDate(Date.now(), 2);
  const { discoveryCall } = close.events;
  const panel = await openEvent(page, discoveryCall);
  await newTask(panel).fill(typed.task);
  await panel.getByRole('button', { name: taskWords.otherDay }).click();
  await panel.getByLabel(taskWords.date, { exact: true }).fill(day);
  await panel.getByRole('combobox', { name: taskWords.assignee }).selectOption(kim.name);
  await panel.getByRole('button', { name: noteWords.open }).click();
  await leadNote(panel).fill(typed.note);
  await closeAsUser(page);
  const drafts = async () => (await ask(browserWithExtension.optionsPage, 'getDrafts', null)).length;
  await expect.poll(drafts).toBe(2);
  await browserWithExtension.stopWorkers();

  const next = await context.newPage();
  const anew = await openEvent(next, discoveryCall);
  await expect(newTask(anew)).toHaveValue(typed.task);
  await expect(anew.getByRole('group', { name: taskWords.days })).toContainText(
    new RegExp(`\\b${Number(day.slice(8))}\\b`),
  );
  await expect(leadNote(anew)).toHaveValue(typed.note);
  expect(writesOf(close)).toEqual([]);
  // The names of the colleagues come with the first look at the form.
  await newTask(anew).focus();
  await expect(anew.getByRole('combobox', { name: taskWords.assignee }).locator('option:checked')).toHaveText(kim.name);

  await anew.getByRole('button', { name: taskWords.add, exact: true }).click();
  await expectSaved(anew.locator('form', { has: newTask(anew) }));
  await anew.getByRole('button', { name: noteWords.add, exact: true }).click();
  await expectSaved(sectionOf(anew, words.story.sinceThen));
  const status = anew.getByRole('combobox', { name: nextSteps.status.label });
  await status.selectOption('Customer');
  await status.press('Enter');
  await expectSaved(anew.locator('main header'));
  const creations = ['POST /task/', 'POST /activity/note/'];
  expect(writesOf(close)).toEqual([...creations, 'PUT /lead/lead_…/']);
  const done = 'Send the revised proposal';
  await anew.getByRole('checkbox', { name: taskWords.done(done) }).click();
  const { held, saved } = words.writing;
  const row = sectionOf(anew, brief.tasks).getByRole('listitem').filter({ hasText: done });
  // Once the click is judged it is held. Who closes the tab then has not taken it back.
  await expect(row).toContainText(new RegExp(`${held}|${saved}`));
  await closeAsUser(next);
  await expect.poll(() => writesOf(close)).toEqual([...creations, 'PUT /lead/lead_…/', 'PUT /task/task_…/']);
  const tasks = allTasks(close.data).filter(({ text }) => text === typed.task || text === done);
  expect(tasks).toHaveLength(2);
  expect(tasks).toContainEqual(expect.objectContaining({ text: typed.task, date: day, assigned_to: kim.id }));
  expect(tasks).toContainEqual(expect.objectContaining({ text: done, is_complete: true }));
  expect(close.data.notes).toMatchObject([{ note_html: `<body><p>${typed.note}</p></body>` }]);
  await expect.poll(drafts).toBe(0);
});

function newTask(panel: Frame): Locator {
  return panel.getByRole('textbox', { name: taskWords.new });
}

function leadNote(panel: Frame): Locator {
  return panel.getByRole('textbox', { name: noteWords.label });
}

async function expectSaved(part: Locator): Promise<void> {
  await expect(part.locator('[data-part=saved]')).toHaveText(new RegExp(`^${nextSteps.saved('')}\\d`));
}
