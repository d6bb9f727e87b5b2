import { expect, test } from 'vitest';
import { type Locator, page } from 'vitest/browser';
import { words } from '../../src/words/words';
import type { FakeClose } from '../fakes/close-server/close';
import { type Fault, faults } from '../fakes/close-server/fault';
import { isObject, listOf } from '../fakes/close-server/json';
import { lastBody, stepsOf, writesOf } from '../fakes/close-server/steps';
import { people } from '../fakes/sample-data/people';
import { acmeOf, openAcme, openAnew } from './pages/next-steps';
import { expectCount } from './pages/panel';
import { expectReady, expectSavedMark, refusalOf } from './pages/writing';

/** Who of the lead's contacts is in which workflow; pausing and resuming it. */

const { workflows, writing } = words;
const { refused } = writing;
const spring = 'Spring outreach';
const put = 'PUT /sequence_subscription/sub_…/';

const section = () => page.getSection(workflows.title);
const row = (who: { name: string }) => section().getRow(who.name);
const pause = (who: { name: string }) => page.getByRole('button', { name: workflows.pauseOf(who.name, spring) });
const resume = (who: { name: string }) => page.getByRole('button', { name: workflows.resumeOf(who.name, spring) });
const confirm = () => section().getByRole('button', { name: workflows.resume, exact: true });

test('who is in which, and how it stands: what is paused comes first, what came to its end is left out', async () => {
  const world = await openAcme();
  await expect.element(row(people.dana)).toHaveTextContent(`${spring} · Paused by this meeting`);
  await expect.element(row(people.mikael)).toHaveTextContent(`${spring} · Active`);
  await expectCount(section().getByRole('listitem'), 2);
  // It comes with the lead that is asked for anyway.
  expect(stepsOf(world.close).filter((step) => /sequence/.test(step))).toEqual([]);

  const [mikael] = listOf(contactOf(world.close, people.mikael.id).subscriptions);
  const many = ['error', 'goal', 'later'].map((status) => ({
    ...(isObject(mikael) ? mikael : {}),
    subscription_id: `sub_${status}`,
    sequence_name: null,
    subscription_status: status,
    subscription_status_reason: 'meeting-booked',
  }));
  Object.assign(contactOf(world.close, people.dana.id), {
    display_name: '<b>\u202eanaD</b>',
    subscriptions: [...many, { subscription_id: '../me' }, null],
  });
  Object.assign(mikael ?? {}, { sequence_status: 'paused' });
  await openAnew(world);
  await expectCount(section().getByRole('listitem'), 3);
  const [first, second, third] = section().getByRole('listitem').elements();
  expect(first?.textContent).toContain('Active, but the workflow is paused');
  expect(second?.textContent).toContain(`<b>\u202eanaD</b>${workflows.unnamed} · Stopped by an error`);
  expect(third?.textContent).toContain('Meeting booked');
  // What has come to its end has nothing to press.
  await expectCount(section().getByRole('button'), 1);
});

test('pausing goes at once; resuming says first that mail will go out, and nothing goes where the user thinks again', async () => {
  const world = await openAcme();
  const { close } = world;
  await pause(people.mikael).dblClick();
  await expectSavedMark(row(people.mikael));
  await expect.element(row(people.mikael)).toHaveTextContent('Paused by hand');
  await expect.element(section().getByRole('group')).not.toBeInTheDocument();
  expect(lastBody(close, 'PUT', '/sequence_subscription/')).toEqual({ status: 'paused' });

  await resume(people.dana).click();
  await expect.element(section()).toHaveTextContent('Dana Doe will get the next e-mail of “Spring outreach”.');
  await expect.element(section().getByRole('button', { name: workflows.keep })).toHaveFocus();
  await section().getByRole('button', { name: workflows.keep }).click();
  await expect.element(resume(people.dana)).toHaveFocus();
  expect(writesOf(close)).toEqual([put]);

  await resume(people.dana).click();
  await confirm().click();
  await expectSavedMark(row(people.dana));
  await expect.element(row(people.dana)).toHaveTextContent(`${spring} · Active`);
  await expect.element(pause(people.dana)).toHaveFocus();
  expect(lastBody(close, 'PUT', '/sequence_subscription/')).toEqual({ status: 'active' });
  expect(writesOf(close)).toEqual([put, put]);
  // It is in every panel, and a read that lags behind does not take it back.
  close.settings.staleReads = 600;
  world.reopen();
  await expectReady(close.events.discoveryCall);
  await expect.element(row(people.dana)).toHaveTextContent('Active');
});

