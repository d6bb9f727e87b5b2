import { expect, test } from 'vitest';
import { type Locator, page, userEvent } from 'vitest/browser';
import { words } from '../../../src/words/words';
import { lastNoteSent } from '../../fakes/close-server/steps';
import {
  expectEditor,
  expectNote,
  expectSaved,
  noteBox,
  noteSection,
  openEvent,
  saveButton,
  typeNote,
} from '../pages/writing';
import { createWorld } from '../world';

/** Frames for notes: the first ones, the user's own, and what is typed into their blanks. */

const { templates: text } = words;
const { templates: options } = words.options;
const { keyboard } = userEvent;
/** What Close has of the sample's note. */
const before = 'Dana wants a pilot in one hall before the summer.Ask who signsBring the safety sheet';
const opener = () => noteSection().getByRole('button', { name: text.button, exact: true });
const choices = () => page.getByRole('group', { name: text.choose });
const choice = (name: string) => choices().getByRole('button', { name, exact: true });

test('a template goes below what is written, Tab leads from blank to blank and then out of the note', async () => {
  const world = createWorld();
  await openEvent(world, world.close.events.discoveryCall);
  await typeNote(' Met Dana');
  await expectEditor();
  await opener().click();
  await expect.element(choice('Discovery')).toHaveFocus();
  await keyboard('{Escape}');
  await expect.element(noteBox()).toHaveFocus();
  // A pointer that goes down on them takes the focus from nothing: where a browser gives it to no button, it would leave the note.
  expect(await pointerGoesDown(opener())).toBe('nothing comes of it');
  await opener().click();
  expect(await pointerGoesDown(choice('Demo'))).toBe('nothing comes of it');
  await choice('Demo').click();
  await expect.element(noteBox()).toHaveFocus();
  await keyboard('the robot{Tab}speed{Tab}price{Tab}offer{Tab}Friday');
  await expectNote(
    `${before} Met DanaShown: the robotWhat they liked: speedOpen questionspriceNext step: offer by Friday`,
  );
  await saveButton().click();
  await expectSaved();
  expect(lastNoteSent(world.close)).toContain(
    ' Met Dana</li></ul><p><strong>Shown:</strong> the robot</p><p><strong>What they liked:</strong> speed</p>' +
      '<p><strong>Open questions</strong></p><ul><li>price</li></ul><p><strong>Next step:</strong> offer by Friday</p></body>',
  );
  await noteBox().click();
  await keyboard('{Tab}');
  await expect.element(noteBox()).not.toHaveFocus();
});

test('own templates are made in the options, exported and imported there, and are in the note then', async () => {
  const world = createWorld();
  const { discoveryCall } = world.close.events;
  await openEvent(world, discoveryCall);
  await world.openOptions('notes');
  await page.getByRole('button', { name: options.removeOf('Demo') }).click();
  await page.getByRole('button', { name: options.add }).click();
  await page.getByRole('textbox', { name: options.nameOf(4) }).fill('<b>Pilot</b>');
  await page.getByRole('textbox', { name: options.bodyOf('<b>Pilot</b>') }).fill('1. <i>start</i> ___\n2. **end** ___');
  const link = page.getByRole('link', { name: options.export }).element();
  const exported = decodeURIComponent((link.getAttribute('href') ?? '').replace(/^[^,]*,/, ''));
  expect(JSON.parse(exported)).toContainEqual({ name: '<b>Pilot</b>', text: '1. <i>start</i> ___\n2. **end** ___' });
  await upload('nonsense');
  await expect.element(page.getByText(options.unread)).toBeVisible();
  await upload(JSON.stringify([{ name: 'From a colleague', text: 'Hi ___', more: 1 }, { name: 7 }, null]));
  await expect.element(page.getByText(options.imported)).toBeVisible();
  await world.closeOptions();

  await typeNote(' x');
  await opener().click();
  await expect.element(choice('From a colleague')).toBeVisible();
  expect(choice('Demo').query()).toBeNull();
  await choice('<b>Pilot</b>').click();
  await keyboard('May{Tab}June');
  await expectNote(`${before} x<i>start</i> Mayend June`);
});

/** What the browser makes of it by itself, before the click. */
async function pointerGoesDown(button: Locator): Promise<string> {
  const event = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
  return (await button.findElement()).dispatchEvent(event) ? 'the focus moves' : 'nothing comes of it';
}

async function upload(json: string): Promise<void> {
  const input = page.getPart('options').element().querySelector('input[type="file"]');
  if (!(input instanceof HTMLInputElement)) throw new Error('There is no field for a file.');
  const files = new DataTransfer();
  files.items.add(new File([json], 'templates.json', { type: 'application/json' }));
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
