import type { Frame, Locator, Page } from '@playwright/test';
import { words } from '../../src/words/words';
import type { CloseSandbox } from '../fakes/close-server';
import { type Fault, faults } from '../fakes/close-server-fault';
import { sandboxId, type WireRecord } from '../fakes/close-server-records';
import { sampleLeads } from '../fakes/sample-data-leads';
import { northwind } from '../fakes/sample-data-people';
import type { Sandbox } from '../fakes/sandbox';
import { expectAccessible } from './accessibility-check';
import { expect, test } from './fixtures';
import { holdNextRequest } from './hold-request';
import { goOffline } from './network-switch';
import { ask } from './own-page';
import { rowOf } from './sections';
import { expectTitle, type Panel, sidebarOf } from './sidebar';
import { beginWriting, openEvent, plainSight, refusalOf, writesOf } from './writing';

/** From a guest to Close: a contact on a lead, or a lead with the contact; and whatever happens, one of them. */

const { guests, nextSteps, writing } = words;
const { person: text } = nextSteps;
const { acme, beta } = sampleLeads;

/** A guest of Acme's discovery call who is nobody in Close; the invitation has no name. */
const ito = 's.ito@acme-robotics.example';
/** Of a company that Close does not have. */
const lee = 'lee.park@polar-foundry.example';

test.beforeEach(async ({ browserWithExtension, page, sandbox }) => {
  await beginWriting(page, browserWithExtension, sandbox.close);
});

test('a guest of a meeting becomes a contact of its lead; asked again, Close has them', async ({
  context,
  page,
  sandbox: { close },
}) => {
  const panel = await openAcme(page, close);
  const form = await openForm(panel, ito);
  await expect(nameField(form)).toHaveValue('S Ito');
  await expect(titleField(form)).toHaveValue('');
  await expect(form).toContainText(ito);
  const onAcme = form.getByRole('radio', { name: text.addTo(acme.name) });
  await expect(onAcme).toBeChecked();
  await expect(onAcme.locator('..')).toContainText(text.thisLead);
  await expect(form.getByRole('radio', { name: text.newLead })).not.toBeChecked();
  expect(writesOf(close)).toEqual([]);

  await nameField(form).fill('Sora Ito');
  await titleField(form).fill('Line manager');
  await createContact(form).click();
  await expectMade(panel, ito, acme.name);
  await expect(form).toHaveCount(0);
  expect(writesOf(close)).toEqual(['POST /contact/']);
  expect(bodyOf(close, '/contact/')).toEqual({
    lead_id: acme.id,
    name: 'Sora Ito',
    title: 'Line manager',
    emails: [{ email: ito, type: 'office' }],
  });
  expect(contactsWith(close, ito)).toMatchObject([{ lead_id: acme.id, name: 'Sora Ito' }]);

  const second = await openAcme(await context.newPage(), close);
  await expectExisting(await openForm(second, ito), 'Sora Ito', acme.name);
  expect(writesOf(close)).toHaveLength(1);
});

test('a guest of a meeting with a lead of their own; without a name there is none', async ({
  page,
  sandbox: { close },
}) => {
  const panel = await openAcme(page, close);
  const form = await openForm(panel, ito);
  await form.getByRole('radio', { name: text.newLead }).check();
  await expect(leadName(form)).toHaveValue('Acme Robotics');
  await leadName(form).fill(' ');
  await createLead(form).click();
  await expect(form.getByRole('alert').filter({ hasText: text.leadNameMissing })).toBeVisible();
  await expect(leadName(form)).toBeFocused();
  expect(writesOf(close)).toEqual([]);
  await leadName(form).fill('Acme Logistics');
  await createLead(form).click();
  await expectMade(panel, ito, 'Acme Logistics');
  expect(writesOf(close)).toEqual(['POST /lead/']);
  expect(bodyOf(close, '/lead/')).toEqual({
    name: 'Acme Logistics',
    contacts: [{ name: 'S Ito', emails: [{ email: ito, type: 'office' }] }],
  });
  const made = leadsNamed(close, 'Acme Logistics');
  expect(made).toHaveLength(1);
  expect(contactsWith(close, ito)).toMatchObject([{ lead_id: made[0]?.id }]);
  await expect(
    rowOf(peopleOf(panel), ito).getByRole('link', { name: text.openLead('Acme Logistics') }),
  ).toHaveAttribute('href', `https://app.close.com/lead/${made[0]?.id}/`);
});