test('pressed twice it is one change, however fast: nothing is paused or resumed a second time', async () => {
  const { close } = await openAcme();
  await pressTwice(pause(people.mikael));
  await expectSavedMark(row(people.mikael));
  await expect.element(section().getByRole('group')).not.toBeInTheDocument();
  expect(writesOf(close)).toEqual([put]);

  await resume(people.dana).click();
  await pressTwice(confirm());
  await expectSavedMark(row(people.dana));
  await expect.element(row(people.dana)).toHaveTextContent(`${spring} · Active`);
  expect(writesOf(close)).toEqual([put, put]);

  await resume(people.mikael).click();
  await confirm().dblClick();
  await expectSavedMark(row(people.mikael));
  await expect.element(row(people.mikael)).toHaveTextContent(`${spring} · Active`);
  expect(writesOf(close)).toEqual([put, put, put]);
});

/** Before the first press has been drawn. */
async function pressTwice(button: Locator): Promise<void> {
  const element = await button.findElement();
  for (let presses = 0; presses < 2; presses += 1) element.dispatchEvent(new MouseEvent('click', { bubbles: true }));
}

const refusals: { what: string; fault: Fault; says: string[]; sent: number }[] = [
  { what: '403', fault: faults.notAllowed, says: [refused['not-allowed'].text], sent: 1 },
  {
    what: '400 for a field',
    fault: {
      kind: 'status',
      status: 400,
      body: { errors: [], 'field-errors': { status: 'This subscription has ended.' } },
    },
    says: [refused.invalid.text, 'This subscription has ended.'],
    sent: 1,
  },
  { what: '503', fault: { kind: 'status', status: 503 }, says: [refused['close-down'].text], sent: 2 },
];
test('refused: it goes back, says why, and is sent again by a click alone', async () => {
  const { close } = await openAcme();
  for (const { what, fault, says, sent } of refusals) {
    close.clearRequests();
    close.setFault('/sequence_subscription/', fault, { method: 'PUT' });
    await pause(people.mikael).click();
    for (const text of says) await expect.element(refusalOf(row(people.mikael))).toHaveTextContent(text);
    await expect.element(row(people.mikael)).toHaveTextContent(`${spring} · Active`);
    expect(writesOf(close), what).toHaveLength(sent);
    close.clearFaults();
  }
  await row(people.mikael)
    .getByRole('button', { name: /again$/ })
    .click();
  await expectSavedMark(row(people.mikael));
  await expect.element(row(people.mikael)).toHaveTextContent('Paused by hand');
});

test('a lost answer is asked after, and offline nothing goes', async () => {
  const { close, host } = await openAcme();
  close.setFault('/sequence_subscription/', { kind: 'lost-answer' }, { method: 'PUT' });
  await pause(people.mikael).click();
  await expectSavedMark(row(people.mikael));
  expect(stepsOf(close).slice(-2)).toEqual([put, put.replace('PUT', 'GET')]);
  host.setOnline(false);
  close.clearRequests();
  await resume(people.mikael).click();
  await confirm().click();
  await expect.element(refusalOf(row(people.mikael))).toHaveTextContent(refused.offline.text);
  await expect.element(row(people.mikael)).toHaveTextContent('Paused by hand');
  expect(close.requests).toEqual([]);
});

test('no page says that a paused one can be resumed: where Close refuses it, or takes it and does nothing, that is said', async () => {
  const { close } = await openAcme();
  for (const [setting, says] of [
    ['refused', 'Not a valid choice.'],
    ['ignored', refused.unchanged.text],
  ] as const) {
    close.settings.workflowResume = setting;
    await resume(people.dana).click();
    await confirm().click();
    await expect.element(refusalOf(row(people.dana))).toHaveTextContent(says);
    await expect.element(row(people.dana)).toHaveTextContent('Paused');
    await expect.element(row(people.dana).getPart('saved')).not.toBeInTheDocument();
  }
});

test('nobody in a workflow: no section; read only: no buttons', async () => {
  const world = await openAcme();
  await expectCount(section().getByRole('button'), 2);
  world.host.settings.policy = { readOnly: true };
  world.host.applySettings();
  await expectCount(section().getByRole('button'), 0);
  await expect.element(row(people.dana)).toHaveTextContent('Paused by this meeting');

  for (const contact of world.close.data.contacts) contact.subscriptions = [];
  await openAnew(world);
  await expect.element(section()).not.toBeInTheDocument();
});

function contactOf(close: FakeClose, id: string) {
  const contact = close.data.contacts.find((one) => one.id === id);
  if (!contact) throw new Error('The sample has changed.');
  expect(contact.lead_id).toBe(acmeOf(close).id);
  return contact;
}
