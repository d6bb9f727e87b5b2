import { expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import { followTheme } from '../../../src/shell/page-theme';
import { words } from '../../../src/words/words';
import { emulateMedia } from '../screen';
import { createWorld } from '../world';

const { theme: text } = words.options;
const root = document.documentElement;

/** Which of the themes is drawn: what the browser itself draws, and our own colours. */
function drawn(): string[] {
  const { colorScheme, backgroundColor } = getComputedStyle(document.body);
  const [red = 0] = (backgroundColor.match(/\d+/g) ?? []).map(Number);
  return [colorScheme, red > 127 ? 'light' : 'dark'];
}

test('light or dark as the user chooses, whatever the system has, and as the system has it again', async () => {
  onTestFinished(() => {
    delete root.dataset.theme;
  });
  const world = createWorld();
  await world.openOptions('appearance');
  await followTheme();
  const choice = (of: keyof typeof text.choices) => page.getByRole('radio', { name: text.choices[of], exact: true });
  await expect.element(choice('system')).toBeChecked();
  expect(drawn()).toEqual(['light dark', 'light']);

  await choice('dark').click();
  await expect.poll(drawn).toEqual(['dark', 'dark']);
  await expect.element(page.getByText(text.saved, { exact: true })).toBeVisible();
  await emulateMedia({ 'prefers-color-scheme': 'dark' });
  await choice('light').click();
  await expect.poll(drawn).toEqual(['light', 'light']);
  await expect.poll(() => world.host.storage.local.get('theme')).toEqual({ theme: 'light' });

  // Another page, drawn later.
  await world.closeOptions();
  delete root.dataset.theme;
  await followTheme();
  expect(root.dataset.theme).toBe('light');

  await world.openOptions('appearance');
  await expect.element(choice('light')).toBeChecked();
  await choice('system').click();
  await expect.poll(drawn).toEqual(['light dark', 'dark']);
  expect(await world.host.storage.local.get('theme')).toEqual({});
});
