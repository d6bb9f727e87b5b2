import { words } from '../../src/words/words';
import { type Fault, faults } from '../fakes/close-server-fault';
import { sandboxId } from '../fakes/close-server-records';
import { expectAccessible } from './accessibility-check';
import { expect, test } from './fixtures';
import { expectMeeting, type Panel, sidebarOf } from './sidebar';
import {
  beginWriting,
  expectFocusKept,
  meetingOf,
  openEvent,
  outcomeBox,
  outcomeSection,
  refusalOf,
  stepsOf,
  writesOf,
} from './writing';

/** What came of the meeting: chosen means saved. Each test has a browser and a Close of its own. */

const { outcome: text, refused } = words.writing;
const saved = /^Saved in Close \d+:\d\d/;
const onePut = ['PUT /activity/meeting/acti_…/'];
const qualified = sandboxId('outcome', 'Qualified');

test.beforeEach(async ({ browserWithExtension, page, sandbox }) => {
  await beginWriting(page, browserWithExtension, sandbox.close);
});

test('the list holds the outcomes for meetings, and none that is for calls', async ({ page, sandbox: { close } }) => {
  const sidebar = await openEvent(page, close.events.kickoffYesterday);
  await expect(outcomeBox(sidebar).getByRole('option')).toHaveText([text.none, 'Qualified', 'Completed', 'No show']);
  await expect(outcomeBox(sidebar)).toHaveValue('');
  expect(writesOf(close)).toEqual([]);
});

test('chosen, it is written once and said to be saved; the popup shows it at once', async ({
  browserWithExtension,
  page,
  sandbox: { close },
}) => {
  const { kickoffYesterday } = close.events;
  const sidebar = await openEvent(page, kickoffYesterday);
  close.clearRequests();
  await outcomeBox(sidebar).selectOption({ label: 'Qualified' });
  await expect(savedOutcome(sidebar)).toHaveText(saved);
  expect(stepsOf(close)).toEqual(onePut);
  expect(meetingOf(close, kickoffYesterday)).toMatchObject({ outcome_id: qualified, user_note_html: null });
  const popup = await browserWithExtension.popup();
  await expectMeeting(popup, kickoffYesterday);
  await expect(outcomeBox(popup)).toHaveValue(qualified);
  await outcomeBox(popup).selectOption({ label: text.none });
  await expect(savedOutcome(popup)).toHaveText(saved);
  await expect(outcomeBox(sidebar)).toHaveValue('');
  expect(meetingOf(close, kickoffYesterday).outcome_id).toBe(null);
});

test('by arrow keys only the one that is left standing is written', async ({ page, sandbox: { close } }) => {
  const { kickoffYesterday } = close.events;
  const sidebar = await openEvent(page, kickoffYesterday);
  close.clearRequests();
  await outcomeBox(sidebar).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(savedOutcome(sidebar)).toHaveText(saved);
  expect(writesOf(close)).toEqual(onePut);
  expect(meetingOf(close, kickoffYesterday).outcome_id).toBe(sandboxId('outcome', 'No show'));
  await expect(outcomeBox(sidebar)).toBeFocused();
});

test('by the first letters of its name', async ({ page, sandbox: { close } }) => {
  const { kickoffYesterday } = close.events;
  const sidebar = await openEvent(page, kickoffYesterday);
  await outcomeBox(sidebar).focus();
  await page.keyboard.type('Comp');
  await expect(savedOutcome(sidebar)).toHaveText(saved);
  expect(meetingOf(close, kickoffYesterday).outcome_id).toBe(sandboxId('outcome', 'Completed'));
  expect(writesOf(close)).toEqual(onePut);
});

test('by the keys, and gone on at once: it is written all the same', async ({ page, sandbox: { close } }) => {
  const { kickoffYesterday } = close.events;
  const sidebar = await openEvent(page, kickoffYesterday);
  await outcomeBox(sidebar).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await expect(savedOutcome(sidebar)).toHaveText(saved);
  expect(meetingOf(close, kickoffYesterday).outcome_id).toBe(qualified);
  expect(writesOf(close)).toEqual(onePut);
});

test('one that was deleted is shown as such, and is none that could be chosen', async ({
  page,
  sandbox: { close },
}) => {
  const { pricingLastWeek } = close.events;
  const sidebar = await openEvent(page, pricingLastWeek);
  const deleted = outcomeBox(sidebar).getByRole('option', { name: text.deleted, exact: true });
  await expect(deleted).toBeDisabled();
  await expect(outcomeBox(sidebar)).toHaveValue(sandboxId('outcome', 'Deleted'));
  await outcomeBox(sidebar).selectOption({ label: 'Completed' });
  await expect(savedOutcome(sidebar)).toHaveText(saved);
  await expect(deleted).toHaveCount(0);
});

test('one that Close’s AI chose is marked with its confidence, until a person chooses', async ({
  page,
  sandbox: { close },
}) => {
  const { autofilledYesterday } = close.events;
  const sidebar = await openEvent(page, autofilledYesterday);
  await expect(outcomeBox(sidebar)).toHaveValue(qualified);
  await expect(outcomeSection(sidebar).getByText(text.suggested.medium)).toBeVisible();
  await expect(outcomeBox(sidebar)).toHaveAccessibleDescription(text.suggested.medium);
  await expectAccessible(page, sidebar);
  await outcomeBox(sidebar).selectOption({ label: 'No show' });
  await expect(savedOutcome(sidebar)).toHaveText(saved);
  await expect(outcomeSection(sidebar).getByText(text.suggested.medium)).toHaveCount(0);
  expect(meetingOf(close, autofilledYesterday)).toMatchObject({
    outcome_id: sandboxId('outcome', 'No show'),
    outcome_autofill_confidence: null,
  });
});

