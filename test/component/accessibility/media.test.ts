import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { words } from '../../../src/words/words';
import { expectAccessible } from '../pages/accessible';
import { expectTitle } from '../pages/panel';
import { emulateMedia, resize, tabSize } from '../screen';
import { createWorld } from '../world';

test('with forced colours nothing is lost, and the chosen lead can be told from the others', async () => {
  const world = createWorld();
  await world.open(world.close.events.jointWorkshop);
  await expectTitle('Acme Robotics GmbH');
  // The last of it to arrive: from here on the texts stay what they are.
  await expect.element(page.getSection(words.story.sinceThen)).toHaveAttribute('aria-busy', 'false');
  await expect.element(page.getByText(words.writing.outcome.noPlaybook)).toBeVisible();
  const texts = visibleTexts();
  await expectAccessible({ 'forced-colors': 'active' });
  expect(matchMedia('(forced-colors: active)').matches).toBe(true);
  expect(visibleTexts()).toEqual(texts);
  const background = (selected: boolean) =>
    getComputedStyle(page.getByRole('tab', { selected }).first().element()).backgroundColor;
  expect(background(true)).not.toBe(background(false));
});

test('nothing moves for a user who asked to be spared it', async () => {
  const world = createWorld();
  await emulateMedia({ 'prefers-reduced-motion': 'reduce' });
  const search = world.network.hold(['/activity/meeting/']);
  await world.open(world.close.events.discoveryCall);
  await expectTitle(words.loading.title);
  await expect.poll(search.waiting).toBe(1);
  expect(document.getAnimations()).toEqual([]);
  await expect.element(page.getPart('skeleton').first()).toBeVisible();
  // The skeleton breathes for all others.
  await emulateMedia({ 'prefers-reduced-motion': 'no-preference' });
  await expect.poll(() => document.getAnimations().length).toBeGreaterThan(0);
  search.release();
  await expectTitle('Acme Robotics GmbH');
});

test('at twice the size the panel reads without sideways scrolling, whatever it shows', async () => {
  const world = createWorld();
  const { discoveryCall, jointWorkshop, hostileMarkup, teamLunch, demoCanceled } = world.close.events;
  await world.open(discoveryCall);
  // 360 px wide, so that 180 px are left.
  const { style } = document.documentElement;
  style.zoom = '2';
  try {
    for (const event of [discoveryCall, jointWorkshop, hostileMarkup, teamLunch]) {
      await world.host.goTo(event.url);
      await expectTitle(event.leads[0]?.name ?? words.notFound.title);
      expect(overflowing(), event.title.slice(0, 30)).toEqual([]);
    }
    world.close.setFault('/activity/meeting/', { kind: 'status', status: 429 });
    await world.host.goTo(demoCanceled.url);
    await expectTitle(words.failed['rate-limited'].title);
    expect(overflowing()).toEqual([]);
  } finally {
    style.zoom = '';
  }
});

test('so does the options page in the browser’s own zoom', async () => {
  const world = createWorld();
  await world.openOptions('notes');
  await expect.element(page.getByRole('checkbox').first()).toBeVisible();
  for (const factor of [1, 2, 4]) {
    await resize({ width: tabSize.width / factor, height: tabSize.height / factor });
    expect(innerWidth).toBe(tabSize.width / factor);
    expect(overflowing(), `${factor} times`).toEqual([]);
  }
});

/** Every text that is drawn, in the order of the document. */
function visibleTexts(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode;
    if (parentElement?.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      texts.push(textContent ?? '');
  }
  return texts.filter((text) => text.trim() !== '');
}

/** The elements that are wider than they show, or stick out of the window. */
function overflowing(): string[] {
  return [...document.querySelectorAll('html, body > div, body > div > div, body > div > div > div, main')]
    .filter((element) => element.scrollWidth > element.clientWidth && element.checkVisibility())
    .map((element) => `${element.tagName}.${element.className}: ${element.scrollWidth} > ${element.clientWidth}`);
}
