import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { words } from '../../../src/words/words';
import { expectTitle } from '../pages/panel';
import { createWorld } from '../world';

test('texts, lines and cards are as far from the left edge as from the right one, with a scrollbar and without', async () => {
  const world = createWorld();
  await world.open(world.close.events.discoveryCall);
  await expectTitle('Acme Robotics GmbH');
  await expect.element(page.getSection(words.opportunity.title)).toBeVisible();
  const main = page.getByRole('main').element();
  expect(unevenMargins(main), 'with the room for one').toEqual([]);
  // As where scrollbars lie over what they scroll.
  if (main instanceof HTMLElement) main.style.cssText = 'scrollbar-gutter: auto; overflow: hidden';
  expect(unevenMargins(main), 'without').toEqual([]);
});

test('the word for an empty note is where its first letter will be', async () => {
  const world = createWorld();
  await world.open(world.close.events.jointWorkshop);
  await expectTitle('Acme Robotics GmbH');
  const box = page.getByRole('textbox', { name: words.writing.note.title }).element();
  const placeholder = getComputedStyle(box, '::before');
  expect(placeholder.content).toContain(words.writing.note.placeholder);
  const { paddingLeft, paddingTop } = getComputedStyle(box);
  expect([placeholder.left, placeholder.top]).toEqual([paddingLeft, paddingTop]);
});

/** Sections and cards whose margins to the panel's edges differ. */
function unevenMargins(main: Element): string[] {
  const outer = main.getBoundingClientRect();
  const boxes = [...main.querySelectorAll('section, article, .rich')];
  expect(boxes.length).toBeGreaterThan(5);
  return boxes
    .map((box) => ({ name: box.textContent?.slice(0, 30), box: box.getBoundingClientRect() }))
    .filter(({ box }) => Math.abs(box.left - outer.left - (outer.right - box.right)) > 0.5)
    .map(({ name, box }) => `${name}: ${box.left - outer.left} and ${outer.right - box.right}`);
}
