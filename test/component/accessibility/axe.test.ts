import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { words } from '../../../src/words/words';
import { expectAccessible } from '../pages/accessible';
import { expectTitle } from '../pages/panel';
import { collapsedSize, resize } from '../screen';
import { createWorld } from '../world';

/** All that has a width of its own is in the gallery (`gallery/views.ts`), which runs axe over it. */
test('the sidebar that is collapsed to a tab, while it loads and when a meeting is there', async () => {
  const world = createWorld();
  const search = world.network.hold(['/activity/meeting/'], { next: true });
  await world.open(world.close.events.discoveryCall);
  await expectTitle(words.loading.title);
  await resize(collapsedSize);
  await expect.element(page.getByRole('button', { name: words.collapsed.loading })).toBeVisible();
  await expectAccessible();
  search.release();
  await expect.element(page.getByRole('button', { name: words.collapsed.found(1) })).toBeVisible();
  await expectAccessible();
});
