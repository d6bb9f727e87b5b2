import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { words } from '../../../src/words/words';
import { type Fault, faults } from '../../fakes/close-server/fault';
import { lastBody, stepsOf, writesOf } from '../../fakes/close-server/steps';
import { kim } from '../../fakes/sample-data/people';
import { inStage } from '../../fakes/sample-data/pipelines';
import { openAcme } from '../pages/next-steps';
import { cells, opportunity, opportunityOf } from '../pages/opportunity';
import { chooseNow, expectSavedMark, refusalOf } from '../pages/writing';

/** An opportunity that a colleague has changed, and one that Close does not change. */

const put = 'PUT /opportunity/oppo_…/';
const { part, stage, value, confidence, conflict } = opportunity;
const { conflict: text, wanted, confidence: confidenceName } = words.opportunity;

async function sureOf(percent: string) {
  await confidence().fill(percent);
  await userEvent.keyboard('{Enter}');
}

test('a colleague’s change is shown beside one’s own, and the user decides', async () => {
  const { close } = await openAcme();
  close.editOpportunityAs(kim.id, cells, { value: 2_000_000, value_formatted: '$20,000 annually' });
  await sureOf('80');
  await expect
    .element(conflict())
    .toHaveTextContent(/In Close now\s*Value: \$20,000 annually\s*Yours\s*Confidence: 80%/);
  expect(writesOf(close)).toEqual([]);

  await conflict().getByRole('button', { name: text.keep }).click();
  await expect.element(conflict()).not.toBeInTheDocument();
  await expect.element(value()).toHaveValue('20,000');
  await expect.element(confidence()).toHaveValue('60');

  close.editOpportunityAs(kim.id, cells, inStage('Negotiation'));
  await sureOf('90');
  await expect.element(conflict()).toHaveTextContent(/Stage: Negotiation/);
  // A third change that came meanwhile is shown again.
  close.editOpportunityAs(kim.id, cells, { confidence: 10 });
  await conflict().getByRole('button', { name: text.replace }).click();
  await expect.element(conflict()).toHaveTextContent(/Confidence: 10%/);
  await conflict().getByRole('button', { name: text.replace }).click();
  await expectSavedMark(part());
  expect(writesOf(close)).toEqual([put]);
  expect(opportunityOf(close, cells)).toMatchObject({ confidence: 90, status_label: 'Negotiation' });
  await expect.element(stage()).toHaveDisplayValue('Negotiation');
});

test('a change that shows nothing new is none, and one’s own are never a colleague’s, however late Close reads', async () => {
  const { close } = await openAcme();
  close.editOpportunityAs(kim.id, cells, { suggested_action: null });
  close.settings.staleReads = 60;
  await sureOf('80');
  await expectSavedMark(part());
  await chooseNow('Negotiation', stage());
  await expect.poll(() => writesOf(close)).toEqual([put, put]);
  await expect.element(conflict()).not.toBeInTheDocument();
  await expect.poll(() => opportunityOf(close, cells)).toMatchObject({ confidence: 80, status_label: 'Negotiation' });
});

const fieldError: Fault = {
  kind: 'status',
  status: 400,
  body: { errors: [], 'field-errors': { confidence: 'Not <b>here</b>.' } },
};
const { refused } = words.writing;
test.each<[string, Fault, string]>([
  ['403', faults.notAllowed, refused['not-allowed'].text],
  ['400 for the field', fieldError, 'Not <b>here</b>.'],
  ['500', { kind: 'status', status: 500 }, refused['close-down'].text],
])('refused (%s): what was wanted is said, and is sent with one press', async (_, fault, says) => {
  const { close } = await openAcme();
  close.setFault('/opportunity/', fault, { method: 'PUT' });
  await sureOf('80');
  await expect.element(refusalOf(part())).toHaveTextContent(says);
  await expect.element(part().getByText(wanted(confidenceName, '80%'))).toBeVisible();
  // The words stay where they were typed.
  await expect.element(confidence()).toHaveValue('80');
  expect(opportunityOf(close, cells)).toMatchObject({ confidence: 60 });
  close.clearFaults();
  await refusalOf(part()).getByRole('button').click();
  await expectSavedMark(part());
  expect(opportunityOf(close, cells)).toMatchObject({ confidence: 80 });
});

test('an answer that is lost: Close is asked and has it; offline: it is sent later; a double click: once', async () => {
  const { close, host } = await openAcme();
  close.setFault('/opportunity/', { kind: 'lost-answer' }, { method: 'PUT', times: 1 });
  close.clearRequests();
  await sureOf('80');
  await expectSavedMark(part());
  expect(stepsOf(close).filter((step) => step.includes('/opportunity/'))).toEqual([
    'GET /opportunity/oppo_…/',
    put,
    'GET /opportunity/oppo_…/',
  ]);

  host.setOnline(false);
  await value().fill('20000');
  await userEvent.keyboard('{Enter}{Enter}');
  await expect.element(refusalOf(part()).first()).toHaveTextContent(refused.offline.text);
  await expect.element(value()).toHaveValue('20000');
  host.setOnline(true);
  close.clearRequests();
  await refusalOf(part()).first().getByRole('button').dblClick();
  await expect.poll(() => opportunityOf(close, cells)).toMatchObject({ value: 2_000_000 });
  await expect.element(value()).toHaveValue('20,000');
  expect(lastBody(close, 'PUT', '/opportunity/')).toEqual({ value: 2_000_000 });
});