test('it stays what was chosen, also when Close’s reads lag behind', async ({ page, sandbox: { close } }) => {
  const { kickoffYesterday } = close.events;
  const sidebar = await openEvent(page, kickoffYesterday);
  close.settings.staleReads = 60;
  await outcomeBox(sidebar).selectOption({ label: 'Qualified' });
  await expect(savedOutcome(sidebar)).toHaveText(saved);
  close.clearRequests();
  await sidebar.getByRole('button', { name: words.panel.look, exact: true }).click();
  await expect.poll(() => stepsOf(close)).toContain('GET /activity/');
  await expect(outcomeBox(sidebar)).toHaveValue(qualified);
  expect(await (await openEvent(page, kickoffYesterday)).locator('.meeting-outcome select').inputValue()).toBe(
    qualified,
  );
});

test.describe('refused', () => {
  const cases: [what: string, fault: Fault, says: { text: string; action: string | null }][] = [
    ['403', faults.notAllowed, refused['not-allowed']],
    ['404', faults.notFound, refused['not-found']],
    [
      '400 for the field',
      { kind: 'status', status: 400, body: { errors: [], 'field-errors': { outcome_id: 'Not <b>here</b>.' } } },
      { ...refused.invalid, text: 'Not <b>here</b>.' },
    ],
    ['500', { kind: 'status', status: 500 }, refused['close-down']],
    ['a page of some network', { kind: 'html' }, refused['not-close']],
  ];
  for (const [what, fault, says] of cases) {
    test(`${what}: it goes back to what Close has, with words, and can be chosen again with one press`, async ({
      page,
      sandbox: { close },
    }) => {
      const { checkInToday } = close.events;
      const completed = sandboxId('outcome', 'Completed');
      const sidebar = await openEvent(page, checkInToday);
      close.setFault('/activity/meeting/acti_', fault, { method: 'PUT' });
      await outcomeBox(sidebar).selectOption({ label: 'No show' });
      await expect(refusalOf(outcomeSection(sidebar))).toContainText(says.text);
      await expect(refusalOf(outcomeSection(sidebar)).locator('b')).toHaveCount(0);
      await expect(outcomeBox(sidebar)).toHaveValue(completed);
      await expect(savedOutcome(sidebar)).toHaveCount(0);
      expect(meetingOf(close, checkInToday).outcome_id).toBe(completed);
      await expectAccessible(page, sidebar);

      close.clearFaults();
      await refusalOf(outcomeSection(sidebar))
        .getByRole('button', { name: says.action ?? '', exact: true })
        .click();
      await expect(savedOutcome(sidebar)).toHaveText(saved);
      await expect(outcomeBox(sidebar)).toHaveValue(sandboxId('outcome', 'No show'));
      await expectFocusKept(sidebar);
    });
  }

  test('429: a countdown, and then it is written by itself', async ({ page, sandbox: { close } }) => {
    const { kickoffYesterday } = close.events;
    const sidebar = await openEvent(page, kickoffYesterday);
    close.setFault('/activity/meeting/acti_', faults.rateLimited, { times: 1, method: 'PUT' });
    await outcomeBox(sidebar).selectOption({ label: 'Qualified' });
    await expect(outcomeSection(sidebar).getByRole('timer')).toHaveText(/^Sending again in [12] s$/);
    await expect(savedOutcome(sidebar)).toHaveText(saved);
    expect(meetingOf(close, kickoffYesterday).outcome_id).toBe(qualified);
  });

  test('an answer that is lost: Close is asked, has it, and that counts', async ({ page, sandbox: { close } }) => {
    const { kickoffYesterday } = close.events;
    const sidebar = await openEvent(page, kickoffYesterday);
    close.setFault('/activity/meeting/acti_', { kind: 'lost-answer' }, { method: 'PUT' });
    close.clearRequests();
    await outcomeBox(sidebar).selectOption({ label: 'Qualified' });
    await expect(savedOutcome(sidebar)).toHaveText(saved);
    expect(stepsOf(close)).toEqual([...onePut, 'GET /activity/meeting/acti_…/']);
  });
});

test('when the list did not come, it is asked for again as soon as the menu has the focus', async ({
  page,
  sandbox: { close },
}) => {
  const { kickoffYesterday } = close.events;
  close.setFault('/outcome/', { kind: 'status', status: 500 });
  await page.goto(kickoffYesterday.url);
  const sidebar = await sidebarOf(page);
  await expectMeeting(sidebar, kickoffYesterday);
  await expect.poll(() => stepsOf(close)).toContain('GET /outcome/');
  await expect(outcomeBox(sidebar).getByRole('option')).toHaveText([text.none]);
  close.clearFaults();
  // The worker may still be asking; the menu hears of it then.
  await expect(async () => {
    await outcomeBox(sidebar).blur();
    await outcomeBox(sidebar).focus();
    await expect(outcomeBox(sidebar).getByRole('option')).toHaveCount(4, { timeout: 500 });
  }).toPass();
});

function savedOutcome(panel: Panel) {
  return outcomeSection(panel).getByRole('status').filter({ hasText: words.writing.saved });
}
