import { expect, test } from 'vitest';
import { type Locator, page, userEvent } from 'vitest/browser';
import { words } from '../../../src/words/words';
import { type Fault, faults } from '../../fakes/close-server/fault';
import { sandboxId } from '../../fakes/close-server/records';
import { meetingOf, stepsOf, writesOf } from '../../fakes/close-server/steps';
import type { SandboxEvents } from '../../fakes/sample-data/sample-data';
import { expectCount, expectMeeting, expectTexts, press } from '../pages/panel';
import { chooseNow, expectFocusKept, openEvent, outcomeBox, refusalOf } from '../pages/writing';
import { createWorld, type World } from '../world';

/** What came of the meeting: chosen means saved. */

const { outcome: text, refused } = words.writing;
const onePut = ['PUT /activity/meeting/acti_…/'];
const put = '/activity/meeting/acti_';
const [qualified, completed, noShow] = ['Qualified', 'Completed', 'No show'].map((name) => sandboxId('outcome', name));

test('the list holds the outcomes for meetings, and none that is for calls', async () => {
  const { close } = await openMeeting('kickoffYesterday');
  await expectTexts(outcomeBox().getByRole('option'), [
    text.none,
    'Qualified',
    'Completed',
    'No show',
    'Pilot agreed',
    'Not a fit',
    'Rescheduled',
    'Renewed',
    'Follow-up',
  ]);
  await expect.element(outcomeBox()).toHaveValue('');
  expect(writesOf(close)).toEqual([]);
});

const byKeys = [
  {
    what: 'by arrow keys only the one that is left standing',
    keys: '{ArrowDown}{ArrowDown}{ArrowDown}{Enter}',
    id: noShow,
  },
  { what: 'by the first letters of its name', keys: 'Com{Enter}', id: completed },
  { what: 'by the keys, and gone on at once', keys: '{ArrowDown}{Enter}{Tab}', id: qualified },
];
test.for(byKeys)('$what: it is written, once', async ({ keys, id }) => {
  const { close } = await openMeeting('kickoffYesterday');
  await press(outcomeBox(), keys);
  await expectSaved();
  expect(writesOf(close)).toEqual(onePut);
  expect(meetingOf(close, close.events.kickoffYesterday).outcome_id).toBe(id);
  if (keys.endsWith('{Tab}')) await expectFocusKept();
  else await expect.element(outcomeBox()).toHaveFocus();
});

test('one that was deleted is shown as such, and is none that could be chosen', async () => {
  await openMeeting('pricingLastWeek');
  const deleted = outcomeBox().getByRole('option', { name: text.deleted, exact: true });
  await expect.element(deleted).toBeDisabled();
  await expect.element(outcomeBox()).toHaveValue(sandboxId('outcome', 'Deleted'));
  await chooseNow('Completed');
  await expectSaved();
  await expectCount(deleted, 0);
});

test('it stays what was chosen, also when Close’s reads lag behind', async () => {
  const { close, host } = await openMeeting('kickoffYesterday');
  const { kickoffYesterday, checkInToday } = close.events;
  close.settings.staleReads = 60;
  await chooseNow('Qualified');
  await expectSaved();
  close.clearRequests();
  await page.getByRole('button', { name: words.panel.look, exact: true }).click();
  await expect.poll(() => stepsOf(close)).toContain('GET /activity/');
  await expect.element(outcomeBox()).toHaveValue(qualified);
  for (const event of [checkInToday, kickoffYesterday]) {
    await host.goTo(event.url);
    await expectMeeting(event);
  }
  await expect.element(outcomeBox()).toHaveValue(qualified);
});

const fieldError: Fault = {
  kind: 'status',
  status: 400,
  body: { errors: [], 'field-errors': { outcome_id: 'Not <b>here</b>.' } },
};
const refusals: { what: string; fault: Fault; says: { text: string; action: string | null } }[] = [
  { what: '403', fault: faults.notAllowed, says: refused['not-allowed'] },
  { what: '404', fault: faults.notFound, says: refused['not-found'] },
  { what: '400 for the field', fault: fieldError, says: { ...refused.invalid, text: 'Not <b>here</b>.' } },
  { what: '500', fault: { kind: 'status', status: 500 }, says: refused['close-down'] },
  { what: 'a page of some network', fault: { kind: 'html' }, says: refused['not-close'] },
];
test.for(refusals)(
  'refused ($what): it goes back to what Close has, with words, and can be chosen again with one press',
  async ({ fault, says }) => {
    const { close } = await openMeeting('checkInToday');
    close.setFault(put, fault, { method: 'PUT' });
    await chooseNow('No show');
    const refusal = refusalOf(section());
    await expect.element(refusal).toHaveTextContent(says.text);
    expect(refusal.element().querySelector('b')).toBe(null);
    await expect.element(outcomeBox()).toHaveValue(completed);
    await expectCount(savedMark(), 0);
    expect(meetingOf(close, close.events.checkInToday).outcome_id).toBe(completed);

    close.clearFaults();
    await refusal.getByRole('button', { name: says.action ?? '', exact: true }).click();
    await expectSaved();
    await expect.element(outcomeBox()).toHaveValue(noShow);
    await expectFocusKept();
  },
);

test('429: a countdown, and then it is written by itself', async () => {
  const world = await openMeeting('kickoffYesterday');
  const { close } = world;
  close.setFault(put, faults.rateLimited, { times: 1, method: 'PUT' });
  await chooseNow('Qualified');
  await expect.element(section().getByRole('timer')).toHaveTextContent(/^Sending again in [12] s$/);
  await world.turnClock(2000);
  await expectSaved();
  expect(meetingOf(close, close.events.kickoffYesterday).outcome_id).toBe(qualified);
});

test('an answer that is lost: Close is asked, has it, and that counts', async () => {
  const { close } = await openMeeting('kickoffYesterday');
  close.setFault(put, { kind: 'lost-answer' }, { method: 'PUT' });
  close.clearRequests();
  await chooseNow('Qualified');
  await expectSaved();
  expect(stepsOf(close)).toEqual([...onePut, 'GET /activity/meeting/acti_…/']);
});

test('when the list did not come, it is asked for again as soon as the menu has the focus', async () => {
  const world = createWorld();
  const { close } = world;
  const { kickoffYesterday } = close.events;
  close.setFault('/outcome/', { kind: 'status', status: 500 });
  await world.open(kickoffYesterday);
  await expectMeeting(kickoffYesterday);
  await expect.poll(() => stepsOf(close)).toContain('GET /outcome/');
  await expectTexts(outcomeBox().getByRole('option'), [text.none]);
  close.clearFaults();
  // The worker may still be asking; the menu hears of it at a later focus then.
  await expect
    .poll(async () => {
      await userEvent.tab();
      await press(outcomeBox(), '{Shift}');
      return outcomeBox().getByRole('option').elements().length;
    })
    .toBe(9);
});

/** A world whose panel shows this event's meeting. */
async function openMeeting(name: keyof SandboxEvents): Promise<World> {
  const world = createWorld();
  await openEvent(world, world.close.events[name]);
  return world;
}

function section(): Locator {
  return page.getSection(text.title);
}

/** "Saved in Close", as it is said aloud too. */
function savedMark(): Locator {
  return section().getByRole('status').filter({ hasText: words.writing.saved });
}

async function expectSaved(): Promise<void> {
  await expect.element(savedMark()).toHaveTextContent(/^Saved in Close \d+:\d\d/);
}