test('a guest of an event that is not in Close, of a company that is not either: a lead with the contact', async ({
  context,
  page,
  sandbox,
}) => {
  const { close } = sandbox;
  const panel = await lookUp(page, sandbox, [lee]);
  const form = await openForm(panel, lee);
  await expect(nameField(form)).toHaveValue('Lee Park');
  await expect(leadName(form)).toHaveValue('Polar Foundry');
  await expect(form.getByRole('radio')).toHaveCount(0);
  await createLead(form).click();
  await expectMade(panel, lee, 'Polar Foundry');
  expect(writesOf(close)).toEqual(['POST /lead/']);
  expect(leadsNamed(close, 'Polar Foundry')).toHaveLength(1);
  expect(contactsWith(close, lee)).toMatchObject([{ name: 'Lee Park' }]);

  const second = await lookUp(await context.newPage(), sandbox, [lee]);
  await expect(rowOf(peopleOf(second), lee)).toContainText(guests.contactOf('Polar Foundry'));
  await expect(opener(second, lee)).toHaveCount(0);
});

test('a guest of an event that is not in Close, of a company that is: its lead is offered first', async ({
  page,
  sandbox,
}) => {
  const { close } = sandbox;
  const nina = 'nina.berg@beta-optics.example';
  const panel = await lookUp(page, sandbox, [nina]);
  const form = await openForm(panel, nina);
  const onBeta = form.getByRole('radio', { name: text.addTo(beta.name) });
  await expect(onBeta).toBeChecked();
  await expect(onBeta.locator('..')).toContainText('beta-optics.example');
  await expect(nameField(form)).toHaveValue('Nina Berg');
  await createContact(form).click();
  await expectMade(panel, nina, beta.name);
  expect(writesOf(close)).toEqual(['POST /contact/']);
  expect(contactsWith(close, nina)).toMatchObject([{ lead_id: beta.id, name: 'Nina Berg' }]);
});

for (const when of ['before the form is opened', 'while the form is open'] as const) {
  test(`a colleague makes the contact ${when}: they are shown, and nothing is made`, async ({ page, sandbox }) => {
    const { close } = sandbox;
    const panel = await lookUp(page, sandbox, [lee]);
    if (when === 'before the form is opened') addByColleague(close, lee);
    const form = await openForm(panel, lee);
    if (when === 'while the form is open') {
      await expect(leadName(form)).toBeVisible();
      addByColleague(close, lee);
      await createLead(form).click();
    }
    await expectExisting(form, 'Lee from Kim', acme.name);
    expect(writesOf(close)).toEqual([]);
    await form.getByRole('button', { name: text.close }).click();
    await expect(form).toHaveCount(0);
    await expect(opener(panel, lee)).toBeFocused();
    expect(contactsWith(close, lee)).toHaveLength(1);
  });
}

