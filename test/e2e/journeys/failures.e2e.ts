import type { PanelFailure } from '../../../src/domain/panel-state';
import { words } from '../../../src/words/words';
import type { Fault } from '../../fakes/close-server/fault';
import { expect, test } from '../fixtures/connected';
import { goOffline } from '../fixtures/network-switch';
import { moveTo } from '../pages/panel';
import { expectMeeting, expectTitle, type Panel, sidebarOf } from '../pages/sidebar';

type Reason = PanelFailure['reason'];

const search = '/activity/meeting/';

/**
 * What only a real network breaks in its own way. Every answer, and what the panel makes of it, is in
 * `test/component/failures.test.ts`.
 */
const broken: readonly { answer: string; fault: Fault; reason: Reason }[] = [
  { answer: 'half of the JSON', fault: { kind: 'truncated' }, reason: 'cut-off' },
  { answer: 'half of the JSON, then a broken connection', fault: { kind: 'reset-mid-body' }, reason: 'cut-off' },
  { answer: 'a redirect', fault: { kind: 'redirect', to: '/login/' }, reason: 'unreachable' },
  {
    answer: 'a redirect to another host',
    fault: { kind: 'redirect', to: 'https://api.close.com.evil.example/' },
    reason: 'unreachable',
  },
  { answer: 'a broken connection', fault: { kind: 'reset' }, reason: 'unreachable' },
];

test('an answer that is broken on its way says so in sidebar and popup, and the button asks again', async ({
  browserWithExtension,
  page,
  sandbox,
}) => {
  const { close } = sandbox;
  const { discoveryCall, demoCanceled, kickoffYesterday, weeklySync, standup } = close.events;
  const events = [discoveryCall, demoCanceled, kickoffYesterday, weeklySync, standup];
  for (const [index, { answer, fault, reason }] of broken.entries()) {
    const event = events[index] ?? discoveryCall;
    await test.step(answer, async () => {
      close.setFault(search, fault);
      await (index === 0 ? page.goto(event.url) : moveTo(page, event.url));
      const sidebar = await sidebarOf(page);
      await expectFailure(sidebar, reason);
      // A redirect is not followed: the key would go with it.
      expect(close.requests.filter(({ path }) => !path.startsWith('/api/v1/'))).toEqual([]);
      const popup = index === 0 ? await browserWithExtension.popup() : null;
      const asking = popup ?? sidebar;
      await expectFailure(asking, reason);
      close.clearFaults();
      await mainAction(asking).click();
      await expectMeeting(asking, event);
      await expectMeeting(sidebar, event);
      await popup?.close();
    });
  }
});

test('offline says so, and asks again when the network is back', async ({ browserWithExtension, page, sandbox }) => {
  const { close } = sandbox;
  const goOnline = await goOffline(browserWithExtension);
  await page.goto(close.events.discoveryCall.url);
  const sidebar = await sidebarOf(page);
  await expectFailure(sidebar, 'offline');
  expect(close.requests).toEqual([]);
  await goOnline();
  await expectMeeting(sidebar, close.events.discoveryCall);
});

/** The words of the reason, and one button. */
async function expectFailure(panel: Panel, reason: Reason): Promise<void> {
  const { title, text, action } = words.failed[reason];
  await expectTitle(panel, title);
  await expect(panel.getByText(text, { exact: true })).toBeVisible();
  await expect(mainAction(panel)).toHaveText(action);
}

/** The buttons below the header: one where the panel shows a message. */
function mainAction(panel: Panel) {
  return panel.getByRole('main').getByRole('button');
}
