import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { words } from '../../../src/words/words';
import { sandboxKeys } from '../../fakes/sample-data/organization';
import { expectAccessible } from '../pages/accessible';
import { expectCount, expectTitle } from '../pages/panel';
import { collapsedSize, panelSize, popupSize, resize } from '../screen';
import { createWorld } from '../world';

const narrowest = { width: 320, height: 640 };

test('the sidebar: loading, then a meeting, each also collapsed to a tab', async () => {
  const world = createWorld();
  const search = world.network.hold(['/activity/meeting/'], { next: true });
  await world.open(world.close.events.discoveryCall);
  await expectTitle(words.loading.title);
  await expectAccessible();
  await resize(collapsedSize);
  await expect.element(page.getByRole('button', { name: words.collapsed.loading })).toBeVisible();
  await expectAccessible();
  search.release();
  await expect.element(page.getByRole('button', { name: words.collapsed.found(1) })).toBeVisible();
  await expectAccessible();
  await resize(panelSize);
  await expectTitle('Acme Robotics GmbH');
  await expectAccessible();
  await resize(narrowest);
  await expectAccessible();
});

test('several leads, each of them shown', async () => {
  const world = createWorld();
  await world.open(world.close.events.jointWorkshop);
  await expectCount(page.getByRole('tab'), 3);
  for (const index of [0, 1, 2]) {
    await page.getByRole('tab').nth(index).click();
    await expectTitle(world.close.events.jointWorkshop.leads[index]?.name ?? words.lead.goneName);
    await expectAccessible();
  }
});

test('the popup', async () => {
  const world = createWorld();
  await resize(popupSize);
  await world.open(world.close.events.jointWorkshop, { place: 'popup' });
  await expectCount(page.getByRole('tab'), 3);
  await expectAccessible();
});

test('nothing found, and what went wrong', async () => {
  const world = createWorld();
  await world.open(world.close.events.teamLunch);
  await expectTitle(words.notFound.title);
  await expectAccessible();
  for (const [status, reason] of [
    [500, 'close-down'],
    [403, 'not-allowed'],
    [429, 'rate-limited'],
  ] as const) {
    world.close.setFault('/activity/meeting/', { kind: 'status', status });
    await page.getByRole('button', { name: words.panel.look }).first().click();
    await expectTitle(words.failed[reason].title);
    await expectAccessible();
  }
});

test('the sidebar without a key', async () => {
  const world = createWorld();
  await world.open(world.close.events.discoveryCall, { apiKey: null });
  await expectTitle(words.needsKey.title);
  await expectAccessible();
});

test('the options page from first run to connected, wide and narrow', async () => {
  const world = createWorld();
  await world.openOptions({ apiKey: null });
  const { label, button, failure } = words.options.connect;
  await expect.element(page.getByLabelText(label)).toBeVisible();
  await expectAccessible();
  await page.getByLabelText(label).fill('api_mistyped.secret');
  await page.getByRole('button', { name: button, exact: true }).click();
  await expect.element(page.getByText(failure['key-rejected'])).toBeVisible();
  await expectAccessible();
  await page.getByLabelText(label).fill(sandboxKeys.robin);
  await page.getByRole('button', { name: button, exact: true }).click();
  await expect.element(page.getByRole('heading', { name: words.options.connected.title })).toBeVisible();
  await expectAccessible();
  await page.getByRole('button', { name: words.options.forget.button }).click();
  await expect.element(page.getByText(words.options.forget.question(0))).toBeVisible();
  await expectAccessible();
  await resize(narrowest);
  await expectAccessible();
});
