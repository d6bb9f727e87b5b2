import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { words } from '../../../src/words/words';
import { expectMeeting } from '../pages/panel';
import { createWorld, type World } from '../world';

const { policy: text } = words.options;

function set(world: World, policy: unknown): void {
  world.host.settings.policy = policy;
  world.host.applySettings();
}

test('an administrator’s policy is said on the options page, also one that comes and goes while it is open', async () => {
  const world = createWorld();
  await world.openOptions();
  await expect.element(page.getByRole('heading', { name: words.options.connected.title })).toBeVisible();
  const card = page.getByRole('region', { name: text.title });
  expect(card.query()).toBeNull();
  set(world, { readOnly: true });
  await expect.element(card).toHaveTextContent(text.readOnly);
  set(world, { ReadOnly: true });
  await expect.element(card).toHaveTextContent(text.misread(['ReadOnly']));
  set(world, {});
  await expect.element(card).not.toBeInTheDocument();
});

test('a policy that comes while a panel is open takes its controls away', async () => {
  const world = createWorld();
  const { discoveryCall } = world.close.events;
  await world.open(discoveryCall);
  await expectMeeting(discoveryCall);
  const outcome = page.getByRole('combobox', { name: words.writing.outcome.title, exact: true });
  await expect.element(outcome).toBeVisible();
  set(world, { readOnly: 'yes' });
  await expect.element(page.getByText(words.writing.readOnly).first()).toBeVisible();
});
