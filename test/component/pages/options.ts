import { expect } from 'vitest';
import { page } from 'vitest/browser';
import './sections';
import { words } from '../../../src/words/words';
import type { World } from '../world';
import { press } from './panel';

const { accounts, connect, connected } = words.options;

/** The connected organizations, the one that is asked first at the top. */
export const accountRows = () => page.getByRole('list', { name: accounts.title }).getByRole('listitem');

/** Brings the options page to the front, enters a key, and waits until Close has taken it. */
export async function enterKey(world: World, key: string): Promise<void> {
  await world.openOptions();
  const add = page.getByRole('button', { name: accounts.add });
  const field = page.getByLabelText(connect.label);
  await expect.element(add.or(field)).toBeVisible();
  if (field.query() === null) await add.click();
  await field.fill(key);
  await press(field, '{Enter}');
  await expect.element(page.getByText(connected.keyEnding(key.slice(-4)))).toBeVisible();
}

/** Asks this organization first from now on, by the options page, and comes back. */
export async function chooseInOptions(world: World, organization: string): Promise<void> {
  await world.openOptions();
  await page.getByRole('button', { name: accounts.useFirstNamed(organization) }).click();
  await expect.element(accountRows().first()).toHaveTextContent(organization);
  await world.closeOptions();
}
