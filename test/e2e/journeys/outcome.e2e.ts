import { words } from '../../../src/words/words';
import { sandboxId } from '../../fakes/close-server/records';
import { meetingOf, stepsOf } from '../../fakes/close-server/steps';
import { expect, test } from '../fixtures/connected';
import { expectMeeting, type Panel } from '../pages/sidebar';
import { beginWriting, openEvent, outcomeBox, outcomeSection } from '../pages/writing';

/** What came of the meeting, chosen in sidebar and popup. Everything else is in test/component/meeting/outcome.test.ts. */

const { outcome: text } = words.writing;
const saved = /^Saved in Close \d+:\d\d/;
const qualified = sandboxId('outcome', 'Qualified');

test('chosen, it is written once and said to be saved; the popup shows it at once', async ({
  browserWithExtension,
  page,
  sandbox: { close },
}) => {
  beginWriting(close);
  const { kickoffYesterday } = close.events;
  const sidebar = await openEvent(page, kickoffYesterday);
  close.clearRequests();
  await outcomeBox(sidebar).selectOption({ label: 'Qualified' });
  await outcomeBox(sidebar).press('Enter');
  await expect(savedOutcome(sidebar)).toHaveText(saved);
  expect(stepsOf(close)).toEqual(['PUT /activity/meeting/acti_…/']);
  expect(meetingOf(close, kickoffYesterday)).toMatchObject({ outcome_id: qualified, user_note_html: null });
  const popup = await browserWithExtension.popup();
  await expectMeeting(popup, kickoffYesterday);
  await expect(outcomeBox(popup)).toHaveValue(qualified);
  await outcomeBox(popup).selectOption({ label: text.none });
  await outcomeBox(popup).press('Enter');
  await expect(savedOutcome(popup)).toHaveText(saved);
  await expect(outcomeBox(sidebar)).toHaveValue('');
  expect(meetingOf(close, kickoffYesterday).outcome_id).toBe(null);
});

function savedOutcome(panel: Panel) {
  return outcomeSection(panel).getByRole('status').filter({ hasText: words.writing.saved });
}
