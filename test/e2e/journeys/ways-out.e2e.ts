import { words } from '../../../src/words/words';
import type { Chromium } from '../../browsers/chromium';
import { expect, test } from '../fixtures/connected';
import { headline } from '../pages/panel';
import { sidebarOf } from '../pages/sidebar';

/** The sidebar's frame has no storage and no cookies of its own; what it opens must not suffer from that. */
test('from the sidebar to Close, to the call and to the settings, each in a tab of its own', async ({
  browserWithExtension,
  context,
  page,
  sandbox,
}) => {
  const { discoveryCall } = sandbox.close.events;
  await page.goto(discoveryCall.url);
  const sidebar = await sidebarOf(page);
  await expect(headline(sidebar)).toHaveText('Acme Robotics GmbH');

  for (const [name, address] of [
    [words.panel.openInClose, `https://app.close.com/lead/${discoveryCall.leads[0]?.id}/`],
    [words.meeting.join('Zoom'), 'https://zoom.us/j/90000000001'],
  ] as const) {
    const requested = context.waitForEvent('request', (request) => request.url() === address);
    const opened = context.waitForEvent('page');
    await sidebar.getByRole('link', { name }).click();
    expect(await (await requested).allHeaders()).not.toHaveProperty('referer');
    await (await opened).close();
    // The one reason for which a host that is not ours may be asked: the user pressed its link.
    expect(sandbox.escapes.splice(0)).toEqual([address]);
  }

  await page.bringToFront();
  await sidebar.getByRole('button', { name: words.panel.settings }).click();
  await expect.poll(() => addressInFront(browserWithExtension)).toMatch(/\/src\/options\/index\.html(#\w*)?$/);
});

async function addressInFront({ worker }: Chromium): Promise<string | undefined> {
  return (await worker()).evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return tab?.url;
  });
}