test.describe('one of them, and no second', () => {
  test.afterEach(({ sandbox: { close } }) => {
    expect(contactsWith(close, ito)).toHaveLength(1);
    expect(writesOf(close)).toEqual(['POST /contact/']);
  });

  test('a double click', async ({ page, sandbox: { close } }) => {
    const panel = await openAcme(page, close);
    await createContact(await openForm(panel, ito)).dblclick();
    await expectMade(panel, ito, acme.name);
  });

  test('Enter pressed again and again in a field', async ({ page, sandbox: { close } }) => {
    const panel = await openAcme(page, close);
    const form = await openForm(panel, ito);
    const post = holdNextRequest(close, '/contact/');
    await nameField(form).press('Enter');
    await nameField(form).press('Enter');
    await post.arrived();
    await nameField(form).press('Enter');
    post.release();
    await expectMade(panel, ito, acme.name);
  });

  test('two tabs that press while the first is on its way', async ({ context, page, sandbox: { close } }) => {
    const first = await openAcme(page, close);
    const firstForm = await openForm(first, ito);
    const secondPage = await context.newPage();
    const second = await openAcme(secondPage, close);
    const secondForm = await openForm(second, ito);
    await expect(createContact(secondForm)).toBeVisible();

    await page.bringToFront();
    await plainSight(first);
    const post = holdNextRequest(close, '/contact/');
    await createContact(firstForm).click();
    await post.arrived();
    await secondPage.bringToFront();
    await plainSight(second);
    await createContact(secondForm).click();
    await expect(secondForm).toHaveAttribute('aria-busy', 'true');
    post.release();
    await expectMade(first, ito, acme.name);
    await expect(peopleOf(second).or(secondForm).filter({ hasText: acme.name }).first()).toBeVisible();
    await expect(createContact(secondForm)).toHaveCount(0);
  });

  test('another tab afterwards, while Close’s search does not find them yet', async ({
    context,
    page,
    sandbox: { close },
  }) => {
    close.settings.searchLag = 3600;
    const first = await openAcme(page, close);
    await createContact(await openForm(first, ito)).click();
    await expectMade(first, ito, acme.name);
    const second = await openAcme(await context.newPage(), close);
    const form = await openForm(second, ito);
    await form.getByRole('button', { name: /^(Create|Close the form)/ }).click();
    await expect(createContact(form)).toHaveCount(0);
  });

  test('a lost answer, and Close shows them at once: made, without a word', async ({ page, sandbox: { close } }) => {
    const panel = await openAcme(page, close);
    close.setFault('/contact/', { kind: 'lost-answer' }, { method: 'POST' });
    await createContact(await openForm(panel, ito)).click();
    await expectMade(panel, ito, acme.name);
  });

  test('a lost answer while Close reads what was before: missing, then found, and “Create again” makes no second', async ({
    page,
    sandbox: { close },
  }) => {
    const panel = await openAcme(page, close);
    const form = await openForm(panel, ito);
    close.settings.staleReads = 3600;
    close.setFault('/contact/', { kind: 'lost-answer' }, { method: 'POST' });
    await createContact(form).click();
    await expect(form).toContainText(nextSteps.uncertain.person);
    await expect(nameField(form)).not.toBeEditable();
    await form.getByRole('button', { name: nextSteps.askClose }).click();
    await expect(form).toContainText(nextSteps.missing.person);
    close.settings.staleReads = 0;
    await form.getByRole('button', { name: text.again }).click();
    await expectMade(panel, ito, acme.name);
  });

  test('the worker stops between sending and the answer: the panel asks, and Close has them', async ({
    browserWithExtension,
    page,
    sandbox: { close },
  }) => {
    const panel = await openAcme(page, close);
    const form = await openForm(panel, ito);
    close.setFault('/contact/', { kind: 'hang' }, { method: 'POST' });
    await createContact(form).click();
    await expect.poll(() => contactsWith(close, ito).length).toBe(1);
    await browserWithExtension.stopWorkers();
    await expect(form).toContainText(nextSteps.uncertain.person);
    await form.getByRole('button', { name: nextSteps.askClose }).click();
    await expectMade(panel, ito, acme.name);
    expect(await ask(browserWithExtension.optionsPage, 'getDrafts', null)).toEqual([]);
  });
});

test('a lead whose answer is lost while the search lags: asked after until it is found, one lead with one contact', async ({
  page,
  sandbox,
}) => {
  const { close } = sandbox;
  const panel = await lookUp(page, sandbox, [lee]);
  const form = await openForm(panel, lee);
  close.settings.searchLag = 3600;
  close.setFault('/lead/', { kind: 'lost-answer' }, { method: 'POST' });
  await createLead(form).click();
  await expect(form).toContainText(nextSteps.uncertain.person);
  await form.getByRole('button', { name: nextSteps.askClose }).click();
  await expect(form).toContainText(nextSteps.missing.person);
  close.settings.searchLag = 0;
  await form.getByRole('button', { name: nextSteps.askAgain }).click();
  await expectMade(panel, lee, 'Polar Foundry');
  expect(leadsNamed(close, 'Polar Foundry')).toHaveLength(1);
  expect(contactsWith(close, lee)).toHaveLength(1);
  expect(writesOf(close)).toEqual(['POST /lead/']);
});

test('Close’s word on a field stands below it: of a contact', async ({ page, sandbox: { close } }) => {
  const form = await openForm(await openAcme(page, close), ito);
  const faultsOf = {
    name: 'Too short.',
    title: 'Not on the list.',
    emails: { 0: { email: 'This domain is blocked.' } },
  };
  close.setFault('/contact/', invalid(faultsOf), { method: 'POST' });
  await createContact(form).click();
  await expect(nameField(form)).toHaveAccessibleDescription('Too short.');
  await expect(titleField(form)).toHaveAccessibleDescription('Not on the list.');
  await expect(form.locator('.fixed-email')).toContainText('This domain is blocked.');
  await expect(refusalOf(form)).toHaveCount(0);
  close.clearFaults();
  await nameField(form).fill('Sora Ito');
  await createContact(form).click();
  await expect(form).toHaveCount(0);
  expect(contactsWith(close, ito)).toMatchObject([{ name: 'Sora Ito' }]);
});

