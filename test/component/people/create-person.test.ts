import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { words } from '../../../src/words/words';
import { lastBody, writesOf } from '../../fakes/close-server/steps';
import { expectCount, press } from '../pages/panel';
import {
  acme,
  addByColleague,
  beta,
  contactsWith,
  expectExisting,
  expectMade,
  formOf,
  ito,
  leadsNamed,
  lee,
  lookUp,
  openAcme,
  opener,
  openForm,
  openLookedUp,
  rowOf,
} from '../pages/person-form';
import { expectReady } from '../pages/writing';

/** From a guest to Close: a contact on a lead, or a lead with the contact. */

const { person: text } = words.nextSteps;

test('a guest of a meeting becomes a contact of its lead; asked again, Close has them', async () => {
  const world = await openAcme();
  const { close } = world;
  const { form, name, title, newLead, addTo, createContact } = await openForm(ito);
  await expect.element(name).toHaveValue('S Ito');
  await expect.element(title).toHaveValue('');
  await expect.element(form).toHaveTextContent(ito);
  await expect.element(addTo(acme.name)).toBeChecked();
  await expect.element(form).toHaveTextContent(`${text.addTo(acme.name)}${text.thisLead}`);
  await expect.element(newLead).not.toBeChecked();
  expect(writesOf(close)).toEqual([]);

  await name.fill('Sora Ito');
  await title.fill('Line manager');
  await createContact.click();
  await expectMade(ito, acme.name);
  await expect.element(form).not.toBeInTheDocument();
  expect(writesOf(close)).toEqual(['POST /contact/']);
  expect(lastBody(close, 'POST', '/contact/')).toEqual({
    lead_id: acme.id,
    name: 'Sora Ito',
    title: 'Line manager',
    emails: [{ email: ito, type: 'office' }],
  });
  expect(contactsWith(close, ito)).toMatchObject([{ lead_id: acme.id, name: 'Sora Ito' }]);

  world.reopen();
  await expectReady(close.events.discoveryCall);
  await expectExisting(await openForm(ito), 'Sora Ito', acme.name);
  expect(writesOf(close)).toHaveLength(1);
});

test('a guest of a meeting with a lead of their own; without a name there is none', async () => {
  const { close } = await openAcme();
  const { form, newLead, leadName, createLead } = await openForm(ito);
  await newLead.click();
  await expect.element(leadName).toHaveValue('Acme Robotics');
  await leadName.fill(' ');
  await createLead.click();
  await expect.element(form.getByRole('alert').filter({ hasText: text.leadNameMissing })).toBeVisible();
  await expect.element(leadName).toHaveFocus();
  expect(writesOf(close)).toEqual([]);
  await leadName.fill('Acme Logistics');
  await createLead.click();
  await expectMade(ito, 'Acme Logistics');
  expect(writesOf(close)).toEqual(['POST /lead/']);
  expect(lastBody(close, 'POST', '/lead/')).toEqual({
    name: 'Acme Logistics',
    contacts: [{ name: 'S Ito', emails: [{ email: ito, type: 'office' }] }],
  });
  const made = leadsNamed(close, 'Acme Logistics');
  expect(made).toHaveLength(1);
  expect(contactsWith(close, ito)).toMatchObject([{ lead_id: made[0]?.id }]);
  await expect
    .element(rowOf(ito).getByRole('link', { name: text.openLead('Acme Logistics') }))
    .toHaveAttribute('href', `https://app.close.com/lead/${made[0]?.id}/`);
});

