import { expect } from 'vitest';
import { type Locator, page } from 'vitest/browser';
import './sections';
import { words } from '../../../src/words/words';
import type { FakeClose } from '../../fakes/close-server/close';
import { sandboxId, type WireRecord } from '../../fakes/close-server/records';
import { sampleLeads } from '../../fakes/sample-data/leads';
import { northwind } from '../../fakes/sample-data/people';
import { createWorld, type World } from '../world';
import { expectTitle } from './panel';
import { expectSavedMark, openEvent } from './writing';

const { person: text } = words.nextSteps;
export const { acme, beta } = sampleLeads;

/** A guest of Acme's discovery call who is nobody in Close; the invitation has no name. */
export const ito = 's.ito@acme-robotics.example';
/** Of a company that Close does not have. */
export const lee = 'lee.park@polar-foundry.example';

/** The whole page, or one panel of several. */
type Within = Pick<Locator, 'getByRole' | 'getPart'>;

/** A world whose panel shows Acme's discovery call. */
export async function openAcme(): Promise<World> {
  const world = createWorld();
  await openEvent(world, world.close.events.discoveryCall);
  return world;
}

/** A world whose panel shows an event that Close does not have, with these guests, after it was asked who they are. */
export async function openLookedUp(emails: string[]): Promise<World> {
  const world = createWorld();
  await world.open(world.close.events.teamLunch, { guests: emails });
  await lookUp(emails);
  return world;
}

/** Asks who these guests are. */
export async function lookUp(emails: readonly string[]): Promise<void> {
  await expectTitle(words.notFound.title);
  await page.getByRole('button', { name: words.guests.look }).click();
  for (const email of emails) await expect.element(rowOf(email)).toBeVisible();
  await expect.element(page.getByRole('button', { name: words.guests.again })).toBeVisible();
}

/** The guest's row, be it of a meeting or of an event that Close does not have. */
export function rowOf(email: string, within: Within = page): Locator {
  return within.getPart('people').getByRole('listitem').filter({ hasText: email });
}

/** The button that opens the form: "Add" in a meeting, "Create" among the guests of an event that is none. */
export function opener(email: string, within: Within = page): Locator {
  const add = within.getByRole('button', { name: text.addOf(email), exact: true });
  return add.or(within.getByRole('button', { name: text.createOf(email), exact: true }));
}

/** What the form of one guest has in it. */
export type PersonForm = {
  form: Locator;
  name: Locator;
  title: Locator;
  leadName: Locator;
  newLead: Locator;
  addTo(lead: string): Locator;
  createContact: Locator;
  createLead: Locator;
};

export function formOf(email: string, within: Within = page): PersonForm {
  const form = within.getByRole('group', { name: text.form(email), exact: true });
  return {
    form,
    name: form.getByLabelText(text.name, { exact: true }),
    title: form.getByLabelText(text.title, { exact: true }),
    leadName: form.getByLabelText(text.leadName, { exact: true }),
    newLead: form.getByRole('radio', { name: text.newLead }),
    addTo: (lead) => form.getByRole('radio', { name: text.addTo(lead) }),
    createContact: form.getByRole('button', { name: text.createContact, exact: true }),
    createLead: form.getByRole('button', { name: text.createLead, exact: true }),
  };
}

/** Opens the form, and waits until Close has said whether it has the address. */
export async function openForm(email: string, within: Within = page): Promise<PersonForm> {
  await opener(email, within).click();
  const person = formOf(email, within);
  await expect.element(person.form).toHaveAttribute('aria-busy', 'false');
  return person;
}

/** The guest's row says whose contact they are from now on, and when Close said so. */
export async function expectMade(email: string, lead: string, within: Within = page): Promise<void> {
  const row = rowOf(email, within);
  await expect.element(row).toHaveTextContent(text.contactOf(lead));
  await expectSavedMark(row);
  await expect.element(opener(email, within)).not.toBeInTheDocument();
}

/** The form shows who has the address, and offers nothing to make. */
export async function expectExisting({ form, createContact, createLead }: PersonForm, name: string, lead: string) {
  await expect.element(form).toHaveTextContent(text.already);
  await expect.element(form.getByRole('listitem')).toHaveTextContent(new RegExp(`${name}.*${text.contactOf(lead)}`));
  await expect.element(form.getByRole('link', { name: text.openLead(lead) })).toBeVisible();
  await expect.element(form.getByRole('textbox')).not.toBeInTheDocument();
  await expect.element(createContact.or(createLead)).not.toBeInTheDocument();
}

export function contactsWith({ data }: FakeClose, email: string): WireRecord[] {
  return data.contacts.filter(({ emails }) => JSON.stringify(emails).includes(`"${email}"`));
}

export function leadsNamed({ data }: FakeClose, name: string): WireRecord[] {
  return data.leads.filter((lead) => lead.name === name);
}

/** Kim makes a contact of Acme with this address, by Close's own app. */
export function addByColleague({ data }: FakeClose, email: string): void {
  const id = sandboxId('cont', 'ByKim');
  const name = 'Lee from Kim';
  const record = { id, lead_id: acme.id, organization_id: northwind, name, display_name: name, title: null };
  data.contacts.push({ ...record, emails: [{ email, type: 'office' }], phones: [], urls: [] });
  const lead = data.leads.find((one) => one.id === acme.id);
  if (Array.isArray(lead?.contact_ids)) lead.contact_ids.push(id);
}