test('Close’s word on a field stands below it: of a lead and of the contact in it', async ({ page, sandbox }) => {
  const { close } = sandbox;
  const form = await openForm(await lookUp(page, sandbox, [lee]), lee);
  const faultsOf = { name: 'Such a lead is there.', contacts: { 0: { name: 'Too short.' } }, status_id: 'Required.' };
  close.setFault('/lead/', invalid(faultsOf), { method: 'POST' });
  await createLead(form).click();
  await expect(leadName(form)).toHaveAccessibleDescription('Such a lead is there.');
  await expect(nameField(form)).toHaveAccessibleDescription('Too short.');
  // What belongs to no field of the form is said below.
  await expect(refusalOf(form)).toContainText('Required.');
  expect(leadsNamed(close, 'Polar Foundry')).toEqual([]);
});

const refusals: [what: string, fault: Fault, says: string][] = [
  ['401 with a good key', faults.keyRejected, writing.refused['not-allowed'].text],
  ['403', faults.notAllowed, writing.refused['not-allowed'].text],
];
for (const [what, fault, says] of refusals) {
  test(`refused (${what}): said, kept, and made by the next click`, async ({ page, sandbox: { close } }) => {
    const panel = await openAcme(page, close);
    const form = await openForm(panel, ito);
    await nameField(form).fill('Sora Ito');
    close.setFault('/contact/', fault, { method: 'POST' });
    await createContact(form).click();
    await expect(refusalOf(form)).toContainText(says);
    await expect(refusalOf(form)).toContainText(writing.wordsKept);
    await expect(nameField(form)).toHaveValue('Sora Ito');
    close.clearFaults();
    await refusalOf(form)
      .getByRole('button', { name: writing.refused['not-allowed'].action ?? '' })
      .click();
    await expectMade(panel, ito, acme.name);
    expect(contactsWith(close, ito)).toHaveLength(1);
  });
}

test('429: counted down, and made by itself', async ({ page, sandbox: { close } }) => {
  const panel = await openAcme(page, close);
  const form = await openForm(panel, ito);
  close.setFault('/contact/', faults.rateLimited, { method: 'POST', times: 1 });
  await createContact(form).click();
  await expect(form).toContainText(writing.refused['rate-limited'].text);
  await expect(form.getByRole('timer')).toHaveText(/^Sending again in [12] s$/);
  await expectMade(panel, ito, acme.name);
  expect(contactsWith(close, ito)).toHaveLength(1);
  expect(writesOf(close)).toHaveLength(2);
});

test('offline: said, and made by the user’s click when the network is back', async ({
  browserWithExtension,
  page,
  sandbox: { close },
}) => {
  const panel = await openAcme(page, close);
  const form = await openForm(panel, ito);
  await expect(createContact(form)).toBeVisible();
  const goOnline = await goOffline(browserWithExtension);
  await createContact(form).click();
  await expect(refusalOf(form)).toContainText(writing.refused.offline.text);
  await goOnline();
  expect(writesOf(close)).toEqual([]);
  await refusalOf(form)
    .getByRole('button', { name: writing.refused.offline.action ?? '' })
    .click();
  await expectMade(panel, ito, acme.name);
  expect(contactsWith(close, ito)).toHaveLength(1);
});

const unknown: [what: string, fault: Fault][] = [
  ['500', { kind: 'status', status: 500 }],
  ['a connection that breaks', { kind: 'reset-before' }],
  ['no answer at all', { kind: 'hang', carriedOut: false }],
];
for (const [what, fault] of unknown) {
  test(`${what}: nobody knows, so Close is asked, and then the user`, async ({ page, sandbox: { close } }) => {
    const panel = await openAcme(page, close);
    const form = await openForm(panel, ito);
    close.setFault('/contact/', fault, { method: 'POST', times: 1 });
    await createContact(form).click();
    await expect(form).toContainText(nextSteps.uncertain.person, { timeout: 30_000 });
    await form.getByRole('button', { name: nextSteps.askClose }).click();
    await expect(form).toContainText(nextSteps.missing.person);
    expect(writesOf(close)).toHaveLength(1);
    await form.getByRole('button', { name: text.again }).click();
    await expectMade(panel, ito, acme.name);
    expect(writesOf(close)).toHaveLength(2);
    expect(contactsWith(close, ito)).toHaveLength(1);
  });
}

