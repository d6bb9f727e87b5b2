import { expect, test } from 'vitest';
import { type Locator, userEvent } from 'vitest/browser';
import { words } from '../../../src/words/words';
import { lastBody, stepsOf, writesOf } from '../../fakes/close-server/steps';
import { kim } from '../../fakes/sample-data/people';
import { stageId } from '../../fakes/sample-data/pipelines';
import { openAcme, openAnew } from '../pages/next-steps';
import { cells, opportunity, opportunityOf } from '../pages/opportunity';
import { chooseNow, expectSavedMark, refusalOf } from '../pages/writing';

/** Every value of an opportunity is its own editor. */

const put = 'PUT /opportunity/oppo_…/';
const { part, stage, value, period, confidence, closeDate, note, owner } = opportunity;

test('each value: saved by a choice, by Enter or by going on, and nothing else goes out', async () => {
  const world = await openAcme();
  const { close } = world;
  await expect.element(value()).toHaveValue('12,345');
  await expect.element(stage()).toHaveDisplayValue('Proposal');
  const rows: [() => Promise<unknown>, object, object][] = [
    [() => chooseNow('Negotiation', stage()), { status_id: stageId('Negotiation') }, { status_label: 'Negotiation' }],
    [
      async () => {
        await value().fill('15k');
        await userEvent.keyboard('{Enter}');
      },
      { value: 1_500_000 },
      { value_formatted: '$15,000 annually' },
    ],
    [() => period().selectOptions('monthly'), { value_period: 'monthly' }, { value_formatted: '$15,000 monthly' }],
    [
      async () => {
        await confidence().fill('75 %');
        await userEvent.tab();
      },
      { confidence: 75 },
      { confidence: 75 },
    ],
    [
      async () => {
        await closeDate().fill('Jan 15');
        await userEvent.keyboard('{Enter}');
      },
      { date_won: expect.stringMatching(/^\d{4}-01-15T12:00:00Z$/) },
      { date_won: expect.stringMatching(/^\d{4}-01-15$/) },
    ],
    [() => owner().selectOptions(kim.name), { user_id: kim.id }, { user_name: kim.name }],
    // The stage of another pipeline moves it there.
    [
      () => chooseNow('Up for renewal', stage()),
      { status_id: stageId('Up for renewal') },
      { pipeline_name: 'Renewals' },
    ],
  ];
  await owner().click();
  await expect.element(owner().getByRole('option', { name: kim.name })).toBeInTheDocument();
  for (const [act, body, there] of rows) {
    close.clearRequests();
    await act();
    await expect.poll(() => writesOf(close)).toEqual([put]);
    await expectSavedMark(part());
    expect(lastBody(close, 'PUT', '/opportunity/')).toEqual(body);
    expect(opportunityOf(close, cells)).toMatchObject(there);
    expect(stepsOf(close)[0]).toBe('GET /opportunity/oppo_…/');
    await expect.element(refusalOf(part())).not.toBeInTheDocument();
  }
  await openAnew(world);
  await expect.element(stage()).toHaveDisplayValue('Up for renewal');
  await expect.element(value()).toHaveValue('15,000');
  await expect.element(confidence()).toHaveValue('75');
});

test('what is no value is not sent, and Escape takes back what was typed', async () => {
  const { close } = await openAcme();
  await value().fill('1.2.3');
  await userEvent.keyboard('{Enter}');
  await expect.element(value()).toBeInvalid();
  await userEvent.keyboard('{Escape}');
  await expect.element(value()).toHaveValue('12,345');
  await expect.element(value()).not.toBeInvalid();
  await confidence().fill('101');
  await userEvent.tab();
  await expect.element(confidence()).toBeInvalid();
  expect(writesOf(close)).toEqual([]);
});

test('a window that loses the focus saves nothing: half a value is not what the user means', async () => {
  const { close } = await openAcme();
  const halves: [Locator, string][] = [
    [value(), '1'],
    [confidence(), '7'],
    [closeDate(), 'Jan 1'],
    [note(), 'Two pl'],
  ];
  for (const [field, half] of halves) {
    await field.fill(half);
    // As another window comes to the front: the field hears of it and is still the page's active element.
    field.element().dispatchEvent(new FocusEvent('blur'));
    expect(document.activeElement).toBe(field.element());
    await expect.element(field).toHaveValue(half);
    await userEvent.keyboard('{Escape}');
  }
  await expect.element(part()).not.toHaveTextContent(words.writing.saving);
  expect(writesOf(close)).toEqual([]);
});

test('a close date that is the same is not sent, however it is typed or chosen', async () => {
  const { close } = await openAcme();
  close.clearRequests();
  const there = String(opportunityOf(close, cells).date_won);
  await closeDate().fill(there);
  await userEvent.keyboard('{Enter}');
  await expect.element(closeDate()).not.toHaveValue(there);
  await closeDate().fill(there);
  await userEvent.tab();
  await expect.element(closeDate()).not.toHaveValue(there);
  await part()
    .getByRole('button', { name: words.nextSteps.task.chooseDay(words.opportunity.closeDate) })
    .click();
  await part().getByRole('button', { pressed: true }).click();
  await expect.element(part()).not.toHaveTextContent(words.writing.saving);
  // Something that is sent afterwards is the first that Close hears.
  await confidence().fill('70');
  await userEvent.keyboard('{Enter}');
  await expectSavedMark(part());
  expect(writesOf(close)).toEqual([put]);
  expect(lastBody(close, 'PUT', '/opportunity/')).toEqual({ confidence: 70 });
});

test('while a value is on its way that is said, and nothing is said to be saved', async () => {
  const { close } = await openAcme();
  close.setFault('/opportunity/', { kind: 'hang' }, { method: 'PUT' });
  await confidence().fill('70');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => writesOf(close)).toEqual([put]);
  await expect.element(part().getByText(words.writing.saving, { exact: true })).toBeVisible();
  await expect.element(part().getPart('saved')).not.toBeInTheDocument();
});

test('won: it stays in sight and says when, with the day of the user, and it can be opened again', async () => {
  const { close } = await openAcme();
  await chooseNow('Won', stage());
  await expect.element(part()).toHaveTextContent(/Won on /);
  await expect.element(stage()).toHaveDisplayValue('Won');
  const sent = close.requests.findLast(({ method }) => method === 'PUT');
  expect(sent?.headers['x-tz-offset']).toBe(String(-new Date().getTimezoneOffset() / 60));
  await chooseNow('Proposal', stage());
  await expect.element(part()).not.toHaveTextContent(/Won on /);
  expect(opportunityOf(close, cells)).toMatchObject({ status_type: 'active', date_won: expect.any(String) });
});

test('the others are lines that unfold', async () => {
  await openAcme();
  const { opportunity: text } = words;
  await part()
    .getByRole('button', { name: text.more(3) })
    .click();
  await part()
    .getByRole('button', { name: /\$3,200/ })
    .click();
  await expect.element(stage()).toHaveDisplayValue('Negotiation');
  await expect.element(part().getByRole('button', { name: /\$12,345/ })).toBeVisible();
});
