import type { Page } from '@playwright/test';
import { words } from '../../src/words/words';
import { decide } from './decisions';
import { button, HANG_MS, untilQuiet } from './panel-view';
import type { Random } from './random';
import type { World } from './world';

/** Works on one of the drafts in the options, as a user who tidies up. */
export async function workOnList(random: Random, world: World): Promise<void> {
  const { optionsPage } = world.home.browser();
  await optionsPage.bringToFront();
  await goTo(optionsPage, '#drafts');
  try {
    await tidyUp(random, world, optionsPage);
  } finally {
    await goTo(optionsPage, '');
  }
}

/** To a section of the options page, or to its beginning. */
async function goTo(optionsPage: Page, hash: string): Promise<void> {
  await optionsPage.evaluate((next) => {
    location.hash = next;
  }, hash);
}

async function tidyUp(random: Random, world: World, optionsPage: Page): Promise<void> {
  // The list is read again when the page comes to the front; a page without a window to itself may not hear of that.
  await optionsPage.evaluate(() => dispatchEvent(new Event('focus')));
  const rows = optionsPage.getByRole('list', { name: words.drafts.title }).getByRole('listitem');
  const count = await rows.count();
  if (count === 0) return;
  const name = await rows.nth(Math.floor(random.next() * count)).getAttribute('aria-label');
  world.log(`    in the list: ${name}`);
  const root = optionsPage.locator(`li[aria-label=${JSON.stringify(name)}]`);
  const row = { root, document: optionsPage };
  const isThere = async () => (await root.count()) === 1;
  try {
    const save = button(row, words.drafts.save);
    if (await save.isVisible()) await save.click();
    if (await isThere()) await untilQuiet(row, HANG_MS);
    if (await isThere()) await decide(row, random, world);
  } catch (error) {
    // A row that is saved goes, also from under a look at it.
    if (await isThere()) throw error;
  }
}