test('Close cannot be asked who has the address: no form until it can', async ({ page, sandbox: { close } }) => {
  const panel = await openAcme(page, close);
  close.setFault('/data/search/', { kind: 'status', status: 503 });
  const form = await openForm(panel, ito);
  await expect(form).toContainText(text.checkFailed);
  await expect(createContact(form)).toHaveCount(0);
  close.clearFaults();
  await form.getByRole('button', { name: text.tryAgain }).click();
  await expect(createContact(form)).toBeVisible();
  expect(writesOf(close)).toEqual([]);
});

test('what was typed stays when the form and the tab are closed and the worker stops', async ({
  browserWithExtension,
  context,
  page,
  sandbox: { close },
}) => {
  const panel = await openAcme(page, close);
  const form = await openForm(panel, ito);
  await form.getByRole('radio', { name: text.newLead }).check();
  await leadName(form).fill('Acme Logistics');
  await nameField(form).fill('Sora Ito');
  await form.getByRole('button', { name: nextSteps.cancel }).click();
  await expect(form).toHaveCount(0);
  await page.close();
  await expect
    .poll(() => ask(browserWithExtension.optionsPage, 'getDrafts', null))
    .toMatchObject([{ content: { kind: 'person', email: ito, name: 'Sora Ito', leadName: 'Acme Logistics' } }]);
  await browserWithExtension.stopWorkers();

  const anew = await openAcme(await context.newPage(), close);
  const again = await openForm(anew, ito);
  await expect(nameField(again)).toHaveValue('Sora Ito');
  await expect(leadName(again)).toHaveValue('Acme Logistics');
  expect(writesOf(close)).toEqual([]);
  await createLead(again).click();
  await expectMade(anew, ito, 'Acme Logistics');
  expect(await ask(browserWithExtension.optionsPage, 'getDrafts', null)).toEqual([]);
});

