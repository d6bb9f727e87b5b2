import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { lastBody, writesOf } from '../../fakes/close-server/steps';
import { robin } from '../../fakes/sample-data/people';
import { acmeOf, leadNote, leadStatus, openAcme, openAnew } from '../pages/next-steps';
import { press } from '../pages/panel';
import { chooseNow, expectSavedMark } from '../pages/writing';

/** The lead's status, and a note on the lead. */

test('the lead’s status: chosen means saved', async () => {
  const world = await openAcme();
  const { close } = world;
  await expect.element(leadStatus.box()).toHaveDisplayValue('Qualified');
  await chooseNow('Customer', leadStatus.box());
  await expectSavedMark(leadStatus.part());
  expect(writesOf(close)).toEqual(['PUT /lead/lead_…/']);
  expect(acmeOf(close)).toMatchObject({ status_label: 'Customer' });
  expect(lastBody(close, 'PUT', '/lead/')).toEqual({ status_id: acmeOf(close).status_id });
  await openAnew(world);
  await expect.element(leadStatus.box()).toHaveDisplayValue('Customer');
});

test('keys that step past one status to the next, however slowly: only where they rest is it saved, once', async () => {
  const { close, turnClock } = await openAcme();
  await press(leadStatus.box(), '{ArrowDown}');
  await turnClock(4000);
  await press(leadStatus.box(), '{ArrowDown}');
  await userEvent.tab();
  await turnClock(4000);
  expect(writesOf(close)).toEqual([]);
  await turnClock(1000);
  await expectSavedMark(leadStatus.part());
  await expect.element(leadStatus.box()).toHaveDisplayValue('Bad Fit');
  expect(writesOf(close)).toEqual(['PUT /lead/lead_…/']);
  expect(acmeOf(close)).toMatchObject({ status_label: 'Bad Fit' });
});

test('a note on the lead, in the words that were typed', async () => {
  const world = await openAcme();
  const { close } = world;
  await leadNote.opener().click();
  await expect.element(leadNote.text()).toHaveFocus();
  await userEvent.keyboard('Budget < 20k & signed by "Dana"{Enter}Second line');
  await leadNote.add().click();
  await expectSavedMark(leadNote.part());
  await expect.element(leadNote.opener()).toHaveFocus();
  expect(writesOf(close)).toEqual(['POST /activity/note/']);
  expect(close.data.notes).toMatchObject([
    {
      lead_id: acmeOf(close).id,
      user_id: robin.id,
      note_html: '<body><p>Budget &lt; 20k &amp; signed by "Dana"</p><p>Second line</p></body>',
    },
  ]);
  await openAnew(world);
  await expect.element(leadNote.part()).toHaveTextContent('Budget < 20k & signed by "Dana"');
});
