import { expect, test } from 'vitest';
import { type Locator, userEvent } from 'vitest/browser';
import { words } from '../../../src/words/words';
import { writesOf } from '../../fakes/close-server/steps';
import { kim } from '../../fakes/sample-data/people';
import { cells, opportunityOf } from '../pages/opportunity';
import { expectReady } from '../pages/writing';
import { createWorld } from '../world';

/** The same opportunity in the sidebar and in the popup over it. */

const { opportunity: text } = words;
const confidence = (panel: Locator) => panel.getByRole('textbox', { name: text.confidence, exact: true });
const value = (panel: Locator) => panel.getByRole('textbox', { name: text.value, exact: true });
const conflict = (panel: Locator) => panel.getByRole('region', { name: text.conflict.title });

test('what one panel saves the other shows; what is half typed in it stays, and is saved by a press', async () => {
  const world = createWorld();
  const { close } = world;
  const { discoveryCall } = close.events;
  const { panel: sidebar } = await world.open(discoveryCall);
  await expectReady(discoveryCall);
  // Both are in one page here: what can be read would be saved as the focus goes to the other.
  await confidence(sidebar).fill('7,');
  await expect.poll(() => world.host.send('getDrafts', null)).toHaveLength(1);
  const { panel: popup } = world.beside('popup');
  await expect.element(confidence(popup)).toHaveValue('7,');
  await value(popup).fill('15,');

  await confidence(sidebar).click();
  await userEvent.keyboard('{End}{Backspace}5{Enter}');
  await expect.poll(() => opportunityOf(close, cells)).toMatchObject({ confidence: 75 });
  await expect.element(confidence(sidebar)).toHaveValue('75');
  await expect.element(value(popup)).toHaveValue('15,');
  await value(popup).click();
  await userEvent.keyboard('{End}000{Enter}');
  await expect.element(value(sidebar)).toHaveValue('15,000');
  // One's own change in the other panel is nobody else's.
  await expect.element(conflict(popup)).not.toBeInTheDocument();
  expect(writesOf(close)).toEqual(['PUT /opportunity/oppo_…/', 'PUT /opportunity/oppo_…/']);
  // Half of what the sidebar has saved meanwhile still stands in the popup, and Escape brings what Close has.
  await confidence(popup).click();
  await userEvent.keyboard('{Escape}');
  await expect.element(confidence(popup)).toHaveValue('75');

  close.editOpportunityAs(kim.id, cells, { confidence: 10 });
  await value(popup).fill('20k');
  await userEvent.keyboard('{Enter}');
  await expect.element(conflict(popup)).toHaveTextContent(/Confidence: 10%/);
  await expect.element(conflict(sidebar)).not.toBeInTheDocument();
  await conflict(popup).getByRole('button', { name: text.conflict.replace }).click();
  await expect.element(value(sidebar)).toHaveValue('20,000');
  await expect.element(confidence(sidebar)).toHaveValue('10');
});
