import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { words } from '../../../src/words/words';
import { lastBody, writesOf } from '../../fakes/close-server/steps';
import { stageId } from '../../fakes/sample-data/pipelines';
import { acmeOf, openAcme } from '../pages/next-steps';
import { opportunity } from '../pages/opportunity';
import { press } from '../pages/panel';
import { expectSavedMark } from '../pages/writing';

/** A new opportunity is posted once, and never again by itself. */

const { opportunity: text, nextSteps } = words;
const form = () => page.getByRole('form', { name: text.add });
const value = () => page.getByRole('textbox', { name: text.newValue });
const add = () => page.getByRole('button', { name: text.add, exact: true });

test('what is typed is kept through a closed panel, added once for a double click, and there at once', async () => {
  const world = await openAcme();
  const { close } = world;
  await add().click();
  await add().click();
  await expect.element(value()).toBeInvalid();
  await value().fill('20k');
  await page.getByRole('combobox', { name: text.newStage }).selectOptions('Negotiation');
  world.reopen();
  await expect.element(value()).toHaveValue('20k');
  await add().dblClick();
  await expect.element(form()).not.toBeInTheDocument();
  expect(writesOf(close)).toEqual(['POST /opportunity/']);
  expect(lastBody(close, 'POST', '/opportunity/')).toEqual({
    lead_id: acmeOf(close).id,
    value: 2_000_000,
    value_period: 'one_time',
    status_id: stageId('Negotiation'),
  });
  await expectSavedMark(opportunity.part());
  await opportunity
    .part()
    .getByRole('button', { name: text.more(4) })
    .click();
  await expect.element(opportunity.part().getByRole('button', { name: /\$20,000/ })).toBeVisible();
  expect(await world.host.send('getDrafts', null)).toEqual([]);
});

test('an answer that is lost and that Close does not show: nothing is sent again by itself', async () => {
  const world = await openAcme();
  const { close } = world;
  await add().click();
  await value().fill('20000');
  close.settings.staleReads = 60;
  close.setFault('/opportunity/', { kind: 'lost-answer' }, { method: 'POST' });
  await add().click();
  await expect.element(form()).toHaveTextContent(nextSteps.uncertain.opportunity);

  // Until that is known there is no second one: not by another press, not in a form opened anew, not in another panel.
  const expectLocked = async () => {
    await expect.element(form()).toHaveTextContent(nextSteps.uncertain.opportunity);
    await expect.element(value()).toHaveAttribute('readonly');
    await expect.element(value()).toHaveValue('20000');
    await add().click({ force: true });
    await press(value(), '{Enter}');
  };
  await expectLocked();
  await form().getByRole('button', { name: nextSteps.cancel }).click();
  await add().click();
  await expectLocked();
  world.reopen();
  await expectLocked();
  await expect.element(form()).toHaveAttribute('aria-busy', 'false');
  expect(writesOf(close)).toEqual(['POST /opportunity/']);
  expect(await world.host.send('getDrafts', null)).toHaveLength(1);

  close.settings.staleReads = 0;
  await form().getByRole('button', { name: nextSteps.askClose }).click();
  await expect.element(form()).not.toBeInTheDocument();
  expect(close.data.opportunities).toHaveLength(1);
});