test('with the keyboard alone', async ({ page, sandbox: { close } }) => {
  const panel = await openAcme(page, close);
  await opener(panel, ito).focus();
  await page.keyboard.press('Enter');
  const form = formOf(panel, ito);
  await expect(nameField(form)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(form).toHaveCount(0);
  await expect(opener(panel, ito)).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(nameField(form)).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Sora Ito');
  await page.keyboard.press('Tab');
  await expect(titleField(form)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(form.getByRole('radio', { name: text.addTo(acme.name) })).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(form.getByRole('radio', { name: text.newLead })).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(leadName(form)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(createLead(form)).toBeFocused();
  await page.keyboard.press('Enter');
  await expectMade(panel, ito, 'Acme Robotics');
  await expect(rowOf(peopleOf(panel), ito).getByRole('link', { name: text.openLead('Acme Robotics') })).toBeFocused();
  expect(contactsWith(close, ito)).toMatchObject([{ name: 'Sora Ito' }]);
});

test('axe finds nothing in the form: filled, refused, unsure, and of someone who is there', async ({
  page,
  sandbox: { close },
}) => {
  const panel = await openAcme(page, close);
  const form = await openForm(panel, ito);
  await form.getByRole('radio', { name: text.newLead }).check();
  await expectAccessible(page, panel);
  await leadName(form).fill('');
  await createLead(form).click();
  await expect(form.getByRole('alert').filter({ hasText: text.leadNameMissing })).toBeVisible();
  await expectAccessible(page, panel);
  await form.getByRole('radio', { name: text.addTo(acme.name) }).check();
  close.setFault('/contact/', faults.notAllowed, { method: 'POST', times: 1 });
  await createContact(form).click();
  await expect(refusalOf(form)).toBeVisible();
  await expectAccessible(page, panel);
  close.setFault('/contact/', { kind: 'reset-before' }, { method: 'POST', times: 1 });
  await createContact(form).click();
  await expect(form).toContainText(nextSteps.uncertain.person);
  await expectAccessible(page, panel);
  await form.getByRole('button', { name: nextSteps.askClose }).click();
  await expect(form).toContainText(nextSteps.missing.person);
  addByColleague(close, ito);
  await form.getByRole('button', { name: nextSteps.discard }).click();
  await expect(form).toHaveCount(0);
  await expectExisting(await openForm(panel, ito), 'Lee from Kim', acme.name);
  await expectAccessible(page, panel);
});

function openAcme(page: Page, close: CloseSandbox): Promise<Frame> {
  return openEvent(page, close.events.discoveryCall);
}

/** Opens an event that Close does not have, with these guests, and asks who they are. */
async function lookUp(page: Page, { pages, close }: Sandbox, emails: readonly string[]): Promise<Frame> {
  const { teamLunch } = close.events;
  for (const event of pages.events.google) if (event.id === teamLunch.linkId) event.guests = [...emails];
  await page.goto(teamLunch.url);
  const panel = await sidebarOf(page);
  await panel.getByRole('button', { name: words.folded.notFound }).click();
  await expectTitle(panel, words.notFound.title);
  await panel.getByRole('button', { name: guests.look }).click();
  for (const email of emails) await expect(rowOf(peopleOf(panel), email)).toBeVisible();
  await expect(panel.getByRole('button', { name: guests.again })).toBeVisible();
  await plainSight(panel);
  return panel;
}

/** The guests, be it those of a meeting or those of an event that Close does not have. */
function peopleOf(panel: Panel): Locator {
  return panel.locator('.people');
}

/** The button that opens the form: "Add" in a meeting, "Create" among the guests of an event that is none. */
function opener(panel: Panel, email: string): Locator {
  const add = panel.getByRole('button', { name: text.addOf(email), exact: true });
  return add.or(panel.getByRole('button', { name: text.createOf(email), exact: true }));
}

function formOf(panel: Panel, email: string): Locator {
  return panel.getByRole('group', { name: text.form(email), exact: true });
}

async function openForm(panel: Panel, email: string): Promise<Locator> {
  await opener(panel, email).click();
  const form = formOf(panel, email);
  await expect(form).toHaveAttribute('aria-busy', 'false');
  return form;
}

function nameField(form: Locator): Locator {
  return form.getByLabel(text.name, { exact: true });
}

function titleField(form: Locator): Locator {
  return form.getByLabel(text.title, { exact: true });
}

function leadName(form: Locator): Locator {
  return form.getByLabel(text.leadName, { exact: true });
}

function createContact(form: Locator): Locator {
  return form.getByRole('button', { name: text.createContact, exact: true });
}

function createLead(form: Locator): Locator {
  return form.getByRole('button', { name: text.createLead, exact: true });
}

/** Their row says whose contact they are from now on, and when Close said so. */
async function expectMade(panel: Panel, email: string, lead: string): Promise<void> {
  const row = rowOf(peopleOf(panel), email);
  await expect(row).toContainText(text.contactOf(lead));
  await expect(row.locator('.saved-mark')).toHaveText(new RegExp(`^${nextSteps.saved('')}\\d`));
  await expect(opener(panel, email)).toHaveCount(0);
}

/** The form shows who has the address, and offers nothing to make. */
async function expectExisting(form: Locator, name: string, lead: string): Promise<void> {
  await expect(form).toContainText(text.already);
  await expect(form.getByRole('listitem')).toHaveText(new RegExp(`${name}.*${text.contactOf(lead)}`));
  await expect(form.getByRole('link', { name: text.openLead(lead) })).toBeVisible();
  await expect(form.getByRole('textbox')).toHaveCount(0);
  await expect(createContact(form).or(createLead(form))).toHaveCount(0);
}

function contactsWith({ data }: CloseSandbox, email: string): WireRecord[] {
  return data.contacts.filter(({ emails }) => JSON.stringify(emails).includes(`"${email}"`));
}

function leadsNamed({ data }: CloseSandbox, name: string): WireRecord[] {
  return data.leads.filter((lead) => lead.name === name);
}

/** Kim makes a contact of Acme with this address, by Close's own app. */
function addByColleague({ data }: CloseSandbox, email: string): void {
  const id = sandboxId('cont', 'ByKim');
  const name = 'Lee from Kim';
  const record = { id, lead_id: acme.id, organization_id: northwind, name, display_name: name, title: null };
  data.contacts.push({ ...record, emails: [{ email, type: 'office' }], phones: [], urls: [] });
  const lead = data.leads.find((one) => one.id === acme.id);
  if (Array.isArray(lead?.contact_ids)) lead.contact_ids.push(id);
}

function invalid(fields: Record<string, unknown>): Fault {
  return { kind: 'status', status: 400, body: { errors: [], 'field-errors': fields } };
}

/** What the last POST to this path had in it. */
function bodyOf({ requests }: CloseSandbox, path: string): unknown {
  const last = requests.findLast((request) => request.method === 'POST' && request.path === `/api/v1${path}`);
  return JSON.parse(last?.body ?? 'null');
}
