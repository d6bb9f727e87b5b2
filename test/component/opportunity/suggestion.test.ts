import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { words } from '../../../src/words/words';
import { lastBody, writesOf } from '../../fakes/close-server/steps';
import { stageId } from '../../fakes/sample-data/pipelines';
import { openAcme } from '../pages/next-steps';
import { opportunity } from '../pages/opportunity';
import { expectSavedMark } from '../pages/writing';

/** What Close's AI suggests for an opportunity. */

const { opportunity: text } = words;
const suggestion = () => page.getByRole('region', { name: text.suggestion.title });
const apply = () => suggestion().getByRole('button', { name: text.suggestion.apply });

test.each<[string, RegExp, string, object]>([
  ['a stage', /\$250/, 'Mikael agreed to the terms by mail.', { status_id: stageId('Negotiation') }],
  ['a close date', /\$3,200/, 'Dana asked on the phone', { date_won: expect.stringMatching(/T12:00:00Z$/) }],
])('%s is offered with its reason, and applied by a click alone', async (_, row, reason, body) => {
  const { close, turnClock } = await openAcme();
  const { part } = opportunity;
  await part()
    .getByRole('button', { name: text.more(3) })
    .click();
  await part().getByRole('button', { name: row }).click();
  await expect.element(suggestion()).toHaveTextContent(text.suggestion.mark);
  await expect.element(suggestion()).toHaveTextContent(reason);
  expect(writesOf(close)).toEqual([]);
  await apply().click();
  // A stage is held; a day goes at once.
  await turnClock(5000);
  await expectSavedMark(part());
  expect(lastBody(close, 'PUT', '/opportunity/')).toEqual(body);
  await expect.element(suggestion()).not.toBeInTheDocument();
});
