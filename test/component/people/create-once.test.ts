import { expect, test } from 'vitest';
import { type Locator, userEvent } from 'vitest/browser';
import { words } from '../../../src/words/words';
import type { FakeClose } from '../../fakes/close-server/close';
import type { Fault } from '../../fakes/close-server/fault';
import { writesOf } from '../../fakes/close-server/steps';
import { press } from '../pages/panel';
import {
  acme,
  contactsWith,
  expectExisting,
  expectMade,
  ito,
  leadsNamed,
  lee,
  lookUp,
  openAcme,
  openForm,
  openLookedUp,
} from '../pages/person-form';
import { expectReady, refusalOf } from '../pages/writing';
import { createWorld } from '../world';

/** Whatever is pressed and whatever gets lost: one contact, and no second. */

const { nextSteps } = words;
const { person: text } = nextSteps;

const doublePresses: { what: string; press(button: Locator): Promise<unknown> }[] = [
  { what: 'a double click', press: (button) => button.dblClick() },
  {
    what: 'two clicks before anything is drawn',
    async press(button) {
      const element = await button.findElement();
      for (let click = 0; click < 2; click++)
        element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    },
  },
];
test.for(doublePresses)('$what: makes one, and says nothing of a second', async ({ press: pressTwice }) => {
  const { close, host, network } = await openAcme();
  const { form, createContact } = await openForm(ito);
  const post = network.hold(['POST https://api.close.com/api/v1/contact/']);
  await pressTwice(createContact);
  await expect.poll(post.waiting).toBe(1);
  // A second one would be answered by now.
  await host.send('getDrafts', null);
  await expect.element(refusalOf(form)).not.toBeInTheDocument();
  post.release();
  await expectMade(ito, acme.name);
  expectOne(close);
});

test('Enter pressed again and again in a field makes one', async () => {
  const { close, network } = await openAcme();
  const { name } = await openForm(ito);
  const post = network.hold(['POST https://api.close.com/api/v1/contact/']);
  await press(name, '{Enter}{Enter}');
  await expect.poll(post.waiting).toBe(1);
  await userEvent.keyboard('{Enter}');
  post.release();
  await expectMade(ito, acme.name);
  expectOne(close);
});

test('two panels that press while the first is on its way make one', async () => {
  const world = createWorld();
  const { discoveryCall } = world.close.events;
  const first = await world.open(discoveryCall);
  await expectReady(discoveryCall);
  const firstForm = await openForm(ito, first.panel);
  const second = world.beside('popup');
  const secondForm = await openForm(ito, second.panel);
  await expect.element(secondForm.createContact).toBeVisible();

  const post = world.network.hold(['POST https://api.close.com/api/v1/contact/']);
  await firstForm.createContact.click();
  await expect.poll(post.waiting).toBe(1);
  await secondForm.createContact.click();
  await expect.element(secondForm.form).toHaveAttribute('aria-busy', 'true');
  post.release();
  await expectMade(ito, acme.name, first.panel);
  await expect.element(second.panel).toHaveTextContent(text.contactOf(acme.name));
  await expect.element(secondForm.createContact).not.toBeInTheDocument();
  expectOne(world.close);
});

test('another panel afterwards, while Close’s search does not find them yet, makes no second', async () => {
  const world = await openAcme();
  const { close } = world;
  close.settings.searchLag = 3600;
  await (await openForm(ito)).createContact.click();
  await expectMade(ito, acme.name);
  world.reopen();
  await expectReady(close.events.discoveryCall);
  const { form, createContact } = await openForm(ito);
  await form.getByRole('button', { name: /^(Create|Close the form)/ }).click();
  await expect.element(createContact).not.toBeInTheDocument();
  expectOne(close);
});

test('another panel afterwards makes no second lead either, while Close’s search does not find the first', async () => {
  const world = await openLookedUp([lee]);
  const { close } = world;
  close.settings.searchLag = 3600;
  await (await openForm(lee)).createLead.click();
  await expectMade(lee, 'Polar Foundry');
  world.reopen();
  await lookUp([lee]);
  const person = await openForm(lee);
  await person.createLead.click();
  await expectExisting(person, 'Lee Park', 'Polar Foundry');
  expect(leadsNamed(close, 'Polar Foundry')).toHaveLength(1);
  expect(writesOf(close)).toEqual(['POST /lead/']);
});

