import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { words } from '../../../src/words/words';
import { focused } from '../pages/focused';
import { expectTitle } from '../pages/panel';
import { createWorld } from '../world';

test('everything in the panel is reached, in the order it stands there, and shows that it is', async () => {
  const world = createWorld();
  await world.open(world.close.events.jointWorkshop);
  await expectTitle('Acme Robotics GmbH');
  // What comes later, the last activity and the names in lists, would move what has the focus.
  await expect.element(page.getSection(words.story.sinceThen)).toHaveAttribute('aria-busy', 'false');
  const reached = await tabThrough(words.panel.openInClose);
  expect(reached.slice(0, 8)).toEqual([
    words.panel.search,
    words.panel.look,
    words.panel.settings,
    words.panel.collapse,
    words.hiding.here,
    'Acme Robotics GmbH',
    words.nextSteps.status.label,
    'Acme Robotics GmbH',
  ]);
});

test('the options page is reached whole', async () => {
  const world = createWorld();
  await world.openOptions();
  await expect.element(page.getByRole('heading', { name: words.options.connected.title })).toBeVisible();
  const { sections, accounts, diagnostics, forget } = words.options;
  const names = await tabThrough(words.noEvent.outlook);
  expect(names.slice(0, 8)).toEqual([sections.search, ...Object.values(sections.name)]);
  expect(names.slice(-3)).toEqual([accounts.add, words.noEvent.googleCalendar, words.noEvent.outlook]);

  // Enter goes there, and Tab goes on behind the section's name.
  while (focused().name !== sections.name.privacy) await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('heading', { name: sections.name.privacy })).toHaveFocus();
  expect(await tabThrough(forget.button)).toEqual([diagnostics.run, forget.button]);
});

/** Presses Tab until this has the focus. Gives the names of all that had it; each shows it, and is in sight. */
async function tabThrough(last: string): Promise<string[]> {
  const names: string[] = [];
  while (names.at(-1) !== last) {
    const before = document.activeElement;
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement, 'the focus moves').not.toBe(before);
    const { name } = focused();
    names.push(name);
    await expect.poll(focused).toEqual({ name, visible: true, inView: true });
  }
  return names;
}
