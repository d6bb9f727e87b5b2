import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { words } from '../../../src/words/words';
import { expectAccessible } from '../pages/accessible';
import { expectSaved, noteBox, noteSection, openEvent, refusalOf, saveButton, typeNote } from '../pages/writing';
import { createWorld } from '../world';

const { note: text, refused } = words.writing;

test('by axe, in light and dark: read, typing with the toolbar, its link field, asked to discard, refused, saved', async () => {
  const world = createWorld();
  const { close } = world;
  await openEvent(world, close.events.discoveryCall);
  const section = noteSection();
  await expectAccessible();
  await typeNote(' More.');
  await expect.element(section.getByText(/^Draft kept/)).toBeVisible();
  await expectAccessible();
  await section.getByRole('button', { name: text.link }).click();
  await page.getByRole('textbox', { name: text.address }).fill('not an address');
  await userEvent.keyboard('{Enter}');
  await expect.element(section.getByText(text.addressWrong)).toBeVisible();
  await expectAccessible();
  await userEvent.keyboard('{Escape}');
  await expect.element(noteBox()).toHaveFocus();
  await section.getByRole('button', { name: text.discard, exact: true }).click();
  await expect.element(section.getByText(text.discardQuestion)).toBeVisible();
  await expectAccessible();
  await userEvent.keyboard('{Escape}');
  close.setFault('/activity/meeting/acti_', { kind: 'status', status: 500 }, { method: 'PUT' });
  await saveButton().click();
  await expect.element(refusalOf(section)).toHaveTextContent(refused['close-down'].text);
  await expectAccessible();
  close.clearFaults();
  await refusalOf(section)
    .getByRole('button', { name: refused['close-down'].action ?? '' })
    .click();
  await expectSaved();
  await expectAccessible();
});
