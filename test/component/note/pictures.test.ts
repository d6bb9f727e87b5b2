import { expect, test } from 'vitest';
import { type Locator, page } from 'vitest/browser';
import { words } from '../../../src/words/words';
import { expectCount } from '../pages/panel';
import { expectEditor, noteBox, noteSection, openEvent, typeNote } from '../pages/writing';
import { createWorld } from '../world';

const { wordless } = words.writing;

test('a picture that is pasted or dropped into a note: it is said that none goes in, before the editor is there and after', async () => {
  const world = createWorld();
  await openEvent(world, world.close.events.kickoffYesterday);
  const note = noteSection();

  // Nobody has come near it: it is the box that the panel drew.
  await expect.element(noteBox()).not.toHaveClass('ProseMirror');
  bring(noteBox(), 'paste');
  await expect.element(note.getByText(wordless)).toBeVisible();
  await expect.element(note.getByRole('link', { name: words.writing.openNamed })).toBeVisible();
  // It is said aloud, too.
  await expectCount(page.getByRole('status').filter({ hasText: wordless }), 1);
  expect(noteBox().element().querySelector('img')).toBe(null);

  // It goes with the next word.
  await typeNote('Seen. ');
  await expectCount(note.getByText(wordless), 0);
  await expectEditor();
  bring(noteBox(), 'drop');
  await expect.element(note.getByText(wordless)).toBeVisible();

  // Words that come with a picture are what was meant.
  bring(noteBox(), 'paste', 'Q3: 40k');
  await expect.element(noteBox()).toHaveTextContent('Q3: 40k');
  await expectCount(note.getByText(wordless), 0);

  await page.getByRole('button', { name: words.nextSteps.note.open }).click();
  const field = page.getByRole('textbox', { name: words.nextSteps.note.label });
  bring(field, 'paste');
  await expect.element(page.getByRole('main').getByText(wordless)).toBeVisible();
  await expect.element(field).toHaveValue('');
});

/** Pastes as the browser does it, or drops: a picture, and the text beside it if there is one. */
function bring(field: Locator, how: 'paste' | 'drop', beside = ''): void {
  const data = new DataTransfer();
  data.items.add(new File(['x'], 'screenshot.png', { type: 'image/png' }));
  if (beside !== '') {
    data.setData('text/plain', beside);
    data.setData('text/html', `<p>${beside}<img src="file:///x.png"></p>`);
  }
  const element = field.element();
  const { left, top } = element.getBoundingClientRect();
  const at = { clientX: left + 9, clientY: top + 9, bubbles: true, cancelable: true };
  const event =
    how === 'paste'
      ? new ClipboardEvent('paste', { clipboardData: data, ...at })
      : new DragEvent('drop', { dataTransfer: data, ...at });
  element.dispatchEvent(event);
}
