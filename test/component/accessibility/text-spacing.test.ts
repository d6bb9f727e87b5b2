import { expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import { words } from '../../../src/words/words';
import { clippedTexts } from '../gallery/clipped';
import { expectTitle } from '../pages/panel';
import { resize } from '../screen';
import { createWorld } from '../world';

/** https://www.w3.org/TR/WCAG22/#text-spacing: the most that a user's own style may ask for. */
const spaced = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }
`;

test('with the spacing that a user may need nothing is cut or written over: a brief, nothing found, the options', async () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(spaced);
  document.adoptedStyleSheets.push(sheet);
  onTestFinished(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  });
  const world = createWorld();
  await resize({ width: 320, height: 720 });
  await world.open(world.close.events.jointWorkshop);
  await expectTitle('Acme Robotics GmbH');
  await expect.element(page.getSection(words.story.sinceThen)).toHaveAttribute('aria-busy', 'false');
  expect(getComputedStyle(page.getByRole('article').element()).letterSpacing).not.toBe('normal');
  expect(clippedTexts(), 'brief').toEqual([]);
  await world.host.goTo(world.close.events.teamLunch.url);
  await expectTitle(words.notFound.title);
  expect(clippedTexts(), 'nothing found').toEqual([]);
  await world.openOptions();
  await expect.element(page.getByRole('heading', { name: words.options.connected.title })).toBeVisible();
  expect(clippedTexts(), 'options').toEqual([]);
});