test('a lost answer, and Close shows them at once: made, without a word', async () => {
  const { close } = await openAcme();
  close.setFault('/contact/', { kind: 'lost-answer' }, { method: 'POST' });
  await (await openForm(ito)).createContact.click();
  await expectMade(ito, acme.name);
  expectOne(close);
});

test('a lost answer while Close reads what was before: missing, then found, and “Create again” makes no second', async () => {
  const { close } = await openAcme();
  const { form, name, createContact } = await openForm(ito);
  close.settings.staleReads = 3600;
  close.setFault('/contact/', { kind: 'lost-answer' }, { method: 'POST' });
  await createContact.click();
  await expect.element(form).toHaveTextContent(nextSteps.uncertain.person);
  await expect.element(name).toHaveAttribute('readonly');
  await form.getByRole('button', { name: nextSteps.askClose }).click();
  await expect.element(form).toHaveTextContent(nextSteps.missing.person);
  close.settings.staleReads = 0;
  await form.getByRole('button', { name: text.again }).click();
  await expectMade(ito, acme.name);
  expectOne(close);
});

test('a lead whose answer is lost while the search lags: asked after until it is found, one lead with one contact', async () => {
  const { close } = await openLookedUp([lee]);
  const { form, createLead } = await openForm(lee);
  close.settings.searchLag = 3600;
  close.setFault('/lead/', { kind: 'lost-answer' }, { method: 'POST' });
  await createLead.click();
  await expect.element(form).toHaveTextContent(nextSteps.uncertain.person);
  await form.getByRole('button', { name: nextSteps.askClose }).click();
  await expect.element(form).toHaveTextContent(nextSteps.missing.person);
  close.settings.searchLag = 0;
  await form.getByRole('button', { name: nextSteps.askAgain }).click();
  await expectMade(lee, 'Polar Foundry');
  expect(leadsNamed(close, 'Polar Foundry')).toHaveLength(1);
  expect(contactsWith(close, lee)).toHaveLength(1);
  expect(writesOf(close)).toEqual(['POST /lead/']);
});

test('the worker stops between sending and the answer: the panel asks, and Close has them', async () => {
  const world = await openAcme();
  const { close } = world;
  const { form, createContact } = await openForm(ito);
  close.setFault('/contact/', { kind: 'hang' }, { method: 'POST' });
  await createContact.click();
  await expect.poll(() => contactsWith(close, ito)).toHaveLength(1);
  world.stopWorker();
  await expect.element(form).toHaveTextContent(nextSteps.uncertain.person);
  await form.getByRole('button', { name: nextSteps.askClose }).click();
  await expectMade(ito, acme.name);
  expect(await world.host.send('getDrafts', null)).toEqual([]);
  expectOne(close);
});

const unknown: { what: string; fault: Fault }[] = [
  { what: '500', fault: { kind: 'status', status: 500 } },
  { what: 'a connection that breaks', fault: { kind: 'reset-before' } },
  { what: 'no answer at all', fault: { kind: 'hang', carriedOut: false } },
];
test.for(unknown)('$what: nobody knows, so Close is asked, and then the user', async ({ fault }) => {
  const world = await openAcme();
  const { close } = world;
  const { form, createContact } = await openForm(ito);
  close.setFault('/contact/', fault, { method: 'POST', times: 1 });
  await createContact.click();
  if (fault.kind === 'hang') {
    await expect.poll(() => writesOf(close)).toHaveLength(1);
    await world.turnClock(30_000);
  }
  await expect.element(form).toHaveTextContent(nextSteps.uncertain.person);
  await form.getByRole('button', { name: nextSteps.askClose }).click();
  await expect.element(form).toHaveTextContent(nextSteps.missing.person);
  expect(writesOf(close)).toHaveLength(1);
  await form.getByRole('button', { name: text.again }).click();
  await expectMade(ito, acme.name);
  expect(writesOf(close)).toHaveLength(2);
  expect(contactsWith(close, ito)).toHaveLength(1);
});

/** Ito is in Close once, and was sent once. */
function expectOne(close: FakeClose): void {
  expect(contactsWith(close, ito)).toHaveLength(1);
  expect(writesOf(close)).toEqual(['POST /contact/']);
}