test('a guest of an event that is not in Close, of a company that is not either: a lead with the contact', async () => {
  const world = await openLookedUp([lee]);
  const { close } = world;
  const { form, name, leadName, createLead } = await openForm(lee);
  await expect.element(name).toHaveValue('Lee Park');
  await expect.element(leadName).toHaveValue('Polar Foundry');
  await expectCount(form.getByRole('radio'), 0);
  await createLead.click();
  await expectMade(lee, 'Polar Foundry');
  expect(writesOf(close)).toEqual(['POST /lead/']);
  expect(leadsNamed(close, 'Polar Foundry')).toHaveLength(1);
  expect(contactsWith(close, lee)).toMatchObject([{ name: 'Lee Park' }]);

  world.reopen();
  await lookUp([lee]);
  await expect.element(rowOf(lee)).toHaveTextContent(words.guests.contactOf('Polar Foundry'));
  await expect.element(opener(lee)).not.toBeInTheDocument();
});

test('a guest of an event that is not in Close, of a company that is: its lead is offered first', async () => {
  const nina = 'nina.berg@beta-optics.example';
  const { close } = await openLookedUp([nina]);
  const { form, name, addTo, createContact } = await openForm(nina);
  await expect.element(addTo(beta.name)).toBeChecked();
  await expect.element(form).toHaveTextContent(`${text.addTo(beta.name)}ines@beta-optics.example`);
  await expect.element(name).toHaveValue('Nina Berg');
  await createContact.click();
  await expectMade(nina, beta.name);
  expect(writesOf(close)).toEqual(['POST /contact/']);
  expect(contactsWith(close, nina)).toMatchObject([{ lead_id: beta.id, name: 'Nina Berg' }]);
});

const moments = ['before the form is opened', 'while the form is open'] as const;
test.for(moments)('a colleague makes the contact %s: they are shown, and nothing is made', async (when) => {
  const { close } = await openLookedUp([lee]);
  if (when === 'before the form is opened') addByColleague(close, lee);
  const person = await openForm(lee);
  if (when === 'while the form is open') {
    await expect.element(person.leadName).toBeVisible();
    addByColleague(close, lee);
    await person.createLead.click();
  }
  await expectExisting(person, 'Lee from Kim', acme.name);
  expect(writesOf(close)).toEqual([]);
  await person.form.getByRole('button', { name: text.close }).click();
  await expect.element(person.form).not.toBeInTheDocument();
  await expect.element(opener(lee)).toHaveFocus();
  expect(contactsWith(close, lee)).toHaveLength(1);
});

test('Close cannot be asked who has the address: no form until it can', async () => {
  const { close } = await openAcme();
  close.setFault('/data/search/', { kind: 'status', status: 503 });
  const { form, createContact } = await openForm(ito);
  await expect.element(form).toHaveTextContent(text.checkFailed);
  await expect.element(createContact).not.toBeInTheDocument();
  close.clearFaults();
  await form.getByRole('button', { name: text.tryAgain }).click();
  await expect.element(createContact).toBeVisible();
  expect(writesOf(close)).toEqual([]);
});

test('with the keyboard alone', async () => {
  const { close } = await openAcme();
  const { form, name, title, newLead, addTo, leadName, createLead } = formOf(ito);
  await expect.element(opener(ito)).toBeVisible();
  await press(opener(ito), '{Enter}');
  await expect.element(name).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(form).not.toBeInTheDocument();
  await expect.element(opener(ito)).toHaveFocus();

  await userEvent.keyboard('{Enter}');
  await expect.element(name).toHaveFocus();
  await userEvent.keyboard('{ControlOrMeta>}a{/ControlOrMeta}Sora Ito');
  await userEvent.tab();
  await expect.element(title).toHaveFocus();
  await userEvent.tab();
  await expect.element(addTo(acme.name)).toHaveFocus();
  await userEvent.keyboard('{ArrowUp}');
  await expect.element(newLead).toBeChecked();
  await userEvent.tab();
  await expect.element(leadName).toHaveFocus();
  await userEvent.tab();
  await expect.element(createLead).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expectMade(ito, 'Acme Robotics');
  await expect
    .element(page.getPart('people').getByRole('link', { name: text.openLead('Acme Robotics') }))
    .toHaveFocus();
  expect(contactsWith(close, ito)).toMatchObject([{ name: 'Sora Ito' }]);
});
