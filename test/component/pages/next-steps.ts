import { type Locator, page } from 'vitest/browser';
import './sections';
import { words } from '../../../src/words/words';
import type { FakeClose } from '../../fakes/close-server/close';
import type { WireRecord } from '../../fakes/close-server/records';
import { allTasks } from '../../fakes/close-server/store';
import { createWorld, type World } from '../world';
import { press } from './panel';
import { openEvent } from './writing';

const { task: taskWords, note: noteWords, status } = words.nextSteps;

/** Acme's task that is overdue by three days, and the first of its list. */
export const promised = 'Send the revised proposal';

/** A world whose panel shows Acme's discovery call. */
export async function openAcme(): Promise<World> {
  const world = createWorld();
  await openEvent(world, world.close.events.discoveryCall);
  return world;
}

/** The same for a worker that remembers nothing: what is shown was asked for anew. */
export function openAnew(world: World): Promise<void> {
  return openEvent(world, world.close.events.discoveryCall);
}

export function rowOf(text: string): Locator {
  return page.getSection(words.brief.tasks).getRow(text);
}

export function checkOf(text: string): Locator {
  return page.getByRole('checkbox', { name: taskWords.done(text), exact: true });
}

/** Checks it, and does not wait for the time in which it could be undone. */
export async function checkNow(text: string): Promise<void> {
  await checkOf(text).click();
  await press(checkOf(text), '{Enter}');
}

export function undoOf(text: string): Locator {
  return page.getByRole('button', { name: taskWords.undoOf(text) });
}

/** What opens the other days of a task; its own day is on it. */
export function dayButton(text: string): Locator {
  return page.getByRole('button', { name: taskWords.postpone(text, '').trim() });
}

/** The form of a new task. */
export const newTask = {
  form: () => page.getForm(taskWords.new),
  text: () => page.getByRole('textbox', { name: taskWords.new }),
  day: () => page.getByLabelText(taskWords.date, { exact: true }),
  assignee: () => page.getByRole('combobox', { name: taskWords.assignee }),
  add: () => page.getByRole('button', { name: taskWords.add, exact: true }),
  kind: () => page.getByRole('combobox', { name: taskWords.kind, exact: true }),
  /** A day that is one click away, "Date…", "High priority". */
  chip: (name: string) => newTask.form().getByRole('button', { name, exact: true }),
};

export const leadStatus = {
  box: () => page.getByRole('combobox', { name: status.label }),
  part: () => page.getLeadHeader(),
};

/** The note on the lead. */
export const leadNote = {
  opener: () => page.getByRole('button', { name: noteWords.open }),
  text: () => page.getByRole('textbox', { name: noteWords.label }),
  add: () => page.getByRole('button', { name: noteWords.add, exact: true }),
  /** Around it, be its form open or not. */
  part: () => page.getSection(words.story.sinceThen),
};

/** `2026-11-24` as the panel writes it: "Tue 24 Nov", "Tue, Nov 24". Monday is said by its day of the month too. */
export function dayPattern(day: string): RegExp {
  return new RegExp(`\\b${Number(day.slice(-2))}\\b`);
}

export function acmeOf({ data, events }: FakeClose): WireRecord {
  const lead = data.leads.find(({ id }) => id === events.discoveryCall.leads[0]?.id);
  if (!lead) throw new Error('The sample has changed.');
  return lead;
}

export function tasksNamed({ data }: FakeClose, text: string): WireRecord[] {
  return allTasks(data).filter((task) => task.text === text);
}

export function taskNamed(close: FakeClose, text: string): WireRecord {
  const [task] = tasksNamed(close, text);
  if (!task) throw new Error(`The sample has no task “${text}”.`);
  return task;
}

/** The words of all drafts that are kept, in the order of the alphabet. */
export async function draftWords({ host }: World): Promise<string[]> {
  const drafts = await host.send('getDrafts', null);
  return drafts
    .map(({ content }) => (content.kind === 'task' ? content.text : 'html' in content ? content.html : ''))
    .sort();
}
