import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { words } from '../../../src/words/words';
import { createWorld } from '../world';

const { agenda, reminders: text } = words.options;

test('reminders are off, ask the browser on that very click, keep what is chosen, and say what stands against them', async () => {
  const world = createWorld();
  await world.openOptions('meetings');
  const card = page.getByRole('region', { name: text.title });
  const on = card.getByRole('checkbox', { name: text.on });
  // Nothing is kept in this world at first.
  await expect.element(card).toHaveTextContent(text.hindered['nothing-kept']);
  await expect.element(on).toBeDisabled();
  await page.getByRole('radio', { name: agenda.choices.always.label }).click();
  await expect.element(on).toBeEnabled();
  await expect.element(on).not.toBeChecked();
  expect(world.host.asked).toEqual([]);

  world.host.settings.notifications = 'refused';
  await on.click();
  await expect.element(card).toHaveTextContent(text.refused);
  await expect.element(on).not.toBeChecked();
  world.host.settings.notifications = 'unasked';
  await on.click();
  await expect.element(on).toBeChecked();
  expect(world.host.asked).toEqual(['notifications', 'notifications']);
  await card.getByRole('combobox', { name: text.minutes }).selectOptions('10');
  await card.getByRole('checkbox', { name: text.names.label }).click();
  const wished = { on: true, minutes: 10, names: false, hindered: null };
  await expect.poll(() => world.host.send('getReminders')).toEqual(wished);

  world.host.takeNotifications();
  await expect.element(card).toHaveTextContent(text.hindered.permission);
  await expect.element(on).not.toBeChecked();
  world.host.settings.notifications = 'unasked';
  await on.click();
  await expect.poll(() => world.host.send('getReminders')).toEqual(wished);
});
