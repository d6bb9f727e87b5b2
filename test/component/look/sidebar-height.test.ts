import { expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import { mountPanel } from '../../../src/panel/mount';
import { words } from '../../../src/words/words';
import { people } from '../../fakes/sample-data/people';
import { expectTitle } from '../pages/panel';
import { createWorld, type World } from '../world';

const tallest = 760;

test('a failure is as high as its words, also while it is asked again, and a meeting has the whole height', async () => {
  const world = createWorld();
  const { discoveryCall } = world.close.events;
  world.close.setFault('/activity/meeting/', { kind: 'status', status: 500 });
  const heights = await showSidebar(world, discoveryCall);
  await expectTitle(words.failed['close-down'].title);
  await expect.poll(() => heights).toEqual([wordsHeight()]);
  expect(wordsHeight()).toBeLessThan(450);

  const search = world.network.hold(['/activity/meeting/']);
  await page.getByRole('main').getByRole('button').click();
  await expectTitle(words.loading.title);
  expect(heights).toHaveLength(1);
  world.close.clearFaults();
  search.release();
  await expectTitle('Acme Robotics GmbH');
  await expect.poll(() => heights.slice(1)).toEqual([tallest]);
});

test('a first run is as high as its words', async () => {
  const world = createWorld();
  const heights = await showSidebar(world, world.close.events.discoveryCall, { apiKey: null });
  await expectTitle(words.needsKey.title);
  await expect.poll(() => heights).toEqual([wordsHeight()]);
});

test('nothing found has the whole height for what is looked up: the page is not to count the answers', async () => {
  const world = createWorld();
  const heights = await showSidebar(world, world.close.events.teamLunch, {
    guests: ['lee@else.example', people.dana.email],
  });
  await expectTitle(words.notFound.title);
  await expect.poll(() => heights.length).toBeGreaterThan(0);
  await page.getByRole('button', { name: words.guests.look }).click();
  await expect.poll(() => heights.at(-1)).toBe(tallest);
  await expect.element(page.getByText(words.guests.notInClose, { exact: true })).toBeVisible();
  expect(heights).toHaveLength(2);
});

/** Draws a sidebar. Gives the heights that it asks for. */
async function showSidebar(world: World, ...of: Parameters<World['open']>): Promise<number[]> {
  const first = await world.open(...of);
  first.shut();
  const heights: number[] = [];
  const root = document.createElement('div');
  document.body.append(root);
  const unmount = mountPanel(root, { ...world.host.panelHost, setHeight: (height) => heights.push(height) });
  onTestFinished(() => {
    unmount();
    root.remove();
  });
  return heights;
}

/** Of header, view and footer, and the panel's own frame. */
function wordsHeight(): number {
  const main = page.getByRole('main').first().element();
  const view = main.firstElementChild?.getBoundingClientRect().height ?? 0;
  const panel = main.parentElement?.offsetHeight ?? 0;
  return Math.ceil(panel - main.getBoundingClientRect().height + view);
}
