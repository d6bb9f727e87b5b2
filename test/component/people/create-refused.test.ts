import { expect, test } from 'vitest';
import { words } from '../../../src/words/words';
import { type Fault, faults } from '../../fakes/close-server/fault';
import { writesOf } from '../../fakes/close-server/steps';
import { expectAccessible } from '../pages/accessible';
import {
  acme,
  addByColleague,
  contactsWith,
  expectExisting,
  expectMade,
  ito,
  leadsNamed,
  lee,
  openAcme,
  openForm,
  openLookedUp,
} from '../pages/person-form';
import { refusalOf } from '../pages/writing';

/** Close says no to a new contact, or cannot be reached: what is said, and that nothing typed is lost. */

const { nextSteps } = words;
const { refused, wordsKept } = words.writing;

test('Close’s word on a field stands below it: of a contact', async () => {
  const { close } = await openAcme();
  const { form, name, title, createContact } = await openForm(ito);
  const emails = { 0: { email: 'This domain is blocked.' } };
  close.setFault('/contact/', invalid({ name: 'Too short.', title: 'Not on the list.', emails }), { method: 'POST' });
  await createContact.click();
  await expect.element(name).toHaveAccessibleDescription('Too short.');
  await expect.element(title).toHaveAccessibleDescription('Not on the list.');
  await expect.element(form.getPart('email')).toHaveTextContent('This domain is blocked.');
  await expect.element(refusalOf(form)).not.toBeInTheDocument();
  close.clearFaults();
  await name.fill('Sora Ito');
  await createContact.click();
  await expect.element(form).not.toBeInTheDocument();
  expect(contactsWith(close, ito)).toMatchObject([{ name: 'Sora Ito' }]);
});

test('Close’s word on a field stands below it: of a lead and of the contact in it', async () => {
  const { close } = await openLookedUp([lee]);
  const { form, name, leadName, createLead } = await openForm(lee);
  const contacts = { 0: { name: 'Too short.' } };
  const said = { name: 'Such a lead is there.', contacts, status_id: 'Required.' };
  close.setFault('/lead/', invalid(said), { method: 'POST' });
  await createLead.click();
  await expect.element(leadName).toHaveAccessibleDescription('Such a lead is there.');
  await expect.element(name).toHaveAccessibleDescription('Too short.');
  // What belongs to no field of the form is said below.
  await expect.element(refusalOf(form)).toHaveTextContent('Required.');
  expect(leadsNamed(close, 'Polar Foundry')).toEqual([]);
});

const refusals: { what: string; fault: Fault }[] = [
  { what: '401 with a good key', fault: faults.keyRejected },
  { what: '403', fault: faults.notAllowed },
];
test.for(refusals)('refused ($what): said, kept, and made by the next click', async ({ fault }) => {
  const { close } = await openAcme();
  const { form, name, createContact } = await openForm(ito);
  await name.fill('Sora Ito');
  close.setFault('/contact/', fault, { method: 'POST' });
  await createContact.click();
  const { text, action } = refused['not-allowed'];
  for (const said of [text, wordsKept]) await expect.element(refusalOf(form)).toHaveTextContent(said);
  await expect.element(name).toHaveValue('Sora Ito');
  close.clearFaults();
  await refusalOf(form)
    .getByRole('button', { name: action ?? '' })
    .click();
  await expectMade(ito, acme.name);
  expect(contactsWith(close, ito)).toMatchObject([{ name: 'Sora Ito' }]);
});

test('429: counted down, and made by itself', async () => {
  const world = await openAcme();
  const { close } = world;
  const { form, createContact } = await openForm(ito);
  close.setFault('/contact/', faults.rateLimited, { method: 'POST', times: 1 });
  await createContact.click();
  await expect.element(form).toHaveTextContent(refused['rate-limited'].text);
  await expect.element(form.getByRole('timer')).toHaveTextContent(/^Sending again in [12] s$/);
  await world.turnClock(2000);
  await expectMade(ito, acme.name);
  expect(contactsWith(close, ito)).toHaveLength(1);
  expect(writesOf(close)).toHaveLength(2);
});

test('offline: said, and made by the user’s click when the network is back', async () => {
  const { close, host } = await openAcme();
  const { form, createContact } = await openForm(ito);
  host.setOnline(false);
  await createContact.click();
  const { text, action } = refused.offline;
  await expect.element(refusalOf(form)).toHaveTextContent(text);
  host.setOnline(true);
  // Answered over the network that is back, and still nothing was written.
  await host.send('find', { text: 'Acme' });
  expect(writesOf(close)).toEqual([]);
  await refusalOf(form)
    .getByRole('button', { name: action ?? '' })
    .click();
  await expectMade(ito, acme.name);
  expect(contactsWith(close, ito)).toHaveLength(1);
});

test('unsure, and Close has none: the draft is discarded; axe finds nothing in the form of someone who is there since', async () => {
  const { close } = await openAcme();
  const { form, createContact } = await openForm(ito);
  close.setFault('/contact/', { kind: 'reset-before' }, { method: 'POST', times: 1 });
  await createContact.click();
  await form.getByRole('button', { name: nextSteps.askClose }).click();
  await expect.element(form).toHaveTextContent(nextSteps.missing.person);
  addByColleague(close, ito);
  await form.getByRole('button', { name: nextSteps.discard }).click();
  await expect.element(form).not.toBeInTheDocument();
  await expectExisting(await openForm(ito), 'Lee from Kim', acme.name);
  await expectAccessible();
});

function invalid(fields: Record<string, unknown>): Fault {
  return { kind: 'status', status: 400, body: { errors: [], 'field-errors': fields } };
}
