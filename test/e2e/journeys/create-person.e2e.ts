import type { Locator } from '@playwright/test';
import { words } from '../../../src/words/words';
import { writesOf } from '../../fakes/close-server/steps';
import { expect, test } from '../fixtures/connected';
import { ask } from '../fixtures/own-page';
import { rowOf } from '../pages/sections';
import type { Panel } from '../pages/sidebar';
import { beginWriting, openEvent } from '../pages/writing';

/** From a guest to Close, through tabs and workers that end. Everything else is in test/component/people. */

const { nextSteps } = words;
const { person: text } = nextSteps;

/** A guest of Acme's discovery call who is nobody in Close. */
const ito = 's.ito@acme-robotics.example';

test('what was typed outlives the tab and the worker, and one lead is made although the worker stops before the answer', async ({
  browserWithExtension,
  context,
  page,
  sandbox: { close },
}) => {
  beginWriting(close);
  const form = await openForm(await openEvent(page, close.events.discoveryCall));
  await form.getByRole('radio', { name: text.newLead }).check();
  await leadName(form).fill('Acme Logistics');
  await nameField(form).fill('Sora Ito');
  await form.getByRole('button', { name: nextSteps.cancel }).click();
  await expect(form).toHaveCount(0);
  await page.close();
  const drafts = () => ask(browserWithExtension.optionsPage, 'getDrafts', null);
  const kept = { kind: 'person', email: ito, name: 'Sora Ito', leadName: 'Acme Logistics' };
  await expect.poll(drafts).toMatchObject([{ content: kept }]);
  await browserWithExtension.stopWorkers();

  const panel = await openEvent(await context.newPage(), close.events.discoveryCall);
  const again = await openForm(panel);
  await expect(nameField(again)).toHaveValue('Sora Ito');
  await expect(leadName(again)).toHaveValue('Acme Logistics');
  expect(writesOf(close)).toEqual([]);

  close.setFault('/lead/', { kind: 'hang' }, { method: 'POST' });
  await again.getByRole('button', { name: text.createLead, exact: true }).click();
  const made = () => close.data.contacts.filter(({ emails }) => JSON.stringify(emails).includes(`"${ito}"`));
  await expect.poll(made).toMatchObject([{ name: 'Sora Ito' }]);
  await browserWithExtension.stopWorkers();
  await expect(again).toContainText(nextSteps.uncertain.person);
  await again.getByRole('button', { name: nextSteps.askClose }).click();
  const row = rowOf(panel.locator('[data-part=people]'), ito);
  await expect(row).toContainText(text.contactOf('Acme Logistics'));
  await expect(row.locator('[data-part=saved]')).toHaveText(new RegExp(`^${nextSteps.saved('')}\\d`));
  expect(made()).toHaveLength(1);
  expect(writesOf(close)).toEqual(['POST /lead/']);
  await expect.poll(drafts).toEqual([]);
});

async function openForm(panel: Panel): Promise<Locator> {
  await panel.getByRole('button', { name: text.addOf(ito), exact: true }).click();
  const form = panel.getByRole('group', { name: text.form(ito), exact: true });
  await expect(form).toHaveAttribute('aria-busy', 'false');
  return form;
}

function nameField(form: Locator): Locator {
  return form.getByLabel(text.name, { exact: true });
}

function leadName(form: Locator): Locator {
  return form.getByLabel(text.leadName, { exact: true });
}
