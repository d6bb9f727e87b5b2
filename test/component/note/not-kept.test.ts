import { expect, test } from 'vitest';
import { type Locator, page } from 'vitest/browser';
import { words } from '../../../src/words/words';
import { writesOf } from '../../fakes/close-server/steps';
import { takeClipboard } from '../clipboard';
import { leadNote, newTask } from '../pages/next-steps';
import { expectNote, expectSaved, noteSection, openEvent, refusalOf, saveButton, typeNote } from '../pages/writing';
import { createWorld, type World } from '../world';

/** The browser stores nothing more: what is said of the words is what became of them. */

const { unkept, wordsKept, refused } = words.writing;

test('a full disk: each kind of draft says that it is not kept, is not sent, and can be copied; then it is kept', async () => {
  await takeClipboard();
  const world = createWorld();
  const { close } = world;
  await openEvent(world, close.events.kickoffYesterday);
  fillDisk(world, true);

  await leadNote.opener().click();
  await leadNote.text().fill('On the lead');
  await saysNotKept(leadNote.part(), 'On the lead');
  await leadNote.add().click();
  await expect
    .element(refusalOf(leadNote.part()))
    .toHaveTextContent(`${refused['not-kept'].text}${refused['not-kept'].action}`);
  await leadNote.part().getByRole('button', { name: words.nextSteps.cancel }).click();
  await expect.element(leadNote.part().getByText(words.writing.note.unkept)).toBeVisible();

  await newTask.text().fill('A task');
  await saysNotKept(newTask.form(), 'A task');

  await typeNote('Of the meeting');
  await saysNotKept(noteSection(), 'Of the meeting');
  await saveButton().click();
  await expect.element(refusalOf(noteSection())).toHaveTextContent(refused['not-kept'].text);
  await expect.element(page.getByText(wordsKept)).not.toBeInTheDocument();
  expect(writesOf(close)).toEqual([]);

  fillDisk(world, false);
  // It is tried again each second.
  const unkeptAfterASecond = async () => {
    await world.turnClock(1000);
    return page.getByText(unkept.text).elements().length;
  };
  await expect.poll(unkeptAfterASecond).toBe(0);
  await expect.element(leadNote.part().getByText(words.nextSteps.note.kept)).toBeVisible();
  await saveButton().click();
  await expectSaved();
  await expectNote('Of the meeting');
});

async function saysNotKept(part: Locator, typed: string): Promise<void> {
  const alert = part.getByRole('alert').filter({ hasText: unkept.text });
  await alert.getByRole('button', { name: unkept.copy }).click();
  await expect.element(alert.getByRole('button', { name: unkept.copied })).toBeVisible();
  expect(await navigator.clipboard.readText()).toContain(typed);
}

function fillDisk({ host }: World, full: boolean): void {
  host.settings.diskFull = full;
  host.applySettings();
}
